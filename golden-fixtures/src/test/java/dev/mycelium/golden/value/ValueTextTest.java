package dev.mycelium.golden.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTextTest {
    private static final BigInteger TWO_TO_128 = BigInteger.ONE.shiftLeft(128);

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Scalar.U8, 255, "255"),
                arguments(Scalar.I8, (byte) -128, "-128"),
                arguments(Scalar.U16, 65535, "65535"),
                arguments(Scalar.I16, (short) -32768, "-32768"),
                arguments(Scalar.U32, 4294967295L, "4294967295"),
                arguments(Scalar.I32, Integer.MIN_VALUE, "-2147483648"),
                arguments(Scalar.U64, -1L, "18446744073709551615"),
                arguments(Scalar.I64, Long.MIN_VALUE, "-9223372036854775808"),
                arguments(Scalar.U128, TWO_TO_128.subtract(BigInteger.ONE), "340282366920938463463374607431768211455"),
                arguments(Scalar.I128, TWO_TO_128.shiftRight(1).negate(), "-170141183460469231731687303715884105728"),
                arguments(
                        Scalar.U256,
                        UInt256.MAX_VALUE,
                        "115792089237316195423570985008687907853269984665640564039457584007913129639935"),
                arguments(Scalar.BOOL, true, "true"),
                arguments(Scalar.BOOL, false, "false"),
                arguments(Scalar.F32, 1.0f, "1.0 bits 0x3f800000"),
                arguments(Scalar.F32, -0.0f, "-0.0 bits 0x80000000"),
                arguments(Scalar.F32, 0.1f, "~ bits 0x3dcccccd"),
                arguments(Scalar.F32, Float.NEGATIVE_INFINITY, "-inf bits 0xff800000"),
                arguments(Scalar.F32, Float.intBitsToFloat(0x7fc12345), "NaN bits 0x7fc12345"),
                arguments(Scalar.F64, 0.0, "0.0 bits 0x0000000000000000"),
                arguments(Scalar.F64, -0.0, "-0.0 bits 0x8000000000000000"),
                arguments(Scalar.F64, 9007199254740991.0, "9007199254740991.0 bits 0x433fffffffffffff"),
                arguments(Scalar.F64, 9007199254740992.0, "~ bits 0x4340000000000000"),
                arguments(Scalar.F64, Double.POSITIVE_INFINITY, "inf bits 0x7ff0000000000000"),
                arguments(Scalar.F64, Double.MIN_VALUE, "~ bits 0x0000000000000001"),
                arguments(new FieldType.Bytes(3), ByteString.ofHex("00ff10"), "0x00ff10"),
                arguments(new FieldType.Bytes(0), ByteString.EMPTY, "0x"),
                arguments(new FieldType.ByteVec(16), ByteString.EMPTY, "0x"),
                arguments(new FieldType.ByteVec(16), ByteString.ofHex("abcd"), "0xabcd"),
                arguments(new FieldType.Text(9), "", "\"\""),
                arguments(new FieldType.Text(40), "a \"b\" \\ ~", "\"a \\\"b\\\" \\\\ ~\""),
                arguments(
                        new FieldType.Text(40),
                        "\0\n\u007f\u00e9\u20ac\ud83d\ude00",
                        "\"\\u{0}\\u{a}\\u{7f}\\u{e9}\\u{20ac}\\u{1f600}\""),
                arguments(new FieldType.Vec(Scalar.U16, 3), List.of(), "[]"),
                arguments(new FieldType.Vec(Scalar.U16, 3), List.of(1, 2, 3), "[1, 2, 3]"),
                arguments(
                        new FieldType.Vec(new FieldType.Bytes(2), 3),
                        List.of(ByteString.ofHex("0102"), ByteString.ofHex("0304")),
                        "[0x0102, 0x0304]"),
                arguments(
                        new FieldType.Array(Scalar.F32, 2),
                        List.of(1.0f, 2.5f),
                        "[1.0 bits 0x3f800000, ~ bits 0x40200000]"),
                arguments(new FieldType.Array(Scalar.BOOL, 2), List.of(true, false), "[true, false]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isWrittenAndReadBack(FieldType type, Object value, String text) throws ValueSyntaxException {
        assertThat(ValueText.of(type, value)).isEqualTo(text);
        assertThat(ValueText.of(type, ValueText.parse(type, text))).isEqualTo(text);
        assertThat(ValueText.parse(type, text))
                .hasSameClassAs(value instanceof List ? ValueText.parse(type, text) : value);
    }

    @Test
    void tellsEveryNanFromEveryOther() throws ValueSyntaxException {
        for (int bits : new int[] {0x7fc00000, 0x7fc00001, 0x7f800001, 0xffc00000, 0xff812345}) {
            String text = "NaN bits 0x%08x".formatted(bits);
            Object value = ValueText.parse(Scalar.F32, text);
            assertThat(Float.floatToRawIntBits((Float) value)).isEqualTo(bits);
            assertThat(ValueText.of(Scalar.F32, value)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "256 | 0 | 256 is out of range, u8 is a decimal number from 0 to 255",
                "-1 | 0 | -1 is out of range, u8 is a decimal number from 0 to 255",
                "07 | 0 | \"07\" is no decimal number, u8 is a decimal number from 0 to 255",
                "+7 | 0 | \"+7\" is no decimal number, u8 is a decimal number from 0 to 255",
                "-0 | 0 | \"-0\" is no decimal number, u8 is a decimal number from 0 to 255",
                "7 8 | 1 | unexpected \" 8\", nothing stands behind a value",
                "`` | 0 | \"\" is no decimal number, u8 is a decimal number from 0 to 255",
            })
    void refusesWhatIsNoU8(String text, int index, String message) {
        refuses(Scalar.U8, text, index, message);
    }

    @Test
    void refusesWhatIsNoValueOfItsType() {
        refuses(Scalar.BOOL, "yes", 0, "unexpected \"yes\", a bool is true or false");
        refuses(new FieldType.Text(4), "abc", 0, "unexpected \"abc\", a text stands in double quotes");
        refuses(new FieldType.Text(4), "\"abc", 4, "the value ends here, a text ends with a double quote");
        refuses(new FieldType.Text(4), "\"abcde\"", 0, "5 UTF-8 bytes, the capacity is 4");
        refuses(
                new FieldType.Text(4),
                "\"a\u00e9\"",
                2,
                "the character U+00E9 is not printable ASCII, write it as \\u{hex}");
        refuses(
                new FieldType.Text(4),
                "\"\\u{d800}\"",
                4,
                "\"d800\" is no Unicode scalar value, 0 to 10ffff without d800 to dfff, in lower-case hexadecimal");
        refuses(new FieldType.Text(4), "\"\\n\"", 2, "unexpected \"n\\\"\", the escapes are \\\", \\\\ and \\u{hex}");
        refuses(new FieldType.Bytes(2), "0x010203", 0, "3 bytes, the type has 2");
        refuses(
                new FieldType.Bytes(2),
                "0x01AB",
                2,
                "\"01AB\" are no bytes, bytes are 0x and an even number of lower-case hexadecimal digits");
        refuses(new FieldType.ByteVec(1), "0x0102", 0, "2 bytes, the capacity is 1");
        refuses(new FieldType.Vec(Scalar.U16, 1), "[1, 2]", 0, "2 elements, the capacity is 1");
        refuses(new FieldType.Array(Scalar.U16, 3), "[1, 2]", 0, "2 elements, the type has 3");
        refuses(
                new FieldType.Array(Scalar.U16, 2),
                "[1,2]",
                2,
                "unexpected \",2]\", between elements stand a comma and one blank, behind the last one ]");
        String f32 = ", f32 is written as \"1.0 bits 0x\" and 8 hexadecimal digits; the word before \"bits\" may be ~";
        refuses(Scalar.F32, "1.5", 3, "the value ends here" + f32);
        refuses(Scalar.F32, "1.5 bits 0x3fc0", 11, "\"3fc0\" is not the bits of a f32" + f32);
    }

    private static void refuses(FieldType type, String text, int index, String message) {
        assertThatThrownBy(() -> ValueText.parse(type, text))
                .isInstanceOfSatisfying(
                        ValueSyntaxException.class, e -> assertThat(e.index()).isEqualTo(index))
                .hasMessage(message);
    }
}
