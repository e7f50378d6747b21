package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The bytes of a message in rows of {@value #ROW}, each as wide as every other. A field that goes on in the next row goes on
 * there; rows that one segment fills are folded into one where they are many, which says how many bytes it stands for.
 *
 * <p>Each piece leads to the slot's row in the byte table. The first one of a slot can be reached with the keyboard and is
 * what a screen reader reads; the others are its looks.
 */
final class ByteMap {

    /** The bytes of a row. */
    static final int ROW = 16;

    /** So many full rows of one segment are drawn; of more, the first and the last. */
    private static final int MOST_FULL_ROWS = 8;

    /** A longer description is cut in the hint; the table has all of it. */
    private static final int HINT_LENGTH = 300;

    private final String message;
    private final SlotText slot;
    private final boolean other;
    private final String hint;
    private final Html html;
    private boolean started;

    private ByteMap(String message, SlotText slot, boolean other, Html html) {
        this.message = message;
        this.slot = slot;
        this.other = other;
        this.hint = hint(slot);
        this.html = html;
    }

    static void write(MessageLayout layout, Html html) {
        String name = layout.message().name();
        html.open("div", "class", "map", "role", "group", "aria-label", "Byte map of " + name)
                .line();
        boolean other = false;
        for (SlotText slot : SlotText.of(layout)) {
            ByteMap map = new ByteMap(name, slot, other, html);
            other = !other;
            Segment.of(slot.slot()).forEach(map::segment);
        }
        html.close("div").line();
    }

    private void segment(Segment segment) {
        int at = segment.offset();
        int end = at + segment.size();
        boolean labelled = false;
        while (at < end) {
            int full = at % ROW == 0 ? (end - at) / ROW : 0;
            boolean fold = full > MOST_FULL_ROWS && at - segment.offset() >= ROW;
            int drawn = fold ? (full - 1) * ROW : Math.min(end - at, ROW - at % ROW);
            // A piece of a byte or two has no room for a name if a longer one follows it.
            boolean label = !labelled && (drawn >= Math.min(ROW / 2, end - at));
            labelled |= label;
            if (fold) {
                fold(at, drawn);
            } else {
                piece(segment, at, drawn, label ? label(segment) : "");
            }
            at += drawn;
        }
    }

    private void piece(Segment segment, int at, int size, String label) {
        startOfRow(at);
        StringBuilder style = new StringBuilder("w" + size + " ");
        style.append(Kind.of(slot.slot()).style())
                .append(' ')
                .append(segment.part().style());
        // What goes on in another row has no edge there.
        style.append(at > segment.offset() ? " on" : "");
        style.append(at + size < segment.offset() + segment.size() ? " off" : "");
        style.append(other ? " other" : "");
        open(style.toString()).text(label).close("a").line();
    }

    private void fold(int at, int size) {
        startOfRow(at);
        open("w" + ROW + " fold " + Kind.of(slot.slot()).style(), "data-bytes", Integer.toString(size))
                .text(size / ROW + " more rows like this: " + Totals.bytes(size))
                .close("a")
                .line();
    }

    private void startOfRow(int at) {
        if (at % ROW == 0) {
            html.element("b", Integer.toString(at), "aria-hidden", "true");
        }
    }

    private Html open(String style, String... more) {
        List<String> attributes = new ArrayList<>();
        Collections.addAll(attributes, "href", "#" + message + "." + slot.key(), "class", style, "title", hint);
        Collections.addAll(attributes, more);
        if (started) {
            Collections.addAll(attributes, "tabindex", "-1", "aria-hidden", "true");
        } else {
            Collections.addAll(attributes, "aria-label", slot.name() + ", " + what(slot));
        }
        started = true;
        return html.open("a", attributes.toArray(String[]::new));
    }

    private String label(Segment segment) {
        return switch (segment.part()) {
            case VALUE -> slot.name();
            case COUNT -> "count";
            case ZERO -> "0";
            case CAPACITY -> slot.name() + " \u2264 " + segment.size() + " B";
            case PADDING -> "pad";
        };
    }

    private static String what(SlotText slot) {
        String type = slot.type().isEmpty() ? "" : slot.type() + ", ";
        return type + "offset " + slot.slot().offset() + ", "
                + Totals.bytes(slot.slot().size());
    }

    private static String hint(SlotText slot) {
        StringBuilder hint = new StringBuilder(slot.name());
        if (!slot.type().isEmpty()) {
            hint.append(": ").append(slot.type());
        }
        int offset = slot.slot().offset();
        hint.append("\noffset ").append(offset).append(" (0x").append(Integer.toHexString(offset));
        hint.append("), ").append(Totals.bytes(slot.slot().size()));
        if (!slot.type().isEmpty()) {
            hint.append(", alignment ").append(slot.alignment());
        }
        line(hint, slot.detail());
        slot.rules().forEach(rule -> line(hint, rule));
        slot.remarks().forEach(remark -> line(hint, remark));
        line(hint, cut(slot.description()));
        return hint.toString();
    }

    private static void line(StringBuilder hint, String text) {
        if (!text.isEmpty()) {
            hint.append('\n').append(text);
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= HINT_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, HINT_LENGTH)) + "...";
    }
}
