package dev.mycelium.compiler.codegen;

import dev.mycelium.compiler.text.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A contract's text as HTML inside a Javadoc comment. The text is taken to be hostile: whatever could end the comment,
 * open a tag, or be read by the compiler before comments exist ({@code \}{@code u002a}) becomes a character reference,
 * and characters that would hide or reorder what a reader sees are written as their code point.
 *
 * <p>The result is ASCII, so that the encoding of a build changes nothing.
 */
final class JavadocText {

    /** How wide a line of text becomes before it is wrapped, without the comment's {@code *} and indentation. */
    private static final int WIDTH = 100;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\\u0085\\u2028\\u2029]+");

    private JavadocText() {}

    /** Returns the text on one line, blanks and line breaks folded; empty for blank text. */
    static String inline(String text) {
        return String.join(" ", paragraphs(text));
    }

    /** Returns the text's paragraphs, which blank lines divide; none for blank text. */
    static List<String> paragraphs(String text) {
        if (isPlain(text)) {
            String stripped = text.strip();
            return stripped.isEmpty() ? List.of() : List.of(stripped);
        }
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(text, -1)) {
            String folded = escape(BLANKS.matcher(paragraph).replaceAll(" ")).strip();
            if (!folded.isEmpty()) {
                paragraphs.add(folded);
            }
        }
        return paragraphs;
    }

    /** Whether nothing has to be folded or escaped, as in nearly every text: one line of words between single blanks. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPrintableAscii(c) || "<>&*/@\\{}".indexOf(c) >= 0 || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Breaks lines at blanks outside inline tags. What follows the first line is indented as asked for. */
    static String wrap(String html, int indent) {
        if (html.length() <= WIDTH) {
            return html;
        }
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : words(html)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    /** What a method returns, as the only sentence of its Javadoc, which gets its period from the tool. */
    static String returned(String html) {
        String sentence = html.endsWith(".") ? html.substring(0, html.length() - 1) : html;
        return "{" + wrap("@return " + sentence, 4) + "}";
    }

    /** What must stay on one line: inline tags whole; a brace of the text's own is a character reference by now. */
    private static List<String> words(String html) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int open = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && open == 0) {
                words.add(html.substring(start, i));
                start = i + 1;
            }
        }
        words.add(html.substring(start));
        return words;
    }

    private static String escape(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> html.append(escape(c)));
        return html.toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '*', '/', '@', '\\', '{', '}' -> "&#" + c + ";";
            default -> isPrintableAscii(c) ? Character.toString(c) : Hidden.is(c) ? codePoint(c) : unicodeEscapes(c);
        };
    }

    private static boolean isPrintableAscii(int c) {
        return c >= ' ' && c < 0x7f;
    }

    private static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** The compiler turns these back into the character before it looks for comments; Javadoc shows the character. */
    private static String unicodeEscapes(int c) {
        StringBuilder escapes = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escapes.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return escapes.toString();
    }
}
