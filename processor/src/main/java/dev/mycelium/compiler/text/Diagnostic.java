package dev.mycelium.compiler.text;

import java.util.Comparator;

/**
 * A mistake, or a doubt, with its place.
 *
 * @param rule what kind it is
 * @param location where it is
 * @param message what is wrong and what would be right, on one line
 * @param excerpt the line of the file with a caret under the place, two lines joined by LF; empty where there is
 *     nothing to show
 * @param declaredIn the field and the message that it is in, with their lines; empty where there is nothing to add
 */
public record Diagnostic(Rule rule, Location location, String message, String excerpt, String declaredIn) {

    /** By place; a stable sort keeps the order of what stands in one place. */
    public static final Comparator<Diagnostic> FILE_ORDER = Comparator.comparingInt(
                    (Diagnostic diagnostic) -> diagnostic.location().line())
            .thenComparingInt(diagnostic -> diagnostic.location().column());

    /** Returns whether anything can be generated. */
    public Severity severity() {
        return rule.severity();
    }

    /** Returns a line that is complete in itself: {@code contracts.yaml:14:13: [MYC112] unknown type 'u33' ...}. */
    public String firstLine() {
        return location + ": [" + rule.code() + "] " + message;
    }

    /**
     * Returns everything that a user sees, lines joined by LF: the first line, then the excerpt if there is one, then what
     * the place is declared in.
     */
    public String fullText() {
        return firstLine()
                + (excerpt.isEmpty() ? "" : "\n" + excerpt)
                + (declaredIn.isEmpty() ? "" : "\n    " + declaredIn);
    }

    Diagnostic declaredIn(String declarations) {
        return new Diagnostic(rule, location, message, excerpt, declarations);
    }
}
