package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Between neutral form and the values of a record, in field order and boxed as its accessors return them. */
final class NeutralValues {
    private NeutralValues() {}

    static List<Object> toValues(List<FieldLayout> fields, byte[] neutral) {
        List<Object> values = new ArrayList<>();
        int at = 0;
        for (FieldLayout field : fields) {
            values.add(toValue(field.type(), neutral, at));
            at = NeutralForm.end(field.type(), neutral, at);
        }
        if (at != neutral.length) {
            throw new IllegalArgumentException(neutral.length - at + " bytes behind the last value");
        }
        return values;
    }

    private static Object toValue(FieldType type, byte[] neutral, int at) {
        int count = NeutralForm.count(type, neutral, at);
        int from = NeutralForm.dataAt(type, at);
        if (type instanceof FieldType.Text) {
            return new String(neutral, from, count, StandardCharsets.UTF_8);
        }
        if (type instanceof FieldType.ByteVec) {
            return ByteString.copyOf(neutral, from, count);
        }
        FieldType.Element element = NeutralForm.element(type);
        if (type == element) {
            return toElement(element, neutral, from);
        }
        List<Object> elements = new ArrayList<>(count);
        int width = NeutralForm.width(element);
        for (int i = 0; i < count; i++) {
            elements.add(toElement(element, neutral, from + i * width));
        }
        return elements;
    }

    private static Object toElement(FieldType.Element element, byte[] neutral, int at) {
        if (element instanceof FieldType.Bytes bytes) {
            return ByteString.copyOf(neutral, at, bytes.length());
        }
        ByteBuffer in = NeutralForm.littleEndian(neutral);
        return switch ((FieldType.Scalar) element) {
            case U8 -> in.get(at) & 0xff;
            case U16 -> in.getShort(at) & 0xffff;
            case U32 -> in.getInt(at) & 0xffff_ffffL;
            case U64, I64 -> in.getLong(at);
            case I8 -> in.get(at);
            case I16 -> in.getShort(at);
            case I32 -> in.getInt(at);
            case F32 -> Float.intBitsToFloat(in.getInt(at));
            case F64 -> Double.longBitsToDouble(in.getLong(at));
            case BOOL -> in.get(at) != 0;
            case U128 -> new BigInteger(1, reversed(neutral, at, 16));
            case I128 -> new BigInteger(reversed(neutral, at, 16));
            case U256 -> UInt256.ofBigEndian(neutral, at);
        };
    }

    static byte[] toNeutral(List<FieldLayout> fields, List<Object> values) {
        GrowingBytes out = new GrowingBytes();
        for (int i = 0; i < values.size(); i++) {
            putValue(fields.get(i).type(), values.get(i), out);
        }
        return out.toByteArray();
    }

    private static void putValue(FieldType type, Object value, GrowingBytes out) {
        if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.putInt(utf8.length);
            out.put(utf8, 0, utf8.length);
        } else if (value instanceof List<?> elements) {
            if (NeutralForm.isCounted(type)) {
                out.putInt(elements.size());
            }
            for (Object element : elements) {
                putElement(NeutralForm.element(type), element, out);
            }
        } else {
            if (type instanceof FieldType.ByteVec) {
                out.putInt(((ByteString) value).size());
            }
            putElement(NeutralForm.element(type), value, out);
        }
    }

    private static void putElement(FieldType.Element element, Object value, GrowingBytes out) {
        if (value instanceof ByteString bytes) {
            int at = out.grow(bytes.size()); // before array(): growing replaces it
            bytes.copyTo(out.array(), at);
            return;
        }
        int width = NeutralForm.width(element);
        int at = out.grow(width);
        ByteBuffer to = out.littleEndian();
        switch ((FieldType.Scalar) element) {
            case U8, U16 -> putInteger(to, at, width, (Integer) value);
            case U32 -> putInteger(to, at, width, (Long) value);
            case I8 -> to.put(at, (Byte) value);
            case I16 -> to.putShort(at, (Short) value);
            case I32 -> to.putInt(at, (Integer) value);
            case U64, I64 -> to.putLong(at, (Long) value);
            case F32 -> to.putInt(at, Float.floatToRawIntBits((Float) value));
            case F64 -> to.putLong(at, Double.doubleToRawLongBits((Double) value));
            case BOOL -> to.put(at, (byte) ((Boolean) value ? 1 : 0));
            case U128, I128 -> putBig(out.array(), at, (BigInteger) value);
            case U256 -> ((UInt256) value).putBigEndian(out.array(), at);
        }
    }

    private static void putInteger(ByteBuffer to, int at, int width, long value) {
        for (int i = 0; i < width; i++) {
            to.put(at + i, (byte) (value >>> (8 * i)));
        }
    }

    private static void putBig(byte[] dst, int at, BigInteger value) {
        BigInteger rest = value;
        for (int i = 0; i < 16; i += 8) {
            NeutralForm.littleEndian(dst).putLong(at + i, rest.longValue());
            rest = rest.shiftRight(64);
        }
    }

    private static byte[] reversed(byte[] src, int at, int length) {
        byte[] reversed = Arrays.copyOfRange(src, at, at + length);
        for (int i = 0; i < length / 2; i++) {
            byte swapped = reversed[i];
            reversed[i] = reversed[length - 1 - i];
            reversed[length - 1 - i] = swapped;
        }
        return reversed;
    }
}
