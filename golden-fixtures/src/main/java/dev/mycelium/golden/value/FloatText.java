package dev.mycelium.golden.value;

import dev.mycelium.runtime.codec.FieldType.Scalar;

/**
 * Floating point as {@code 1.0 bits 0x3f800000}. The bits are the value; the word before them is for people and one of {@code
 * NaN}, {@code inf}, {@code -inf}, an integral number below 2^53 with {@code .0}, or {@code ~}, since languages print all others
 * differently.
 */
final class FloatText {
    private static final double INTEGERS_END = 0x1p53;

    private FloatText() {}

    static String of(Scalar type, Object value) {
        if (type == Scalar.F32) {
            float number = (Float) value;
            return readable(number) + " bits 0x%08x".formatted(Float.floatToRawIntBits(number));
        }
        double number = (Double) value;
        return readable(number) + " bits 0x%016x".formatted(Double.doubleToRawLongBits(number));
    }

    private static String readable(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number != Math.rint(number) || Math.abs(number) >= INTEGERS_END) {
            return "~";
        }
        boolean negative = Double.doubleToRawLongBits(number) < 0;
        return (negative ? "-" : "") + (long) Math.abs(number) + ".0";
    }

    static Object parse(Scalar type, TextCursor cursor) throws ValueSyntaxException {
        int digits = type == Scalar.F32 ? 8 : 16;
        String expected = type.contractText() + " is written as \"1.0 bits 0x\" and " + digits
                + " hexadecimal digits; the word before \"bits\" may be ~";
        if (cursor.word().isEmpty()) {
            throw cursor.wrong(expected);
        }
        cursor.require(" bits 0x", expected);
        int at = cursor.index();
        String bits = cursor.word();
        if (bits.length() != digits || !HexDigits.areLowerCase(bits)) {
            throw new ValueSyntaxException(
                    at, "\"" + bits + "\" is not the bits of a " + type.contractText(), expected);
        }
        if (type == Scalar.F32) {
            return Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16));
        }
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }
}
