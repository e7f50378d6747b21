package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;

/** The bytes of one number, truth value or byte string, with one defect. All numbers go through {@link BigInteger}. */
final class ScalarBytes {
    private static final int BOOL_TRUE_WRONG = 0xff;

    private final Defect defect;

    ScalarBytes(Defect defect) {
        this.defect = defect;
    }

    static int size(Element type) {
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

    void write(Element type, Object value, byte[] dst, int at) {
        if (type instanceof FieldType.Bytes) {
            ((ByteString) value).copyTo(dst, at);
            return;
        }
        Scalar scalar = (Scalar) type;
        switch (scalar) {
            case BOOL -> dst[at] = (byte) ((Boolean) value ? trueByte() : 0);
            case F32 -> put(BigInteger.valueOf(bits((Float) value)), 4, isBigEndian(), dst, at);
            case F64 -> put(BigInteger.valueOf(bits((Double) value)), 8, isBigEndian(), dst, at);
            case U256 -> put(((UInt256) value).toBigInteger(), 32, defect != Defect.U256_LITTLE_ENDIAN, dst, at);
            case U128, I128 -> put(cut((BigInteger) value), 16, isBigEndian(), dst, at);
            default -> put(BigInteger.valueOf(((Number) value).longValue()), size(type), isBigEndian(), dst, at);
        }
    }

    Object read(FieldLayout field, Element type, byte[] src, int start, int payloadOffset) {
        int at = start + payloadOffset;
        if (type instanceof FieldType.Bytes bytes) {
            return ByteString.copyOf(src, at, bytes.length());
        }
        Scalar scalar = (Scalar) type;
        int size = size(type);
        return switch (scalar) {
            case BOOL -> readBool(field, src, at, payloadOffset);
            case U8 ->
                extended(get(src, at, size), 8, defect == Defect.U8_SIGN_EXTENDED)
                        .intValue();
            case U16 ->
                extended(get(src, at, size), 16, defect == Defect.U16_SIGN_EXTENDED)
                        .intValue();
            case U32 ->
                extended(get(src, at, size), 32, defect == Defect.U32_SIGN_EXTENDED)
                        .longValue();
            case U64 -> u64(get(src, at, size).longValue());
            case I8 -> i8(src[at]);
            case I16 -> get(src, at, size).shortValue();
            case I32 -> get(src, at, size).intValue();
            case I64 -> get(src, at, size).longValue();
            case F32 -> f32(get(src, at, size).intValue());
            case F64 -> f64(get(src, at, size).longValue());
            case U128 -> cut(get(src, at, size));
            case I128 -> extended(get(src, at, size), 128, defect != Defect.I128_TAKEN_FOR_UNSIGNED);
            case U256 -> UInt256.of(get(src, at, size, defect != Defect.U256_LITTLE_ENDIAN));
        };
    }

    private boolean isBigEndian() {
        return defect == Defect.NUMBERS_BIG_ENDIAN;
    }

    private int trueByte() {
        return defect == Defect.BOOL_TRUE_WRITTEN_AS_FF ? BOOL_TRUE_WRONG : 1;
    }

    private Object readBool(FieldLayout field, byte[] src, int at, int payloadOffset) {
        return switch (defect) {
            case BOOL_ANYTHING_BUT_ZERO_IS_TRUE -> src[at] != 0;
            case BOOL_LOWEST_BIT -> (src[at] & 1) == 1;
            default ->
                switch (src[at]) {
                    case 0 -> false;
                    case 1 -> true;
                    default -> Bool.read(src, at, field, payloadOffset); // throws as every codec must
                };
        };
    }

    private byte i8(byte value) {
        return defect == Defect.I8_NOT_SIGN_EXTENDED ? (byte) Math.min(value & 0xff, Byte.MAX_VALUE) : value;
    }

    private long u64(long value) {
        return switch (defect) {
            case U64_LOW_HALF_SIGN_EXTENDED -> (value >>> 32 << 32) | (int) value;
            case U64_THROUGH_DOUBLE -> (long) (double) value;
            default -> value;
        };
    }

    private BigInteger cut(BigInteger value) {
        return defect == Defect.U128_CUT_TO_64_BITS ? BigInteger.valueOf(value.longValue()) : value;
    }

    private float f32(int bits) {
        float value = Float.intBitsToFloat(bits);
        return defect == Defect.NEGATIVE_ZERO_LOST ? value + 0.0f : value;
    }

    private double f64(long bits) {
        double value = Double.longBitsToDouble(bits);
        return defect == Defect.NEGATIVE_ZERO_LOST ? value + 0.0 : value;
    }

    private int bits(float value) {
        return defect == Defect.NAN_MADE_CANONICAL ? Float.floatToIntBits(value) : Float.floatToRawIntBits(value);
    }

    private long bits(double value) {
        return defect == Defect.NAN_MADE_CANONICAL ? Double.doubleToLongBits(value) : Double.doubleToRawLongBits(value);
    }

    private static BigInteger extended(BigInteger value, int bits, boolean signed) {
        return signed && value.testBit(bits - 1) ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value;
    }

    private static void put(BigInteger value, int size, boolean bigEndian, byte[] dst, int at) {
        for (int i = 0; i < size; i++) {
            dst[at + (bigEndian ? size - 1 - i : i)] = value.shiftRight(8 * i).byteValue();
        }
    }

    private BigInteger get(byte[] src, int at, int size) {
        return get(src, at, size, isBigEndian());
    }

    private static BigInteger get(byte[] src, int at, int size, boolean bigEndian) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < size; i++) {
            int from = at + (bigEndian ? i : size - 1 - i);
            value = value.shiftLeft(8).or(BigInteger.valueOf(src[from] & 0xff));
        }
        return value;
    }
}
