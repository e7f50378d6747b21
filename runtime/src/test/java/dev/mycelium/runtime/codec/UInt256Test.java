package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UInt256Test {
    private static final BigInteger TWO_256 = BigInteger.ONE.shiftLeft(256);
    private static final BigInteger MAX = TWO_256.subtract(BigInteger.ONE);

    @Test
    void isTheSameNumberAsABigInteger() {
        for (BigInteger number : numbers()) {
            UInt256 value = UInt256.of(number);

            assertThat(value.toBigInteger()).isEqualTo(number);
            assertThat(value).hasToString(number.toString());
            assertThat(UInt256.ofDecimal(number.toString())).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(UInt256.ofHex(number.toString(16))).isEqualTo(value);
            assertThat(UInt256.ofHex("0x" + number.toString(16).toUpperCase(Locale.ROOT)))
                    .isEqualTo(value);
            assertThat(value.toHex())
                    .isEqualTo("0".repeat(64 - number.toString(16).length()) + number.toString(16));
            assertThat(UInt256.ofBigEndian(value.toBigEndian())).isEqualTo(value);
            assertThat(value.isZero()).isEqualTo(number.signum() == 0);
        }
    }

    @Test
    void isOrderedAsUnsignedNumbersAre() {
        List<BigInteger> numbers = numbers();
        List<UInt256> values = numbers.stream().map(UInt256::of).toList();
        for (int i = 0; i < 250; i++) {
            for (int j = 0; j < 250; j++) {
                int expected = Integer.signum(numbers.get(i).compareTo(numbers.get(j)));
                assertThat(Integer.signum(values.get(i).compareTo(values.get(j))))
                        .isEqualTo(expected);
                assertThat(values.get(i).equals(values.get(j))).isEqualTo(expected == 0);
            }
        }
    }

    @Test
    void differsInEachOfItsBits() {
        for (int bit = 0; bit < 256; bit++) {
            UInt256 one = UInt256.of(BigInteger.ZERO.setBit(bit));
            assertThat(one).isNotEqualTo(UInt256.ZERO).isGreaterThan(UInt256.ZERO);
            assertThat(one.isZero()).isFalse();
            assertThat(UInt256.of(MAX.clearBit(bit))).isLessThan(UInt256.MAX_VALUE);
        }
    }

    @Test
    void liesBigEndianOnTheWire() {
        byte[] bytes = new byte[34];
        Arrays.fill(bytes, (byte) 0xA5);
        UInt256 value = UInt256.ofHex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");

        value.putBigEndian(bytes, 1);

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("a50102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20a5");
        assertThat(UInt256.ofBigEndian(bytes, 1)).isEqualTo(value);
        assertThatThrownBy(() -> UInt256.ofBigEndian(bytes, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> value.putBigEndian(bytes, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> UInt256.ofBigEndian(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("34 bytes, must be 32");
    }

    @Test
    void takesSixtyFourBitsAsUnsigned() {
        assertThat(UInt256.of(-1L)).hasToString("18446744073709551615");
        assertThat(UInt256.of(0L)).isEqualTo(UInt256.ZERO);
        assertThat(UInt256.of(1L)).isEqualTo(UInt256.ONE);
        assertThat(UInt256.of(Long.MIN_VALUE).toBigInteger()).isEqualTo(BigInteger.ONE.shiftLeft(63));
    }

    @Test
    void knowsItsConstants() {
        assertThat(UInt256.ZERO.toBigInteger()).isEqualTo(BigInteger.ZERO);
        assertThat(UInt256.ONE.toBigInteger()).isEqualTo(BigInteger.ONE);
        assertThat(UInt256.MAX_VALUE.toBigInteger()).isEqualTo(MAX);
    }

    @Test
    void givesALongOnlyWhereItFits() {
        assertThat(UInt256.of(Long.MAX_VALUE).longValueExact()).isEqualTo(Long.MAX_VALUE);
        for (int bit = 63; bit < 256; bit++) {
            UInt256 value = UInt256.of(BigInteger.ZERO.setBit(bit));
            assertThatThrownBy(value::longValueExact)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("over 2^63-1");
        }
    }

    @Test
    void refusesWhatIsNotInRange() {
        for (BigInteger number : List.of(TWO_256, BigInteger.ONE.negate(), TWO_256.negate(), TWO_256.shiftLeft(1))) {
            assertThatThrownBy(() -> UInt256.of(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("outside 0..2^256-1");
        }
        assertThatThrownBy(() -> UInt256.ofDecimal(TWO_256.toString())).hasMessage("outside 0..2^256-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", " 1", "1 ", "1_0", "0x1", "\u0661", "1e3", "a"})
    void refusesWhatIsNotDecimal(String text) {
        assertThatThrownBy(() -> UInt256.ofDecimal(text)).isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x", "g", "-1", "0X1", "0x 1", "\u0661", "0x0x1"})
    void refusesWhatIsNotHex(String text) {
        assertThatThrownBy(() -> UInt256.ofHex(text)).isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTooManyDigits() {
        assertThatThrownBy(() -> UInt256.ofHex("0".repeat(65))).hasMessage("hex text has 65 digits, must have 1 to 64");
        assertThatThrownBy(() -> UInt256.ofDecimal("0".repeat(79)))
                .hasMessage("decimal text has 79 digits, must have 1 to 78");
        assertThatThrownBy(() -> UInt256.ofHex("12x4")).hasMessage("hex text has no hexadecimal digit at index 2");
        assertThatThrownBy(() -> UInt256.ofDecimal("12x4")).hasMessage("decimal text has no decimal digit at index 2");
    }

    /** The edges of each of the four longs, then seeded random numbers of every length. */
    private static List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>();
        for (int bits : new int[] {0, 1, 8, 31, 32, 63, 64, 65, 127, 128, 129, 191, 192, 193, 255, 256}) {
            BigInteger power = BigInteger.ONE.shiftLeft(bits);
            for (BigInteger n : List.of(power.subtract(BigInteger.ONE), power, power.add(BigInteger.ONE))) {
                if (n.compareTo(TWO_256) < 0) {
                    numbers.add(n);
                }
            }
        }
        Random random = new Random(256);
        while (numbers.size() < 5_000) {
            numbers.add(new BigInteger(random.nextInt(257), random));
        }
        return numbers;
    }
}
