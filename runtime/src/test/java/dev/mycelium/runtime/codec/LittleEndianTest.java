package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LittleEndianTest {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger TWO_127 = BigInteger.ONE.shiftLeft(127);
    private static final BigInteger TWO_128 = BigInteger.ONE.shiftLeft(128);

    @Test
    void everyU8AndU16() {
        byte[] bytes = new byte[3];
        for (int v = 0; v <= 0xFFFF; v++) {
            LittleEndian.putShort(bytes, 1, (short) v);
            assertThat(bytes[1]).isEqualTo((byte) v);
            assertThat(bytes[2]).isEqualTo((byte) (v >>> 8));
            assertThat(LittleEndian.getU16(bytes, 1)).isEqualTo(v);
            assertThat(LittleEndian.getShort(bytes, 1)).isEqualTo((short) v);
            assertThat(LittleEndian.getU8(bytes, 1)).isEqualTo(v & 0xFF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00000000",
        "1, 01000000",
        "2147483647, ffffff7f",
        "2147483648, 00000080",
        "4294967294, feffffff",
        "4294967295, ffffffff",
    })
    void u32Edges(long value, String hex) {
        byte[] bytes = new byte[5];
        LittleEndian.putInt(bytes, 1, (int) value);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("00" + hex);
        assertThat(LittleEndian.getU32(bytes, 1)).isEqualTo(value);
        assertThat(LittleEndian.getInt(bytes, 1)).isEqualTo((int) value);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 0x0102030405060708L, 0xCAFEBABEL})
    void u64AtEveryAddress(long value) {
        for (int at = 0; at < 16; at++) {
            byte[] bytes = new byte[24];
            LittleEndian.putLong(bytes, at, value);
            ByteBuffer judge = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(judge.getLong(at)).isEqualTo(value);
            assertThat(LittleEndian.getLong(bytes, at)).isEqualTo(value);
        }
    }

    /** Quiet and signalling, both signs, payloads with the lowest and the highest bit. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x7FC00000,
                0x7F800001,
                0x7FBFFFFF,
                0x7FA00000,
                0x7FFFFFFF,
                0xFFC00000,
                0xFF800001,
                0xFFFFFFFF,
                0x80000000,
                0,
                0x7F800000,
                0xFF800000,
                1,
                0x55555555,
                0xAAAAAAAA
            })
    void everyFloatKeepsItsBits(int bits) {
        byte[] source = new byte[4];
        byte[] bytes = new byte[4];
        LittleEndian.putInt(source, 0, bits);

        LittleEndian.putFloat(bytes, 0, LittleEndian.getFloat(source, 0));

        assertThat(bytes).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0x7FF8000000000000L,
                0x7FF0000000000001L,
                0x7FF7FFFFFFFFFFFFL,
                0x7FF4000000000000L,
                0x7FFFFFFFFFFFFFFFL,
                0xFFF8000000000000L,
                0xFFF0000000000001L,
                0xFFFFFFFFFFFFFFFFL,
                0x8000000000000000L,
                0,
                0x7FF0000000000000L,
                1,
                0x5555555555555555L,
                0xAAAAAAAAAAAAAAAAL
            })
    void everyDoubleKeepsItsBits(long bits) {
        byte[] source = new byte[8];
        byte[] bytes = new byte[8];
        LittleEndian.putLong(source, 0, bits);

        LittleEndian.putDouble(bytes, 0, LittleEndian.getDouble(source, 0));

        assertThat(bytes).isEqualTo(source);
    }

    @Test
    void u128Edges() {
        BigInteger[] values = {
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.valueOf(Long.MAX_VALUE),
            BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
            TWO_64.subtract(BigInteger.ONE),
            TWO_64,
            TWO_127.subtract(BigInteger.ONE),
            TWO_127,
            TWO_128.subtract(BigInteger.ONE)
        };
        for (BigInteger value : values) {
            checkU128(value);
        }
    }

    @Test
    void i128Edges() {
        BigInteger[] values = {
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.ONE.negate(),
            BigInteger.valueOf(Long.MIN_VALUE),
            BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE),
            BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
            TWO_64.negate(),
            TWO_64.subtract(BigInteger.ONE),
            TWO_127.subtract(BigInteger.ONE),
            TWO_127.negate()
        };
        for (BigInteger value : values) {
            checkI128(value);
        }
    }

    @Test
    void randomWideIntegers() {
        Random random = new Random(128);
        for (int i = 0; i < 20_000; i++) {
            BigInteger value = new BigInteger(random.nextInt(129), random);
            checkU128(value);
            checkI128(value.bitLength() > 127 ? value.subtract(TWO_128) : value);
            checkI128(value.bitLength() > 127 ? value.subtract(TWO_128) : value.negate());
        }
    }

    @Test
    void aWideIntegerOutOfRangeIsNotCut() {
        byte[] bytes = new byte[16];
        assertThatThrownBy(() -> LittleEndian.putU128(bytes, 0, TWO_128))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outside 0..2^128-1");
        assertThatThrownBy(() -> LittleEndian.putU128(bytes, 0, BigInteger.ONE.negate()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LittleEndian.putI128(bytes, 0, TWO_127))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outside -2^127..2^127-1");
        assertThatThrownBy(() -> LittleEndian.putI128(bytes, 0, TWO_127.negate().subtract(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void outsideTheArrayIsAnError() {
        assertThatThrownBy(() -> LittleEndian.putLong(new byte[8], 1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> LittleEndian.getInt(new byte[8], -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> LittleEndian.getU128(new byte[15], 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void checkU128(BigInteger value) {
        byte[] bytes = new byte[18];
        LittleEndian.putU128(bytes, 1, value);
        assertThat(littleEndian(bytes)).isEqualTo(value);
        assertThat(bytes[0] | bytes[17]).isZero();
        assertThat(LittleEndian.getU128(bytes, 1)).isEqualTo(value);
    }

    private static void checkI128(BigInteger value) {
        byte[] bytes = new byte[18];
        LittleEndian.putI128(bytes, 1, value);
        assertThat(littleEndian(bytes)).isEqualTo(value.signum() < 0 ? value.add(TWO_128) : value);
        assertThat(bytes[0] | bytes[17]).isZero();
        assertThat(LittleEndian.getI128(bytes, 1)).isEqualTo(value);
    }

    /** The 16 bytes from index 1 on, as an unsigned number, the slow way. */
    private static BigInteger littleEndian(byte[] bytes) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 16; i >= 1; i--) {
            value = value.shiftLeft(8).or(BigInteger.valueOf(bytes[i] & 0xFF));
        }
        return value;
    }
}
