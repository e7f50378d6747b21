package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.text.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A contract's layout as plain text, for a terminal: a table of bytes for every message. Lines end with LF. */
public final class LayoutText {
    private static final List<String> HEAD = List.of("offset", "size", "field", "type", "");

    private LayoutText() {}

    /**
     * Writes a contract.
     *
     * @param contract what is written
     * @param layouts of its messages, in order
     */
    public static String of(Contract contract, List<MessageLayout> layouts) {
        StringBuilder text = new StringBuilder();
        text.append(visible(contract.fileName())).append("\ndigest ").append(contract.digest());
        text.append('\n');
        for (MessageLayout layout : layouts) {
            text.append('\n');
            facts(layout, text);
            if (!layout.slots().isEmpty()) {
                table(layout, text);
            }
        }
        return text.toString();
    }

    private static void facts(MessageLayout layout, StringBuilder text) {
        Totals totals = Totals.of(layout);
        int id = layout.message().typeId();
        text.append(layout.message().name()).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "  type id %d (0x%04x), topic %s\n",
                id,
                id,
                visible(layout.message().topic())));
        text.append("  ")
                .append(Totals.bytes(layout.size()))
                .append(", alignment ")
                .append(layout.alignment());
        text.append(", ").append(Totals.bytes(totals.padding())).append(" of padding");
        if (totals.padding() > 0) {
            text.append("; fields alone: ").append(totals.packed()).append(", which no peer accepts");
        }
        text.append('\n');
    }

    private static void table(MessageLayout layout, StringBuilder text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        SlotText.of(layout).forEach(slot -> rows.add(row(slot)));
        int name = width(rows, 2);
        int type = width(rows, 3);
        String format = "  %" + width(rows, 0) + "s  %" + width(rows, 1) + "s  %-" + name + "s  %-" + type + "s  %s";
        for (List<String> row : rows) {
            text.append(String.format(Locale.ROOT, format, row.toArray()).stripTrailing())
                    .append('\n');
        }
    }

    private static List<String> row(SlotText slot) {
        List<String> remarks = new ArrayList<>(slot.rules());
        remarks.addAll(slot.remarks());
        if (!slot.detail().isEmpty()) {
            remarks.add(0, slot.detail());
        }
        return List.of(
                Integer.toString(slot.slot().offset()),
                Integer.toString(slot.slot().size()),
                slot.name(),
                slot.type(),
                visible(String.join("; ", remarks)));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /** A contract's text on one line: nothing in it moves the cursor or hides. */
    private static String visible(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Hidden.is(c)) {
                line.append(String.format(Locale.ROOT, "U+%04X", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
