package dev.mycelium.golden.format;

import dev.mycelium.golden.value.ValueSyntaxException;
import dev.mycelium.golden.value.ValueText;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.PaddingLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a golden file. It is strict where a mistake could change a meaning; how bytes are folded and spaced out is free. */
public final class GoldenReader {
    /** The first line of every golden file. */
    static final String FIRST_LINE = "mycelium-golden 1";

    /** No frame is longer, so no payload is. */
    private static final int LARGEST_PAYLOAD = 16 * 1024 * 1024;

    private static final int LARGEST_TYPE_ID = 65535;

    private final SourceLines lines;
    private final boolean bytesOptional;

    private GoldenReader(SourceLines lines, boolean bytesOptional) {
        this.lines = lines;
        this.bytesOptional = bytesOptional;
    }

    /**
     * Reads a file.
     *
     * @param name the file as errors name it
     * @throws GoldenSyntaxException where it is no golden file
     */
    public static GoldenFile read(String name, byte[] content) throws GoldenSyntaxException {
        return new GoldenReader(new SourceLines(name, content), false).file();
    }

    /**
     * Reads a file in which people may have left out what update mode writes: the bytes under values, and padding. Bytes that are
     * not there are zero.
     *
     * @param name the file as errors name it
     * @throws GoldenSyntaxException where it is no golden file
     */
    public static GoldenFile readValues(String name, byte[] content) throws GoldenSyntaxException {
        return new GoldenReader(new SourceLines(name, content), true).file();
    }

    private GoldenFile file() throws GoldenSyntaxException {
        LineCursor first = lines.next(Comments.START, "a golden file starts with \"" + FIRST_LINE + "\"");
        first.require(FIRST_LINE, "a golden file starts with \"" + FIRST_LINE + "\"");
        first.end();

        LineCursor message = lines.next(Comments.MESSAGE, "behind the first line stands the message");
        message.require("message ", "behind the first line stands \"message NAME type_id ...\"");
        String name = message.word("the name of the message");
        int typeId = message.number("type_id", LARGEST_TYPE_ID);
        int size = message.number("size", LARGEST_PAYLOAD);
        int alignment = message.number("align", LARGEST_PAYLOAD);
        Fill fill = fill(message);
        message.end();

        List<Slot> slots = slots(name, size);
        MessageLayout layout;
        try {
            layout = new MessageLayout(name, typeId, "", false, size, alignment, slots);
        } catch (IllegalArgumentException e) {
            throw message.wrong(1, "the slots below make no payload: " + e.getMessage());
        }
        return new GoldenFile(layout, fill, cases(layout), lines.comments());
    }

    private static Fill fill(LineCursor message) throws GoldenSyntaxException {
        message.require(" padding ", "here stands \"padding zero\" or \"padding poisoned\"");
        int column = message.column();
        String word = message.word("zero or poisoned");
        for (Fill fill : Fill.values()) {
            if (fill.word().equals(word)) {
                return fill;
            }
        }
        throw message.wrong(column, "unknown padding \"" + word + "\"", "there is zero and poisoned");
    }

    private List<Slot> slots(String message, int messageSize) throws GoldenSyntaxException {
        List<Slot> slots = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (lines.nextIs("field ") || lines.nextIs("padding ")) {
            slots.add(lines.nextIs("field ") ? field(message, messageSize, names) : padding(messageSize, slots.size()));
        }
        return slots;
    }

    private FieldLayout field(String message, int messageSize, Set<String> names) throws GoldenSyntaxException {
        LineCursor peek = lines.peek();
        peek.require("field ", "a field");
        int column = peek.column();
        String name = peek.word("the name of the field");
        LineCursor line = lines.next(Comments.field(name), "a field");
        line.require("field " + name, "a field");
        if (!names.add(name)) {
            throw line.wrong(column, "a second field " + name, "each field stands once");
        }
        line.blank();
        FieldType type = type(line);
        int offset = line.number("offset", messageSize);
        int size = line.number("size", messageSize);
        line.end();
        return new FieldLayout(message, false, name, type, offset, size);
    }

    private PaddingLayout padding(int messageSize, int index) throws GoldenSyntaxException {
        LineCursor line = lines.next(Comments.padding(index), "padding");
        line.require("padding", "padding");
        PaddingLayout padding = new PaddingLayout(line.number("offset", messageSize), line.number("size", messageSize));
        line.end();
        return padding;
    }

    private static FieldType type(LineCursor line) throws GoldenSyntaxException {
        int column = line.column();
        String text = line.upTo(" offset ", "the type of the field");
        return TypeText.parse(text)
                .orElseThrow(() -> line.wrong(
                        column,
                        "unknown type \"" + text + "\"",
                        "types are written as u32, String(32), Vec<[u8; 20]>(10)"));
    }

    private List<GoldenCase> cases(MessageLayout layout) throws GoldenSyntaxException {
        List<GoldenCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (!lines.atEnd()) {
            LineCursor peek = lines.peek();
            peek.require("case ", "here stands \"case NAME\"");
            int column = peek.column();
            String name = peek.word("the name of the case");
            peek.end();
            if (!names.add(name)) {
                throw peek.wrong(column, "a second case " + name, "each case has a name of its own");
            }
            int line = lines.next(Comments.caseLine(name), "a case").line();
            cases.add(oneCase(layout, name, line));
        }
        return cases;
    }

    private GoldenCase oneCase(MessageLayout layout, String name, int line) throws GoldenSyntaxException {
        List<GoldenEntry> entries = new ArrayList<>();
        byte[] payload = new byte[layout.size()];
        for (Slot slot : layout.slots()) {
            String label = "padding";
            if (slot instanceof FieldLayout field) {
                label = field.name();
                entries.add(entry(name, field));
            } else if (!bytesOptional || (lines.nextIs("padding") && !lines.nextIs("padding ="))) {
                paddingLine(name, slot);
            }
            if (!bytesOptional || lines.nextIs("  ")) {
                byte[] bytes = bytes(name, label, slot);
                System.arraycopy(bytes, 0, payload, slot.offset(), bytes.length);
            }
        }
        return new GoldenCase(name, line, entries, ByteString.of(payload));
    }

    private void paddingLine(String caseName, Slot slot) throws GoldenSyntaxException {
        LineCursor line = lines.next(Comments.value(caseName, "padding " + slot.offset()), "here stands \"padding\"");
        line.require("padding", "here stands \"padding\" for the bytes from " + slot.offset());
        line.end();
    }

    private GoldenEntry entry(String caseName, FieldLayout field) throws GoldenSyntaxException {
        String expected = "here stands \"" + field.name() + " = \" and its value";
        LineCursor line = lines.next(Comments.value(caseName, field.name()), expected);
        line.require(field.name() + " = ", expected);
        int column = line.column();
        try {
            return new GoldenEntry(field, ValueText.parse(field.type(), line.rest()), line.line());
        } catch (ValueSyntaxException e) {
            throw line.wrong(column + e.index(), field.name() + ": " + e.getMessage());
        }
    }

    private byte[] bytes(String caseName, String label, Slot slot) throws GoldenSyntaxException {
        String offset = "%04x".formatted(slot.offset());
        String expected = "here stand two blanks, " + offset + " and the bytes of " + label + " in hexadecimal";
        LineCursor line = lines.next(Comments.bytes(caseName, label + " " + slot.offset()), expected);
        line.require("  " + offset, expected);
        return HexRuns.read(line, slot.size());
    }
}
