package dev.mycelium.golden.check;

import dev.mycelium.golden.format.TypeText;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Compares the layout that a golden file states with that of a codec: every slot, by name, type, offset and size. */
public final class LayoutCheck {
    private LayoutCheck() {}

    /** Whether both lay out the same bytes in the same way; topic and redaction are not part of that. */
    public static boolean same(MessageLayout golden, MessageLayout codec) {
        return lines(golden).equals(lines(codec));
    }

    /**
     * Compares.
     *
     * @param place where the file states its layout
     * @throws AssertionFailedError with both layouts side by side, where they differ
     */
    static void check(Place place, MessageLayout golden, MessageLayout codec) {
        List<String> expected = lines(golden);
        List<String> actual = lines(codec);
        if (expected.equals(actual)) {
            return;
        }
        int first = firstDifference(expected, actual);
        String text = codec.name() + ", layout: \"" + line(actual, first) + "\", right would be \""
                + line(expected, first) + "\"\n  golden      " + place + "\n\n" + table(expected, actual) + "\n";
        throw new AssertionFailedError(text, String.join("\n", expected), String.join("\n", actual));
    }

    /** The first slot that differs; the message's own line only where no slot does, since its numbers follow from theirs. */
    private static int firstDifference(List<String> expected, List<String> actual) {
        for (int i = 1; i < Math.max(expected.size(), actual.size()); i++) {
            if (!line(expected, i).equals(line(actual, i))) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> lines(MessageLayout layout) {
        List<String> lines = new ArrayList<>();
        lines.add(layout.name() + " type_id " + layout.typeId() + " size " + layout.size() + " align "
                + layout.alignment());
        for (Slot slot : layout.slots()) {
            String what =
                    slot instanceof FieldLayout field ? field.name() + " " + TypeText.of(field.type()) : "padding";
            lines.add(what + " offset " + slot.offset() + " size " + slot.size());
        }
        return lines;
    }

    private static String table(List<String> expected, List<String> actual) {
        int width = Math.max(
                "golden file".length(),
                expected.stream().mapToInt(String::length).max().orElse(0));
        List<String> rows = new ArrayList<>();
        rows.add("  " + pad("golden file", width) + "  codec");
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String left = i < expected.size() ? expected.get(i) : "";
            String right = i < actual.size() ? actual.get(i) : "";
            String mark = left.equals(right) ? "  " : "> ";
            rows.add((mark + pad(left, width) + "  " + right).stripTrailing());
        }
        return String.join("\n", rows);
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "nothing";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
