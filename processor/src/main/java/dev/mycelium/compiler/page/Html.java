package dev.mycelium.compiler.page;

import dev.mycelium.compiler.text.Hidden;
import java.util.Locale;

/**
 * HTML as it is written, well-formed as XML too. Text is taken to be hostile: nothing in it can end an element or an
 * attribute, and characters that would hide or reorder what a reader sees are shown as their number.
 *
 * <p>The result is ASCII, so that no encoding changes it.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a value that is empty is still written
     */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that has no content and no end tag. */
    Html single(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                out.append(text, done, i);
                append(text.codePointAt(i));
                i += Character.charCount(text.codePointAt(i)) - 1;
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
        return this;
    }

    /** Our own markup, style and script, as it stands. */
    Html raw(String ours) {
        out.append(ours);
        return this;
    }

    /** Ends a line of the source, for whoever reads or compares it. */
    Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    /** Nearly all characters are, and most of a big page's time goes here. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    }

    private void append(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append("&#10;");
            case '\t' -> out.append(' ');
            default -> {
                if (Hidden.is(c)) {
                    out.append(String.format(Locale.ROOT, "U+%04X", c));
                } else {
                    out.append("&#").append(c).append(';');
                }
            }
        }
    }
}
