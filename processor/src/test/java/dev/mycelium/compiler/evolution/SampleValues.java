package dev.mycelium.compiler.evolution;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values for every field type: none, all of it, and any. */
final class SampleValues {
    private final Fill fill;
    private final Random random;

    /** How much of what a type can hold. */
    enum Fill {
        NOTHING,
        EVERYTHING,
        SOME
    }

    SampleValues(Fill fill, long seed) {
        this.fill = fill;
        this.random = new Random(seed);
    }

    /** A value as the record's component takes it. */
    Object of(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return "x".repeat(count(text.capacity()));
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return bytes(count(bytes.capacity()));
        }
        if (type instanceof FieldType.Vec vec) {
            return list(vec.element(), count(vec.capacity()));
        }
        if (type instanceof FieldType.Array array) {
            return list(array.element(), array.length());
        }
        return ofElement((FieldType.Element) type);
    }

    private List<Object> list(FieldType.Element element, int count) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(ofElement(element));
        }
        return list;
    }

    private Object ofElement(FieldType.Element element) {
        if (element instanceof FieldType.Bytes bytes) {
            return bytes(bytes.length());
        }
        return switch ((FieldType.Scalar) element) {
            case U8 -> bits(8).intValue();
            case U16 -> bits(16).intValue();
            case U32 -> bits(32).longValue();
            case U64, I64 -> bits(64).longValue();
            case U128 -> bits(128);
            case I8 -> bits(8).byteValue();
            case I16 -> bits(16).shortValue();
            case I32 -> bits(32).intValue();
            case I128 -> bits(128).subtract(BigInteger.ONE.shiftLeft(127));
            case F32 -> Float.intBitsToFloat(bits(32).intValue());
            case F64 -> Double.longBitsToDouble(bits(64).longValue());
            case BOOL -> bits(1).testBit(0);
            case U256 -> UInt256.of(bits(256));
        };
    }

    private ByteString bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = bits(8).byteValue();
        }
        return ByteString.of(bytes);
    }

    private BigInteger bits(int count) {
        return switch (fill) {
            case NOTHING -> BigInteger.ZERO;
            case EVERYTHING -> BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
            case SOME -> new BigInteger(count, random);
        };
    }

    private int count(int capacity) {
        return switch (fill) {
            case NOTHING -> 0;
            case EVERYTHING -> capacity;
            case SOME -> random.nextInt(capacity + 1);
        };
    }
}
