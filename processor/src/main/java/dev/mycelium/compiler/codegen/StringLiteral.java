package dev.mycelium.compiler.codegen;

import java.util.Locale;

/** Any text as a Java string literal, in ASCII: the encoding of a build changes nothing. */
final class StringLiteral {

    private StringLiteral() {}

    /** Returns the literal with its quotes. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(escape(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    /** Line ends need their own escape: the compiler would turn {@code \}{@code u000a} into one inside the literal. */
    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> c >= ' ' && c < 0x7f ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
