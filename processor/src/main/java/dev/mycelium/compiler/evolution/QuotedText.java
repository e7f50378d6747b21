package dev.mycelium.compiler.evolution;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text in ASCII and on one line: quotes around it, everything but printable ASCII as {@code \}{@code u{hex}}. */
final class QuotedText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([\"\\\\])|u\\{([0-9a-f]{1,6})\\})");
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\]|\\\\u\\{(?:[0-9a-f]{1,5}|10[0-9a-f]{4})\\})*)\"");

    private QuotedText() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c >= ' ' && c <= '~') {
                quoted.append((char) c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u{%x}", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether {@link #read} can read it. */
    static boolean isQuoted(String quoted) {
        return QUOTED.matcher(quoted).matches();
    }

    static String read(String quoted) {
        Matcher escape = ESCAPE.matcher(quoted.substring(1, quoted.length() - 1));
        return escape.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? found.group(1) : Character.toString(Integer.parseInt(found.group(2), 16))));
    }
}
