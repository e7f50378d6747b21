package dev.mycelium.compiler.codegen;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the annotation's {@code name} may be: the name of a class that clashes with nothing that generated code needs. */
public final class HolderName {

    /** ASCII, as all generated names are, and short enough for a file system. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,199}");

    private HolderName() {}

    /** Returns what is wrong with a name, if anything. */
    public static Optional<String> mistake(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("name = " + StringLiteral.of(name)
                    + " cannot name a class: write up to 200 letters, digits and _, not starting with a digit");
        }
        if (ReservedNames.isKeyword(name)) {
            return Optional.of("name = \"" + name + "\" cannot name a class: it is a word of the Java language");
        }
        if (ReservedNames.types().contains(name)) {
            return Optional.of("name = \"" + name + "\" is taken: generated code uses a type of this name");
        }
        return Optional.empty();
    }
}
