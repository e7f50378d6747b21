package dev.mycelium.samples.quickstart;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a payload, slot by slot, from the layout that every codec carries as data. */
final class ByteTable {
    private static final int BYTES_SHOWN = 16;

    private ByteTable() {}

    static void print(MessageLayout layout, byte[] payload, PrintStream out) {
        out.printf("  %6s %5s  %-13s %-14s %s%n", "offset", "size", "field", "type", "bytes");
        for (Slot slot : layout.slots()) {
            String bytes = layout.redacted() && slot instanceof FieldLayout ? "[redacted]" : hex(payload, slot);
            out.printf("  %6d %5d  %-13s %-14s %s%n", slot.offset(), slot.size(), name(slot), type(slot), bytes);
        }
    }

    static void printDifferences(MessageLayout layout, byte[] before, byte[] after, PrintStream out) {
        int same = 0;
        for (Slot slot : layout.slots()) {
            int end = slot.offset() + slot.size();
            if (Arrays.equals(before, slot.offset(), end, after, slot.offset(), end)) {
                same += slot.size();
            } else {
                out.printf(
                        "  %6d %5d  %-13s %s -> %s%n",
                        slot.offset(), slot.size(), name(slot), hex(before, slot), hex(after, slot));
            }
        }
        out.printf("  the other %d of %d bytes are what Rust wrote%n", same, layout.size());
    }

    private static String name(Slot slot) {
        return slot instanceof FieldLayout field ? field.name() : "(padding)";
    }

    private static String type(Slot slot) {
        return slot instanceof FieldLayout field ? field.type().contractText() : "";
    }

    private static String hex(byte[] payload, Slot slot) {
        int shown = Math.min(slot.size(), BYTES_SHOWN);
        String text = HexFormat.of().formatHex(payload, slot.offset(), slot.offset() + shown);
        return shown < slot.size() ? text + ".. " + (slot.size() - shown) + " more" : text;
    }
}
