package dev.mycelium.golden.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a golden file, without blank ones; comments are set aside for whatever follows them. */
final class SourceLines {
    private final String file;
    private final String[] lines;
    private final Comments.Collector comments = new Comments.Collector();
    private final List<String> pending = new ArrayList<>();
    private int index;

    SourceLines(String file, byte[] content) throws GoldenSyntaxException {
        this.file = file;
        this.lines = decode(file, content).split("\n", -1);
        skip();
    }

    private static String decode(String file, byte[] content) throws GoldenSyntaxException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GoldenSyntaxException(file, 1, 1, "the file is not text", "golden files are ASCII");
        }
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn >= 0) {
            int line = 1
                    + (int) text.substring(0, carriageReturn)
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
            int column = carriageReturn - text.lastIndexOf('\n', carriageReturn);
            throw new GoldenSyntaxException(
                    file,
                    line,
                    column,
                    "a carriage return",
                    "lines end with LF alone; \"*.golden -text\" in .gitattributes keeps git from changing them");
        }
        return text;
    }

    /** Whether the next line starts with this. */
    boolean nextIs(String start) {
        return index < lines.length && lines[index].startsWith(start);
    }

    boolean atEnd() {
        return index == lines.length;
    }

    /** The next line. The comments above it are kept under the anchor. */
    LineCursor next(String anchor, String expected) throws GoldenSyntaxException {
        if (atEnd()) {
            throw new GoldenSyntaxException(file, Math.max(1, lines.length - 1), 1, "the file ends here", expected);
        }
        LineCursor line = new LineCursor(file, index + 1, lines[index]);
        index++;
        anchor(anchor);
        skip();
        return line;
    }

    /** The next line, to look at: it stays the next one. */
    LineCursor peek() {
        return new LineCursor(file, index + 1, atEnd() ? "" : lines[index]);
    }

    /** All comments; those that nothing follows stand at the end. */
    Comments comments() {
        anchor(Comments.END);
        return comments.comments();
    }

    private void anchor(String anchor) {
        comments.put(anchor, pending);
        pending.clear();
    }

    private void skip() {
        while (index < lines.length && (lines[index].isEmpty() || lines[index].startsWith("#"))) {
            if (!lines[index].isEmpty()) {
                pending.add(lines[index]);
            }
            index++;
        }
    }
}
