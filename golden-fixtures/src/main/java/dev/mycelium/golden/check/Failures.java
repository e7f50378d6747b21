package dev.mycelium.golden.check;

import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenEntry;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.golden.format.TypeText;
import dev.mycelium.golden.value.ValueText;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * The texts of failed checks of one case. The first line says message, case, check, field and offset, since summaries show no
 * more than that.
 */
final class Failures {
    private final MessageLayout layout;
    private final Path file;
    private final GoldenCase golden;
    private final String check;

    Failures(MessageLayout layout, Path file, GoldenCase golden, String check) {
        this.layout = layout;
        this.file = file;
        this.golden = golden;
        this.check = check;
    }

    /** The codec threw where it should have worked. */
    AssertionFailedError threw(String call, String subject, RuntimeException thrown) {
        return new AssertionFailedError(
                title() + call + " failed on " + subject + "\n  golden      " + new Place(file, golden.line())
                        + "\n  thrown      " + thrown,
                thrown);
    }

    /** Decoding gave other values. */
    AssertionFailedError values(String call, byte[] payload, List<Object> actual, byte @Nullable [] writtenBack) {
        for (int i = 0; i < golden.entries().size(); i++) {
            GoldenEntry entry = golden.entries().get(i);
            String expectedText = ValueText.of(entry.field().type(), entry.value());
            String actualText = ValueText.of(entry.field().type(), actual.get(i));
            if (!expectedText.equals(actualText)) {
                String text = title() + describe(entry.field()) + " has another value\n  golden      "
                        + new Place(file, entry.line()) + "\n  call        " + call + "\n"
                        + ValueLines.of(expectedText, actualText) + "\n  bytes       "
                        + GoldenWriter.bytes(entry.field(), payload) + "\n";
                return failed(text + writtenBack(payload, writtenBack), payload, actual);
            }
        }
        throw new IllegalArgumentException("the values are the same");
    }

    private String writtenBack(byte[] payload, byte @Nullable [] writtenBack) {
        if (writtenBack == null) {
            return "";
        }
        SideBySide both = new SideBySide(layout, payload, writtenBack);
        return both.differing().isEmpty() ? "" : "\n  the actual value, written again:\n" + both.table() + "\n";
    }

    /** Encoding gave other bytes; the actual values are those that the codec reads from them, null where it refuses them. */
    AssertionFailedError bytes(String call, byte[] actual, @Nullable List<Object> actualValues) {
        byte[] expected = golden.payload().toByteArray();
        SideBySide both = new SideBySide(layout, expected, actual);
        if (both.differing().isEmpty()) {
            return new AssertionFailedError(title() + call + " gave " + actual.length + " bytes, right would be "
                    + expected.length + "\n  golden      " + new Place(file, golden.line()));
        }
        Slot first = both.differing().get(0);
        String text = title() + describe(first) + " differs at byte " + both.firstDifference(first) + "\n  golden      "
                + new Place(file, lineOf(first)) + "\n  call        " + call + "\n" + valuesOf(first, actualValues)
                + "\n"
                + both.table() + "\n";
        return failed(text, actual, actualValues);
    }

    private String valuesOf(Slot slot, @Nullable List<Object> actualValues) {
        if (!(slot instanceof FieldLayout field)) {
            return "  rule        padding is written as zero\n";
        }
        int index = layout.fields().indexOf(field);
        String expected = ValueText.of(field.type(), golden.entries().get(index).value());
        if (actualValues == null) {
            return ValueLines.of(expected, expected).lines().findFirst().orElseThrow()
                    + "\n  actual      bytes that are no value\n";
        }
        String actual = ValueText.of(field.type(), actualValues.get(index));
        String same =
                expected.equals(actual) ? "\n  note        the codec reads its own bytes as the expected value" : "";
        return ValueLines.of(expected, actual) + same + "\n";
    }

    private int lineOf(Slot slot) {
        return golden.entries().stream()
                .filter(entry -> entry.field().offset() == slot.offset() && slot instanceof FieldLayout)
                .map(GoldenEntry::line)
                .findFirst()
                .orElse(golden.line());
    }

    private AssertionFailedError failed(String text, byte[] actual, @Nullable List<Object> actualValues) {
        if (actualValues == null || actual.length != layout.size()) {
            return new AssertionFailedError(text);
        }
        List<GoldenEntry> entries = new ArrayList<>();
        for (int i = 0; i < actualValues.size(); i++) {
            entries.add(new GoldenEntry(golden.entries().get(i).field(), actualValues.get(i), 0));
        }
        GoldenCase other = new GoldenCase(golden.name(), 0, entries, ByteString.of(actual));
        return new AssertionFailedError(text, GoldenWriter.text(layout, golden), GoldenWriter.text(layout, other));
    }

    private String title() {
        return layout.name() + ", case " + golden.name() + ", " + check + ": ";
    }

    static String describe(Slot slot) {
        if (slot instanceof FieldLayout field) {
            return "field " + field.name() + " (" + TypeText.of(field.type()) + ", offset " + field.offset() + ", "
                    + bytes(field.size()) + ")";
        }
        return "padding (offset " + slot.offset() + ", " + bytes(slot.size()) + ")";
    }

    private static String bytes(int count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }
}
