package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Location;

/**
 * A single value as written.
 *
 * @param text without quotes, escapes resolved
 * @param plain whether it was written without quotes, so that a parser may take it for a number or a truth value
 * @param location of its first character, quote included
 */
public record Scalar(String text, boolean plain, Location location) implements Node {

    /** What a diagnostic calls a value that was left out. */
    static final String NOTHING = "nothing";

    @Override
    public String kind() {
        return plain && text.isEmpty() ? NOTHING : "'" + text + "'";
    }
}
