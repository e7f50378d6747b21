package dev.mycelium.golden.value;

import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;

/** The integers: their ranges, and the boxes in which the accessors of generated records return them. */
public final class ScalarRange {
    private ScalarRange() {}

    /** Whether the type is an integer, {@code U256} included. */
    public static boolean isInteger(Scalar type) {
        return type != Scalar.F32 && type != Scalar.F64 && type != Scalar.BOOL;
    }

    public static BigInteger min(Scalar type) {
        return isSigned(type) ? BigInteger.ONE.shiftLeft(bits(type) - 1).negate() : BigInteger.ZERO;
    }

    public static BigInteger max(Scalar type) {
        return BigInteger.ONE
                .shiftLeft(isSigned(type) ? bits(type) - 1 : bits(type))
                .subtract(BigInteger.ONE);
    }

    /** The value of the type that has the low bits of the given one. */
    public static BigInteger wrap(Scalar type, BigInteger value) {
        BigInteger low = value.and(BigInteger.ONE.shiftLeft(bits(type)).subtract(BigInteger.ONE));
        return low.compareTo(max(type)) > 0 ? low.subtract(BigInteger.ONE.shiftLeft(bits(type))) : low;
    }

    /** The box of a value that is in range. */
    public static Object box(Scalar type, BigInteger value) {
        return switch (type) {
            case U8, U16, I32 -> value.intValueExact();
            case U32, I64 -> value.longValueExact();
            case U64 -> value.longValue();
            case I8 -> value.byteValueExact();
            case I16 -> value.shortValueExact();
            case U128, I128 -> value;
            case U256 -> UInt256.of(value);
            case F32, F64, BOOL -> throw notAnInteger(type);
        };
    }

    /** The number in a box. */
    public static BigInteger unbox(Scalar type, Object box) {
        return switch (type) {
            case U8, U16, I32, U32, I64, I8, I16 -> BigInteger.valueOf(((Number) box).longValue());
            case U64 -> new BigInteger(Long.toUnsignedString((Long) box));
            case U128, I128 -> (BigInteger) box;
            case U256 -> ((UInt256) box).toBigInteger();
            case F32, F64, BOOL -> throw notAnInteger(type);
        };
    }

    /** Whether there are negative values. */
    public static boolean isSigned(Scalar type) {
        return switch (type) {
            case I8, I16, I32, I64, I128 -> true;
            default -> false;
        };
    }

    static int bits(Scalar type) {
        return switch (type) {
            case U8, I8 -> 8;
            case U16, I16 -> 16;
            case U32, I32 -> 32;
            case U64, I64 -> 64;
            case U128, I128 -> 128;
            case U256 -> 256;
            case F32, F64, BOOL -> throw notAnInteger(type);
        };
    }

    private static IllegalArgumentException notAnInteger(Scalar type) {
        return new IllegalArgumentException(type.contractText() + " is not an integer");
    }
}
