package dev.mycelium.golden.format;

/** A golden file that cannot be read: {@code file:line:column: what is there, what would be right}. */
public final class GoldenSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    GoldenSyntaxException(String file, int line, int column, String found, String expected) {
        this(file, line, column, found + ", " + expected);
    }

    GoldenSyntaxException(String file, int line, int column, String text) {
        super(file + ":" + line + ":" + column + ": " + text);
    }
}
