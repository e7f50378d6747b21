package dev.mycelium.compiler.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The line of a file that a diagnostic speaks of, with a caret under the place. */
final class Excerpt {

    /** What fits beside a caret, in characters. */
    private static final int WIDTH = 100;

    private final String text;
    private final int[] starts;

    /** Bytes that are not UTF-8 show as replacement characters: they are what the diagnostic is about. */
    Excerpt(Source source) {
        text = new String(source.bytes(), StandardCharsets.UTF_8);
        IntStream.Builder lines = IntStream.builder().add(0);
        for (int end = endFrom(0); end < text.length(); ) {
            int start = end + (text.startsWith("\r\n", end) ? 2 : 1);
            lines.add(start);
            end = endFrom(start);
        }
        starts = lines.build().toArray();
    }

    /** Returns two lines joined by LF, or nothing where the file has no such line. */
    String at(Location location) {
        if (location.line() > starts.length) {
            return "";
        }
        int start = starts[location.line() - 1];
        int[] line = text.substring(start, endFrom(start)).codePoints().toArray();
        int column = Math.min(location.column() - 1, line.length);
        int first = line.length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 2, line.length - WIDTH));
        int last = Math.min(line.length, first + WIDTH);
        StringBuilder shown = new StringBuilder(first > 0 ? "    ..." : "    ");
        String caret = " ".repeat(shown.length() + column - first) + "^";
        for (int i = first; i < last; i++) {
            shown.appendCodePoint(oneCell(line[i]));
        }
        if (last < line.length) {
            shown.append("...");
        }
        return shown.toString().stripTrailing() + "\n" + caret;
    }

    /** A tab is one column for the location, so it is one here. */
    private static int oneCell(int character) {
        if (character == '\t') {
            return ' ';
        }
        return Printable.isInvisible(character) ? '\ufffd' : character;
    }

    private int endFrom(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
