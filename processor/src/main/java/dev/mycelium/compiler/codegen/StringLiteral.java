package dev.mycelium.compiler.codegen;

import java.util.Locale;

/** Any text as a Java string literal, in ASCII: the encoding of a build changes nothing. */
final class StringLiteral {
    private static final int LINE = 90;

    private StringLiteral() {}

    /** Returns the literal with its quotes. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(escape(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    /**
     * Returns a list of words as literals of a line each. javac makes one of them while it reads, so that a long list costs
     * it no more than a short one.
     */
    static String wrapped(String words) {
        StringBuilder lines = new StringBuilder();
        int from = 0;
        while (words.length() - from > LINE) {
            int space = words.lastIndexOf(' ', from + LINE);
            int end = (space < from ? words.indexOf(' ', from) : space) + 1;
            if (end == 0) {
                break; // one word that is longer than a line
            }
            lines.append(of(words.substring(from, end))).append("\n+ ");
            from = end;
        }
        return lines.append(of(words.substring(from))).toString();
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
