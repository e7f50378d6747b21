package dev.mycelium.runtime.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a message as its {@code toString()} returns it: that of a record, with unsigned numbers as such. */
public final class RecordText {
    private static final String SEPARATOR = ", ";

    private RecordText() {}

    /**
     * Returns the text; called by generated code.
     *
     * @param codec of the message
     * @param message whose values are printed
     * @param components the names of the record's components in order, separated by a comma and a space
     */
    public static <T> String of(MessageCodec<T> codec, T message, String components) {
        String[] names = components.split(SEPARATOR, -1);
        List<FieldLayout> fields = codec.layout().fields();
        List<Object> values = codec.values(message);
        StringBuilder text = new StringBuilder(message.getClass().getSimpleName()).append('[');
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : SEPARATOR).append(names[i]).append('=');
            append(text, fields.get(i).type(), values.get(i));
        }
        return text.append(']').toString();
    }

    private static void append(StringBuilder text, FieldType type, Object value) {
        if (value instanceof Long bits && type == FieldType.Scalar.U64) {
            text.append(Long.toUnsignedString(bits));
        } else if (value instanceof List<?> list && elements(type) == FieldType.Scalar.U64) {
            text.append(Unsigned.toString(list));
        } else {
            text.append(value);
        }
    }

    private static FieldType.@Nullable Element elements(FieldType type) {
        if (type instanceof FieldType.Vec vec) {
            return vec.element();
        }
        return type instanceof FieldType.Array array ? array.element() : null;
    }
}
