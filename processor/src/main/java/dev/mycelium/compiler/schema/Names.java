package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message or a field may be called, so that both languages can name it. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*|_[A-Za-z0-9_]+");

    /** A class file's name has to fit a file system, with room for what generated companions append. */
    private static final int LONGEST = 200;

    /**
     * The keywords that are no raw identifiers either. Rust reference, Identifiers: "Raw identifiers ... may be any
     * strict or reserved keyword except crate, self, super, Self"; all others can be written {@code r#type}.
     */
    private static final Set<String> NOT_EVEN_RAW = Set.of("crate", "self", "super", "Self");

    private Names() {}

    /** Returns whether it can be a name, and reports what cannot. */
    static boolean check(Scalar name, String kind, Diagnostics diagnostics) {
        String text = name.text();
        boolean matches = NAME.matcher(text).matches();
        if (!matches) {
            diagnostics.add(Rule.NOT_A_NAME, name.location(), text, kind);
        } else if (text.length() > LONGEST) {
            diagnostics.add(Rule.NAME_TOO_LONG, name.location(), text, text.length(), LONGEST);
        } else if (NOT_EVEN_RAW.contains(text)) {
            diagnostics.add(Rule.RUST_KEYWORD, name.location(), text, text);
        }
        return matches && text.length() <= LONGEST;
    }
}
