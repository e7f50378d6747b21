package dev.mycelium.golden.cases;

import dev.mycelium.golden.value.ScalarRange;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.math.BigInteger;

/** One element's bytes: how many they are, and which value they mean. */
public final class ElementBytes {
    private ElementBytes() {}

    /** The bytes of one element, which are never padded. */
    public static int size(Element type) {
        if (type instanceof FieldType.Bytes bytes) {
            return bytes.length();
        }
        return switch ((Scalar) type) {
            case U8, I8, BOOL -> 1;
            case U16, I16 -> 2;
            case U32, I32, F32 -> 4;
            case U64, I64, F64 -> 8;
            case U128, I128 -> 16;
            case U256 -> 32;
        };
    }

    /** The element's value, boxed as a generated record takes it. */
    static Object value(Element type, byte[] bytes, int at) {
        if (type instanceof FieldType.Bytes fixed) {
            return ByteString.copyOf(bytes, at, fixed.length());
        }
        Scalar scalar = (Scalar) type;
        BigInteger number = number(bytes, at, size(type), scalar == Scalar.U256);
        return switch (scalar) {
            case BOOL -> number.signum() != 0;
            case F32 -> Float.intBitsToFloat(number.intValue());
            case F64 -> Double.longBitsToDouble(number.longValue());
            default -> ScalarRange.box(scalar, ScalarRange.wrap(scalar, number));
        };
    }

    private static BigInteger number(byte[] bytes, int at, int size, boolean bigEndian) {
        byte[] magnitude = new byte[size];
        for (int i = 0; i < size; i++) {
            magnitude[i] = bytes[bigEndian ? at + i : at + size - 1 - i];
        }
        return new BigInteger(1, magnitude);
    }
}
