package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** The values of a type that counts as a number, both ends included. */
record NumberRange(BigDecimal first, BigDecimal last) {

    /** The largest integer, 2^256 - 1, has so many. */
    private static final int MOST_DIGITS = 78;

    static NumberRange of(FieldType type) {
        if (!(type instanceof Scalar scalar)) {
            return unsigned(256);
        }
        return switch (scalar) {
            case BOOL -> unsigned(1);
            case U8 -> unsigned(8);
            case U16 -> unsigned(16);
            case U32 -> unsigned(32);
            case U64 -> unsigned(64);
            case U128 -> unsigned(128);
            case I8 -> signed(8);
            case I16 -> signed(16);
            case I32 -> signed(32);
            case I64 -> signed(64);
            case I128 -> signed(128);
            case F32 -> around(new BigDecimal(Float.MAX_VALUE));
            case F64 -> around(new BigDecimal(Double.MAX_VALUE));
        };
    }

    static boolean isFloat(FieldType type) {
        return type == Scalar.F32 || type == Scalar.F64;
    }

    boolean contains(BigDecimal value) {
        return first.compareTo(value) <= 0 && value.compareTo(last) <= 0;
    }

    @Override
    public String toString() {
        boolean exact = last.precision() <= MOST_DIGITS;
        return exact ? first + ".." + last : String.format(Locale.ROOT, "%.7e..%.7e", first, last);
    }

    private static NumberRange unsigned(int bits) {
        return new NumberRange(BigDecimal.ZERO, new BigDecimal(power(bits).subtract(BigInteger.ONE)));
    }

    private static NumberRange signed(int bits) {
        BigInteger half = power(bits - 1);
        return new NumberRange(new BigDecimal(half.negate()), new BigDecimal(half.subtract(BigInteger.ONE)));
    }

    private static NumberRange around(BigDecimal largest) {
        return new NumberRange(largest.negate(), largest);
    }

    private static BigInteger power(int bits) {
        return BigInteger.ONE.shiftLeft(bits);
    }
}
