package dev.mycelium.command.frames;

import dev.mycelium.command.interpret.FieldBytes;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A frame as a table: a line for each run of bytes, with the value and the bytes themselves. */
public final class FrameTable {
    private static final List<String> HEAD = List.of("offset", "size", "field", "type", "value", "bytes");
    private static final String REDACTED = "[redacted]";
    private static final int WIDEST = 48;

    private final DecodedFrame frame;
    private final boolean full;
    private final StringBuilder text = new StringBuilder();

    private FrameTable(DecodedFrame frame, boolean full) {
        this.frame = frame;
        this.full = full;
    }

    /**
     * Returns some lines, ending in LF.
     *
     * @param full whether long values are shown whole
     */
    public static String of(DecodedFrame frame, boolean full) {
        FrameTable table = new FrameTable(frame, full);
        table.write();
        return table.text.toString();
    }

    private void write() {
        MessageLayout layout = frame.layout();
        int length = frame.payload().size();
        text.append(frame.number() == 0 ? "payload" : "frame " + frame.number() + " at byte " + frame.at());
        text.append(": ").append(layout == null ? "unknown" : layout.name());
        text.append(" (type ")
                .append(frame.typeId())
                .append(", ")
                .append(length)
                .append(" payload bytes)\n");
        if (layout != null && layout.size() == length) {
            table(layout, frame.payload().toByteArray());
        } else if (layout != null && layout.redacted()) {
            text.append("  bytes  ").append(REDACTED).append('\n');
        } else {
            text.append("  bytes  ")
                    .append(cut(HexFormat.of().formatHex(frame.payload().toByteArray())))
                    .append('\n');
        }
        if (frame.refused() != null) {
            text.append("  wrong: ").append(frame.refused().getMessage()).append('\n');
        }
        if (frame.broken() != null) {
            text.append("  wrong: ").append(frame.broken().getMessage()).append('\n');
        }
    }

    private void table(MessageLayout layout, byte[] payload) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Slot slot : layout.slots()) {
            rows.add(row(slot, layout.redacted(), payload));
        }
        String format = "  %" + width(rows, 0) + "s  %" + width(rows, 1) + "s  %-" + width(rows, 2) + "s  %-"
                + width(rows, 3) + "s  %-" + width(rows, 4) + "s  %s";
        for (List<String> row : rows) {
            text.append(String.format(Locale.ROOT, format, row.toArray()).stripTrailing())
                    .append('\n');
        }
    }

    private List<String> row(Slot slot, boolean redacted, byte[] payload) {
        boolean field = slot instanceof FieldLayout;
        String offset = Integer.toString(slot.offset());
        String size = Integer.toString(slot.size());
        String name = field ? ((FieldLayout) slot).name() : "padding";
        String type = field ? type(((FieldLayout) slot).type()) : "";
        if (redacted) {
            return List.of(offset, size, name, type, field ? REDACTED : "", "");
        }
        String value = field ? value((FieldLayout) slot, payload) : "";
        return List.of(offset, size, name, type, cut(value), cut(bytes(slot, payload)));
    }

    private static String value(FieldLayout field, byte[] payload) {
        try {
            return ShownValue.of(field.type(), FieldBytes.read(field, payload, 0));
        } catch (DecodeException e) {
            return "wrong, at offset " + e.offset();
        }
    }

    private static String type(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return "String(" + text.capacity() + ")";
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return "Vec<u8>(" + bytes.capacity() + ")";
        }
        return type instanceof FieldType.Vec vec
                ? type.contractText() + "(" + vec.capacity() + ")"
                : type.contractText();
    }

    /** As in golden files, without the offset in front: {@code ab*12} stands for twelve bytes. */
    private static String bytes(Slot slot, byte[] payload) {
        String withOffset = GoldenWriter.bytes(slot, payload);
        int blank = withOffset.indexOf(' ');
        return blank < 0 ? "" : withOffset.substring(blank + 1);
    }

    private String cut(String shown) {
        return full || shown.length() <= WIDEST ? shown : shown.substring(0, WIDEST - 3) + "...";
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
