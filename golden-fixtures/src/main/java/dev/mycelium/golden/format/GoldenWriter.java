package dev.mycelium.golden.format;

import dev.mycelium.golden.value.ValueText;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** Writes a golden file, byte for byte as the Rust writer does. */
public final class GoldenWriter {
    /** The count of a text or vector and the 6 bytes behind it: runs do not fold across their end. */
    private static final int PREFIX = 8;

    private final StringBuilder text = new StringBuilder();
    private final GoldenFile file;

    private GoldenWriter(GoldenFile file) {
        this.file = file;
    }

    /** The content of the file. */
    public static byte[] write(GoldenFile file) {
        return new GoldenWriter(file).file().getBytes(StandardCharsets.UTF_8);
    }

    /** One case as its lines stand in a file, without comments: what people compare. */
    public static String text(MessageLayout layout, GoldenCase each) {
        GoldenWriter writer = new GoldenWriter(new GoldenFile(layout, Fill.ZERO, List.of(), Comments.NONE));
        writer.oneCase(each);
        return writer.text.toString();
    }

    private String file() {
        MessageLayout layout = file.layout();
        line(Comments.START, GoldenReader.FIRST_LINE);
        line(
                Comments.MESSAGE,
                "message " + layout.name() + " type_id " + layout.typeId() + " size " + layout.size() + " align "
                        + layout.alignment() + " padding " + file.fill().word());
        for (int i = 0; i < layout.slots().size(); i++) {
            Slot slot = layout.slots().get(i);
            String place = " offset " + slot.offset() + " size " + slot.size();
            if (slot instanceof FieldLayout field) {
                line(Comments.field(field.name()), "field " + field.name() + " " + TypeText.of(field.type()) + place);
            } else {
                line(Comments.padding(i), "padding" + place);
            }
        }
        for (GoldenCase each : file.cases()) {
            text.append('\n');
            oneCase(each);
        }
        comments(Comments.END);
        return text.toString();
    }

    private void oneCase(GoldenCase each) {
        line(Comments.caseLine(each.name()), "case " + each.name());
        byte[] payload = each.payload().toByteArray();
        int next = 0;
        for (Slot slot : file.layout().slots()) {
            String label = "padding";
            if (slot instanceof FieldLayout field) {
                label = field.name();
                String value =
                        ValueText.of(field.type(), each.entries().get(next++).value());
                line(Comments.value(each.name(), label), label + " = " + value);
            } else {
                line(Comments.value(each.name(), label + " " + slot.offset()), label);
            }
            line(Comments.bytes(each.name(), label + " " + slot.offset()), "  " + bytes(slot, payload));
        }
    }

    /** The offset and the bytes of a slot, as they stand under its value. */
    public static String bytes(Slot slot, byte[] payload) {
        StringJoiner words = new StringJoiner(" ").add("%04x".formatted(slot.offset()));
        int end = slot.offset() + slot.size();
        boolean cut = slot instanceof FieldLayout field && hasPrefix(field.type());
        int split = cut ? Math.min(end, slot.offset() + PREFIX) : end;
        HexRuns.write(payload, slot.offset(), split, words);
        HexRuns.write(payload, split, end, words);
        return words.toString();
    }

    private static boolean hasPrefix(FieldType type) {
        return type instanceof FieldType.Text || type instanceof FieldType.ByteVec || type instanceof FieldType.Vec;
    }

    private void line(String anchor, String line) {
        comments(anchor);
        text.append(line).append('\n');
    }

    private void comments(String anchor) {
        for (String comment : file.comments().above(anchor)) {
            text.append(comment).append('\n');
        }
    }
}
