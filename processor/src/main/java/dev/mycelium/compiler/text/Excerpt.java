package dev.mycelium.compiler.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The line of a file that a diagnostic speaks of, with a caret under the place. */
final class Excerpt {

    /** What fits beside a caret, in characters. */
    private static final int WIDTH = 100;

    private final Source source;
    private String text = "";
    private int[] starts = {};

    /** A hostile file can have one line of a megabyte and a thousand mistakes in it: it is taken apart once. */
    private int[] characters = {};

    private int lastLine;

    Excerpt(Source source) {
        this.source = source;
    }

    /**
     * Only a file with a mistake is worth the memory. Bytes that are not UTF-8 show as replacement characters: they are
     * what the diagnostic is about.
     */
    private void read() {
        text = new String(source.bytes(), StandardCharsets.UTF_8);
        IntStream.Builder lines = IntStream.builder().add(0);
        for (int end = endFrom(0); end < text.length(); ) {
            int start = end + (text.startsWith("\r\n", end) ? 2 : 1);
            lines.add(start);
            end = endFrom(start);
        }
        starts = lines.build().toArray();
    }

    /** Returns two lines joined by LF; nothing where the file has no such line or the line is blank. */
    String at(Location location) {
        if (starts.length == 0) {
            read();
        }
        if (location.line() > starts.length) {
            return "";
        }
        if (location.line() != lastLine) {
            int start = starts[location.line() - 1];
            characters = text.substring(start, endFrom(start)).codePoints().toArray();
            lastLine = location.line();
        }
        return around(Math.min(location.column() - 1, characters.length));
    }

    private String around(int column) {
        int length = characters.length;
        int first = length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 2, length - WIDTH));
        int last = Math.min(length, first + WIDTH);
        StringBuilder shown = new StringBuilder();
        for (int i = first; i < last; i++) {
            shown.appendCodePoint(oneCell(characters[i]));
        }
        String line = shown.toString().stripTrailing();
        if (line.isEmpty()) {
            return "";
        }
        String margin = first > 0 ? "    ..." : "    ";
        return margin + line + (last < length ? "..." : "") + "\n" + " ".repeat(margin.length() + column - first) + "^";
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
