package dev.mycelium.golden.check;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Two payloads beside each other: the rows of the slots that differ, with marks under the bytes that do. */
final class SideBySide {
    private static final int ROW = 16;
    private static final int GROUP = 8;
    private static final int COLUMN = 2 * ROW + ROW / GROUP - 1;
    private static final int MOST_SLOTS = 3;
    private static final int MOST_ROWS = 4;

    private final MessageLayout layout;
    private final byte[] expected;
    private final byte[] actual;

    SideBySide(MessageLayout layout, byte[] expected, byte[] actual) {
        this.layout = layout;
        this.expected = expected;
        this.actual = actual;
    }

    /** The slots in which the payloads differ, in order; none where only their lengths do. */
    List<Slot> differing() {
        return layout.slots().stream()
                .filter(slot -> differences(slot.offset(), slot.offset() + slot.size()) > 0)
                .toList();
    }

    /** The first differing byte of a slot that differs. */
    int firstDifference(Slot slot) {
        int at = slot.offset();
        while (same(at)) {
            at++;
        }
        return at;
    }

    /** The table, for some of the differing slots; what is left out is counted. */
    String table() {
        List<Slot> slots = differing();
        List<String> lines = new ArrayList<>();
        lines.add("  offset  " + pad("expected") + "  actual");
        slots.stream().limit(MOST_SLOTS).forEach(slot -> rows(slot, lines));
        if (slots.size() > MOST_SLOTS) {
            StringJoiner rest = new StringJoiner(", ", "  and in: ", "");
            slots.stream().skip(MOST_SLOTS).forEach(slot -> rest.add(name(slot)));
            lines.add(rest.toString());
        }
        return String.join("\n", lines);
    }

    /** The field's name, or which padding it is. */
    static String name(Slot slot) {
        return slot instanceof FieldLayout field ? field.name() : "padding at " + slot.offset();
    }

    private void rows(Slot slot, List<String> lines) {
        int end = slot.offset() + slot.size();
        int shown = 0;
        int hidden = 0;
        for (int from = slot.offset(); from < end; from += ROW) {
            int to = Math.min(end, from + ROW);
            if (differences(from, to) == 0) {
                continue;
            }
            if (shown == MOST_ROWS) {
                hidden += differences(from, to);
                continue;
            }
            shown++;
            lines.add("  %04x    ".formatted(from) + pad(hex(expected, from, to)) + "  " + hex(actual, from, to));
            String marks = marks(from, to);
            lines.add("          " + pad(marks) + "  " + marks);
        }
        if (hidden > 0) {
            lines.add("  and " + hidden + " more wrong bytes in " + name(slot));
        }
    }

    private int differences(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += same(at) ? 0 : 1;
        }
        return count;
    }

    private boolean same(int at) {
        return at < expected.length && at < actual.length && expected[at] == actual[at];
    }

    private static String hex(byte[] bytes, int from, int to) {
        StringBuilder hex = new StringBuilder();
        for (int at = from; at < to; at++) {
            group(hex, at - from).append(at < bytes.length ? "%02x".formatted(bytes[at]) : "--");
        }
        return hex.toString();
    }

    private String marks(int from, int to) {
        StringBuilder marks = new StringBuilder();
        for (int at = from; at < to; at++) {
            group(marks, at - from).append(same(at) ? "  " : "^^");
        }
        return marks.toString().stripTrailing();
    }

    private static StringBuilder group(StringBuilder text, int index) {
        return index > 0 && index % GROUP == 0 ? text.append(' ') : text;
    }

    private static String pad(String text) {
        return text + " ".repeat(COLUMN - text.length());
    }
}
