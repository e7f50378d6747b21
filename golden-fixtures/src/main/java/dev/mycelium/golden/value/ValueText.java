package dev.mycelium.golden.value;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The text of a value: {@code 42}, {@code true}, {@code 1.0 bits 0x3f800000}, {@code 0xab12}, {@code "text"}, {@code [1, 2]}.
 * Two values have the same text only where their bytes are the same, so texts are what values are compared by: unlike {@code
 * equals} they tell every NaN from every other.
 */
public final class ValueText {
    private ValueText() {}

    /**
     * The text of a value, boxed as the accessor of a generated record returns it.
     *
     * @throws ClassCastException where the box does not fit the type
     */
    public static String of(FieldType type, Object value) {
        if (type instanceof FieldType.Text) {
            return QuotedText.quote((String) value);
        }
        if (type instanceof FieldType.ByteVec) {
            return bytes((ByteString) value);
        }
        if (type instanceof FieldType.Vec vec) {
            return list(vec.element(), (List<?>) value);
        }
        if (type instanceof FieldType.Array array) {
            return list(array.element(), (List<?>) value);
        }
        return element((Element) type, value);
    }

    /**
     * The value of a text, boxed as a generated record takes it; range, capacity and length are checked.
     *
     * @throws ValueSyntaxException where the text is no value of the type
     */
    public static Object parse(FieldType type, String text) throws ValueSyntaxException {
        TextCursor cursor = new TextCursor(text);
        Object value = parse(type, cursor);
        if (!cursor.atEnd()) {
            throw cursor.wrong("nothing stands behind a value");
        }
        return value;
    }

    private static String list(Element type, List<?> values) {
        StringJoiner texts = new StringJoiner(", ", "[", "]");
        for (Object value : values) {
            texts.add(element(type, value));
        }
        return texts.toString();
    }

    private static String element(Element type, Object value) {
        if (type instanceof FieldType.Bytes) {
            return bytes((ByteString) value);
        }
        Scalar scalar = (Scalar) type;
        return switch (scalar) {
            case F32, F64 -> FloatText.of(scalar, value);
            case BOOL -> ((Boolean) value).toString();
            default -> ScalarRange.unbox(scalar, value).toString();
        };
    }

    private static String bytes(ByteString value) {
        return "0x" + value.toHex();
    }

    private static Object parse(FieldType type, TextCursor cursor) throws ValueSyntaxException {
        int at = cursor.index();
        if (type instanceof FieldType.Text text) {
            String value = QuotedText.parse(cursor);
            atMost(text.capacity(), value.getBytes(StandardCharsets.UTF_8).length, "UTF-8 bytes", at);
            return value;
        }
        if (type instanceof FieldType.ByteVec vec) {
            ByteString value = parseBytes(cursor);
            atMost(vec.capacity(), value.size(), "bytes", at);
            return value;
        }
        if (type instanceof FieldType.Vec vec) {
            List<Object> values = parseList(vec.element(), cursor);
            atMost(vec.capacity(), values.size(), "elements", at);
            return values;
        }
        if (type instanceof FieldType.Array array) {
            List<Object> values = parseList(array.element(), cursor);
            exactly(array.length(), values.size(), "elements", at);
            return values;
        }
        return parseElement((Element) type, cursor);
    }

    private static List<Object> parseList(Element type, TextCursor cursor) throws ValueSyntaxException {
        cursor.require("[", "a list stands in brackets, as in [1, 2]");
        List<Object> values = new ArrayList<>();
        if (cursor.take("]")) {
            return values;
        }
        do {
            values.add(parseElement(type, cursor));
        } while (cursor.take(", "));
        cursor.require("]", "between elements stand a comma and one blank, behind the last one ]");
        return values;
    }

    private static Object parseElement(Element type, TextCursor cursor) throws ValueSyntaxException {
        int at = cursor.index();
        if (type instanceof FieldType.Bytes bytes) {
            ByteString value = parseBytes(cursor);
            exactly(bytes.length(), value.size(), "bytes", at);
            return value;
        }
        Scalar scalar = (Scalar) type;
        return switch (scalar) {
            case F32, F64 -> FloatText.parse(scalar, cursor);
            case BOOL -> parseBool(cursor);
            default -> parseInteger(scalar, cursor);
        };
    }

    private static Object parseBool(TextCursor cursor) throws ValueSyntaxException {
        if (cursor.take("true")) {
            return true;
        }
        cursor.require("false", "a bool is true or false");
        return false;
    }

    private static Object parseInteger(Scalar type, TextCursor cursor) throws ValueSyntaxException {
        int at = cursor.index();
        String digits = cursor.word();
        String expected = type.contractText() + " is a decimal number from " + ScalarRange.min(type) + " to "
                + ScalarRange.max(type);
        if (!digits.matches("0|-?[1-9][0-9]{0,80}")) {
            throw new ValueSyntaxException(at, "\"" + digits + "\" is no decimal number", expected);
        }
        BigInteger number = new BigInteger(digits);
        if (number.compareTo(ScalarRange.min(type)) < 0 || number.compareTo(ScalarRange.max(type)) > 0) {
            throw new ValueSyntaxException(at, digits + " is out of range", expected);
        }
        return ScalarRange.box(type, number);
    }

    private static ByteString parseBytes(TextCursor cursor) throws ValueSyntaxException {
        String expected = "bytes are 0x and an even number of lower-case hexadecimal digits";
        cursor.require("0x", expected);
        int at = cursor.index();
        String digits = cursor.word();
        if (digits.length() % 2 != 0 || !HexDigits.areLowerCase(digits)) {
            throw new ValueSyntaxException(at, "\"" + digits + "\" are no bytes", expected);
        }
        return ByteString.ofHex(digits);
    }

    private static void atMost(int capacity, int size, String unit, int at) throws ValueSyntaxException {
        if (size > capacity) {
            throw new ValueSyntaxException(at, size + " " + unit, "the capacity is " + capacity);
        }
    }

    private static void exactly(int length, int size, String unit, int at) throws ValueSyntaxException {
        if (size != length) {
            throw new ValueSyntaxException(at, size + " " + unit, "the type has " + length);
        }
    }
}
