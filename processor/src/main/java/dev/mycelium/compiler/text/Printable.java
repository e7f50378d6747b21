package dev.mycelium.compiler.text;

import java.util.Locale;

/** A user's text made fit for one line of a terminal: nothing in it moves the cursor, hides, or goes on for ever. */
final class Printable {

    /** Longer texts are cut here, in characters. */
    static final int LONGEST = 80;

    private Printable() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        int length = text.codePointCount(0, text.length());
        int shown = length <= LONGEST ? length : LONGEST - 3;
        text.codePoints().limit(shown).forEach(character -> append(character, line));
        return length <= LONGEST ? line.toString() : line.append("...").toString();
    }

    private static void append(int character, StringBuilder line) {
        if (character == '\n') {
            line.append("\\n");
        } else if (isInvisible(character)) {
            line.append(String.format(Locale.ROOT, "\\u{%x}", character));
        } else {
            line.appendCodePoint(character);
        }
    }

    /** Whether a terminal would show nothing, or something else: controls, text direction marks, half surrogates. What is not assigned yet is not asked for: each JDK would answer differently. */
    static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
