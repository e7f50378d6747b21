package dev.mycelium.compiler.text;

/**
 * A mistake, or a doubt, with its place.
 *
 * @param severity whether anything can be generated
 * @param location where it is
 * @param message what is wrong and what would be right, on one line
 */
public record Diagnostic(Severity severity, Location location, String message) {

    /** Returns the first line that a user sees: {@code contracts.yaml:14:13: unknown type 'u33' ...}. */
    public String firstLine() {
        return location + ": " + message;
    }
}
