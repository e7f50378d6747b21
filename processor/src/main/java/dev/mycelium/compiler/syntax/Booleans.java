package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Truth values of YAML 1.2 (core schema). What YAML 1.1 also takes for one gets a hint. */
public final class Booleans {

    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Set<String> MEANS_TRUE = Set.of("true", "yes", "on", "y", "1");
    private static final Set<String> MEANS_FALSE = Set.of("false", "no", "off", "n", "0");

    private Booleans() {}

    /**
     * Reads a truth value.
     *
     * @param what the place in words, as a diagnostic names it
     * @return nothing after a diagnostic
     */
    public static Optional<Flag> read(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Node.Broken) {
            return Optional.empty();
        }
        if (!(node instanceof Scalar scalar)) {
            diagnostics.add(Rule.NOT_A_BOOLEAN, node.location(), what, node.kind());
            return Optional.empty();
        }
        boolean isTrue = TRUE.contains(scalar.text());
        boolean isOne = isTrue || FALSE.contains(scalar.text());
        if (isOne && scalar.plain()) {
            return Optional.of(new Flag(isTrue, scalar.location()));
        }
        if (isOne) {
            diagnostics.add(Rule.QUOTED_BOOLEAN, scalar.location(), what);
        } else {
            diagnostics.add(Rule.NOT_A_BOOLEAN, scalar.location(), () -> meant(scalar.text()), what, scalar.kind());
        }
        return Optional.empty();
    }

    private static Optional<String> meant(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (MEANS_TRUE.contains(word)) {
            return Optional.of("true");
        }
        return MEANS_FALSE.contains(word) ? Optional.of("false") : Optional.empty();
    }
}
