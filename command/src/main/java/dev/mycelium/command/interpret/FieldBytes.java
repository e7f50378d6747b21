package dev.mycelium.command.interpret;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FixedBytes;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.Padding;
import java.util.ArrayList;
import java.util.List;

/** The bytes of one field. */
public final class FieldBytes {
    /** A u16 count, and six zeros. */
    private static final int PREFIX = 8;

    private FieldBytes() {}

    /**
     * Reads a field.
     *
     * @param field where it lies
     * @param src holds the payload
     * @param payload where that starts
     * @return the value, boxed as a generated record returns it
     * @throws DecodeException if the bytes are no value of the field's type
     */
    public static Object read(FieldLayout field, byte[] src, int payload) {
        int at = payload + field.offset();
        FieldType type = field.type();
        if (type instanceof FieldType.Text) {
            return FixedText.read(src, at, field);
        }
        if (type instanceof FieldType.ByteVec) {
            return FixedBytes.read(src, at, field);
        }
        if (type instanceof FieldType.Vec vec) {
            int count = FixedVec.readCount(src, at, field);
            return elements(field, vec.element(), dataOffset(vec), count, src, payload);
        }
        if (type instanceof FieldType.Array array) {
            return elements(field, array.element(), 0, array.length(), src, payload);
        }
        return ElementBytes.read(field, (Element) type, src, payload, field.offset());
    }

    private static List<Object> elements(
            FieldLayout field, Element element, int dataOffset, int count, byte[] src, int payload) {
        List<Object> values = new ArrayList<>(count);
        int size = ElementBytes.size(element);
        for (int i = 0; i < count; i++) {
            values.add(ElementBytes.read(field, element, src, payload, field.offset() + dataOffset + i * size));
        }
        return List.copyOf(values);
    }

    /** Writes every byte of a field; the value was checked to fit. */
    static void write(FieldLayout field, Object value, byte[] dst, int payload) {
        int at = payload + field.offset();
        FieldType type = field.type();
        if (type instanceof FieldType.Text) {
            FixedText.write((String) value, dst, at, field);
        } else if (type instanceof FieldType.ByteVec) {
            FixedBytes.write((ByteString) value, dst, at, field);
        } else if (type instanceof FieldType.Vec vec) {
            List<?> values = (List<?>) value;
            Padding.zero(dst, at, field.size());
            FixedVec.putCount(dst, at, values.size());
            write(vec.element(), values, dst, at + dataOffset(vec));
        } else if (type instanceof FieldType.Array array) {
            write(array.element(), (List<?>) value, dst, at);
        } else {
            ElementBytes.write((Element) type, value, dst, at);
        }
    }

    private static void write(Element element, List<?> values, byte[] dst, int from) {
        int at = from;
        for (Object value : values) {
            ElementBytes.write(element, value, dst, at);
            at += ElementBytes.size(element);
        }
    }

    /** Elements that are aligned to 16 have eight more bytes before them. */
    private static int dataOffset(FieldType.Vec vec) {
        boolean wide = vec.element() == FieldType.Scalar.U128 || vec.element() == FieldType.Scalar.I128;
        return wide ? 2 * PREFIX : PREFIX;
    }
}
