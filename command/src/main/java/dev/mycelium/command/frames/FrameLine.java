package dev.mycelium.command.frames;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.List;
import java.util.StringJoiner;

/** A frame on one line: {@code CounterUpdate counter_id=1 value=-2 delta=3}. */
public final class FrameLine {
    private static final int WIDEST = 48;

    private FrameLine() {}

    /** Returns what its type is called. */
    public static String name(DecodedFrame frame) {
        MessageLayout layout = frame.layout();
        return layout == null ? "type " + frame.typeId() : layout.name();
    }

    /**
     * Returns its fields; of what has none that may be shown, how many bytes it has.
     *
     * @param full whether long values are shown whole
     */
    public static String fields(DecodedFrame frame, boolean full) {
        MessageLayout layout = frame.layout();
        if (layout == null || layout.redacted() || frame.values() == null) {
            return (layout != null && layout.redacted() ? "[redacted] " : "")
                    + frame.payload().size() + " payload bytes";
        }
        StringJoiner fields = new StringJoiner(" ");
        List<Object> values = frame.values().values();
        for (int i = 0; i < values.size(); i++) {
            FieldLayout field = layout.fields().get(i);
            String value = ShownValue.of(field.type(), values.get(i));
            fields.add(field.name() + "=" + (full ? value : cut(value)));
        }
        return fields.toString();
    }

    /** Returns what is wrong with it; nothing where a receiver takes it, and it keeps the contract's rules. */
    public static String wrong(DecodedFrame frame) {
        if (frame.refused() != null) {
            return "wrong: " + frame.refused().getMessage();
        }
        return frame.broken() == null ? "" : "wrong: " + frame.broken().getMessage();
    }

    private static String cut(String shown) {
        return shown.length() <= WIDEST ? shown : shown.substring(0, WIDEST - 3) + "...";
    }
}
