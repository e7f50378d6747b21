package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;

/**
 * The values of a type that counts as a number.
 *
 * @param text as a diagnostic shows it
 */
record NumberRange(Predicate<BigDecimal> holds, String text) {

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
            // What rounds to the largest number is that number: people write it with 8 or 17 digits.
            case F32 ->
                new NumberRange(value -> Float.isFinite(value.floatValue()), -Float.MAX_VALUE + ".." + Float.MAX_VALUE);
            case F64 ->
                new NumberRange(
                        value -> Double.isFinite(value.doubleValue()), -Double.MAX_VALUE + ".." + Double.MAX_VALUE);
        };
    }

    static boolean isFloat(FieldType type) {
        return type == Scalar.F32 || type == Scalar.F64;
    }

    boolean contains(BigDecimal value) {
        return holds.test(value);
    }

    @Override
    public String toString() {
        return text;
    }

    private static NumberRange unsigned(int bits) {
        return integers(BigInteger.ZERO, power(bits).subtract(BigInteger.ONE));
    }

    private static NumberRange signed(int bits) {
        BigInteger half = power(bits - 1);
        return integers(half.negate(), half.subtract(BigInteger.ONE));
    }

    private static NumberRange integers(BigInteger first, BigInteger last) {
        BigDecimal low = new BigDecimal(first);
        BigDecimal high = new BigDecimal(last);
        return new NumberRange(value -> low.compareTo(value) <= 0 && value.compareTo(high) <= 0, first + ".." + last);
    }

    private static BigInteger power(int bits) {
        return BigInteger.ONE.shiftLeft(bits);
    }
}
