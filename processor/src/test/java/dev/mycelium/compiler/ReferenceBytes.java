package dev.mycelium.compiler;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The payload of a message, written byte by byte into a fresh buffer of zeros with nothing of the runtime's codecs. */
final class ReferenceBytes {

    private ReferenceBytes() {}

    static byte[] of(MessageLayout layout, List<Object> values) {
        ByteBuffer payload = ByteBuffer.allocate(layout.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < values.size(); i++) {
            put(payload, layout.fields().get(i), values.get(i));
        }
        return payload.array();
    }

    private static void put(ByteBuffer payload, FieldLayout field, Object value) {
        payload.position(field.offset());
        if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            payload.putShort((short) utf8.length).position(field.offset() + 8);
            payload.put(utf8);
        } else if (field.type() instanceof FieldType.ByteVec) {
            byte[] bytes = ((ByteString) value).toByteArray();
            payload.putShort((short) bytes.length).position(field.offset() + 8);
            payload.put(bytes);
        } else if (field.type() instanceof FieldType.Vec vec) {
            List<?> list = (List<?>) value;
            boolean wide = vec.element() == FieldType.Scalar.U128 || vec.element() == FieldType.Scalar.I128;
            payload.putShort((short) list.size()).position(field.offset() + (wide ? 16 : 8));
            list.forEach(element -> put(payload, vec.element(), element));
        } else if (field.type() instanceof FieldType.Array array) {
            ((List<?>) value).forEach(element -> put(payload, array.element(), element));
        } else {
            put(payload, (FieldType.Element) field.type(), value);
        }
    }

    private static void put(ByteBuffer payload, FieldType.Element element, Object value) {
        if (element instanceof FieldType.Bytes) {
            payload.put(((ByteString) value).toByteArray());
            return;
        }
        switch ((FieldType.Scalar) element) {
            case U8 -> payload.put((byte) (int) value);
            case U16 -> payload.putShort((short) (int) value);
            case U32 -> payload.putInt((int) (long) value);
            case U64, I64 -> payload.putLong((long) value);
            case I8 -> payload.put((byte) value);
            case I16 -> payload.putShort((short) value);
            case I32 -> payload.putInt((int) value);
            case F32 -> payload.putInt(Float.floatToRawIntBits((float) value));
            case F64 -> payload.putLong(Double.doubleToRawLongBits((double) value));
            case BOOL -> payload.put((byte) ((boolean) value ? 1 : 0));
            case U128, I128 -> {
                BigInteger whole = (BigInteger) value;
                payload.putLong(whole.longValue()).putLong(whole.shiftRight(64).longValue());
            }
            case U256 -> {
                byte[] bigEndian = ((UInt256) value).toBigEndian();
                payload.put(bigEndian);
            }
        }
    }
}
