package dev.mycelium.command.values;

import dev.mycelium.command.frames.ShownValue;
import dev.mycelium.golden.value.ScalarRange;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number, truth value or byte string as text. Numbers are decimal, those without a sign hexadecimal too: {@code 0xff};
 * bytes are pairs of hexadecimal digits with or without {@code 0x} in front.
 */
final class ScalarText {
    /** 2^256-1 has 78 digits: longer ones are in no type's range, and need not be computed. */
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,99})");

    private static final Pattern HEX = Pattern.compile("0x([0-9a-fA-F]{1,100})");
    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");
    private static final Pattern NAN_BITS = Pattern.compile("NaN bits 0x([0-9a-f]{8}|[0-9a-f]{16})");
    private static final int LONGEST_SHOWN = 40;
    private static final int WIDEST_LONG = 64;

    private final FieldLayout field;
    private final String element;
    private final String text;

    private ScalarText(FieldLayout field, String element, String text) {
        this.field = field;
        this.element = element;
        this.text = text;
    }

    /**
     * Returns the value, boxed as a generated record takes it.
     *
     * @param field which it is for
     * @param element {@code [3]} where it is one of many, or nothing
     * @throws IllegalArgumentException if it is none, or out of range; the text names message and field
     */
    static Object parse(FieldLayout field, String element, Element type, String text) {
        ScalarText given = new ScalarText(field, element, text);
        if (type instanceof FieldType.Bytes) {
            return given.bytes();
        }
        Scalar scalar = (Scalar) type;
        return switch (scalar) {
            case BOOL -> given.truth();
            case F32 -> given.single();
            case F64 -> given.fraction();
            default -> given.integer(scalar);
        };
    }

    /** Returns bytes of any number. */
    static ByteString bytes(FieldLayout field, String text) {
        return new ScalarText(field, "", text).bytes();
    }

    private ByteString bytes() {
        try {
            return ByteString.ofHex(text);
        } catch (IllegalArgumentException e) {
            throw wrong(shown() + " is no bytes: write 0x and pairs of hexadecimal digits");
        }
    }

    private boolean truth() {
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(shown() + " is neither true nor false");
        }
        return text.equals("true");
    }

    private Object integer(Scalar type) {
        BigInteger number;
        Matcher hex = HEX.matcher(text);
        if (hex.matches() && !ScalarRange.isSigned(type)) {
            number = new BigInteger(hex.group(1), 16);
        } else if (DECIMAL.matcher(text).matches()) {
            number = new BigInteger(text);
        } else {
            throw wrong(shown() + " is no whole number: write digits"
                    + (ScalarRange.isSigned(type) ? "" : ", or 0x and hexadecimal digits"));
        }
        BigInteger least = ScalarRange.min(type);
        BigInteger most = ScalarRange.max(type);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw wrong(shown() + " is outside " + power(least) + ".." + power(most.add(BigInteger.ONE)));
        }
        return ScalarRange.box(type, number);
    }

    /** The bounds of what fits into 64 bits in digits, which people know, and of the wider ones as powers. */
    private static String power(BigInteger bound) {
        boolean end = bound.signum() > 0;
        if (bound.bitLength() <= WIDEST_LONG + (end ? 1 : 0)) {
            return (end ? bound.subtract(BigInteger.ONE) : bound).toString();
        }
        return end ? "2^" + (bound.bitLength() - 1) + "-1" : "-2^" + bound.bitLength();
    }

    private Object single() {
        Matcher nan = NAN_BITS.matcher(text);
        if (nan.matches() && nan.group(1).length() == 8) {
            return nan(Float.intBitsToFloat(Integer.parseUnsignedInt(nan.group(1), 16)));
        }
        float number = Float.parseFloat(decimal());
        return finite(number, Float.isFinite(number), "f32");
    }

    private Object fraction() {
        Matcher nan = NAN_BITS.matcher(text);
        if (nan.matches() && nan.group(1).length() == 16) {
            return nan(Double.longBitsToDouble(Long.parseUnsignedLong(nan.group(1), 16)));
        }
        double number = Double.parseDouble(decimal());
        return finite(number, Double.isFinite(number), "f64");
    }

    private String decimal() {
        boolean named = text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
        if (!named && !FRACTION.matcher(text).matches()) {
            throw wrong(shown() + " is no number: write 1.5, 2e9, NaN, Infinity or -Infinity");
        }
        return text;
    }

    private Object finite(Object number, boolean finite, String type) {
        if (!finite && Character.isDigit(text.charAt(text.length() - 1))) {
            throw wrong(shown() + " is beyond every " + type);
        }
        return number;
    }

    private Object nan(Number bits) {
        if (!Double.isNaN(bits.doubleValue())) {
            throw wrong(shown() + " are not the bits of a NaN");
        }
        return bits;
    }

    private String shown() {
        if (field.redacted()) {
            return "the value";
        }
        return ShownValue.quoted(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...");
    }

    private IllegalArgumentException wrong(String fact) {
        return new IllegalArgumentException(field.qualifiedName() + element + ": " + fact);
    }
}
