package dev.mycelium.runtime.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * Numbers as the wire has them: little-endian, at any address.
 *
 * <p>Floating point goes through the raw bits, so that every NaN keeps its payload. An index outside the array throws
 * {@link IndexOutOfBoundsException}.
 */
public final class LittleEndian {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    /** Writes 2 bytes: an {@code i16}, or the low 16 bits that a {@code u16} was cast to. */
    public static void putShort(byte[] dst, int index, short value) {
        SHORT.set(dst, index, value);
    }

    /** Writes 4 bytes: an {@code i32}, or the low 32 bits that a {@code u32} was cast to. */
    public static void putInt(byte[] dst, int index, int value) {
        INT.set(dst, index, value);
    }

    /** Writes 8 bytes: an {@code i64}, or the 64 bits of a {@code u64}. */
    public static void putLong(byte[] dst, int index, long value) {
        LONG.set(dst, index, value);
    }

    /** Writes the 4 bytes of an {@code f32}, bit for bit. */
    public static void putFloat(byte[] dst, int index, float value) {
        INT.set(dst, index, Float.floatToRawIntBits(value));
    }

    /** Writes the 8 bytes of an {@code f64}, bit for bit. */
    public static void putDouble(byte[] dst, int index, double value) {
        LONG.set(dst, index, Double.doubleToRawLongBits(value));
    }

    /**
     * Writes the 16 bytes of a {@code u128}.
     *
     * @throws IllegalArgumentException if the value is outside 0..2^128-1
     */
    public static void putU128(byte[] dst, int index, BigInteger value) {
        if (!Ranges.isU128(value)) {
            throw new IllegalArgumentException("outside " + Ranges.U128);
        }
        put128(dst, index, value);
    }

    /**
     * Writes the 16 bytes of an {@code i128}.
     *
     * @throws IllegalArgumentException if the value is outside -2^127..2^127-1
     */
    public static void putI128(byte[] dst, int index, BigInteger value) {
        if (!Ranges.isI128(value)) {
            throw new IllegalArgumentException("outside " + Ranges.I128);
        }
        put128(dst, index, value);
    }

    /** Reads a {@code u8}: 0..255. */
    public static int getU8(byte[] src, int index) {
        return src[index] & 0xFF;
    }

    /** Reads a {@code u16}: 0..65535. */
    public static int getU16(byte[] src, int index) {
        return (short) SHORT.get(src, index) & 0xFFFF;
    }

    /** Reads a {@code u32}: 0..4294967295. */
    public static long getU32(byte[] src, int index) {
        return (int) INT.get(src, index) & 0xFFFF_FFFFL;
    }

    /** Reads an {@code i16}. */
    public static short getShort(byte[] src, int index) {
        return (short) SHORT.get(src, index);
    }

    /** Reads an {@code i32}. */
    public static int getInt(byte[] src, int index) {
        return (int) INT.get(src, index);
    }

    /** Reads an {@code i64}, or the 64 bits of a {@code u64}. */
    public static long getLong(byte[] src, int index) {
        return (long) LONG.get(src, index);
    }

    /** Reads an {@code f32}, bit for bit. */
    public static float getFloat(byte[] src, int index) {
        return Float.intBitsToFloat((int) INT.get(src, index));
    }

    /** Reads an {@code f64}, bit for bit. */
    public static double getDouble(byte[] src, int index) {
        return Double.longBitsToDouble((long) LONG.get(src, index));
    }

    /** Reads a {@code u128}: 0..2^128-1. */
    public static BigInteger getU128(byte[] src, int index) {
        long low = getLong(src, index);
        long high = getLong(src, index + 8);
        if (high == 0 && low >= 0) {
            return BigInteger.valueOf(low);
        }
        return new BigInteger(1, bigEndian(high, low));
    }

    /** Reads an {@code i128}: -2^127..2^127-1. */
    public static BigInteger getI128(byte[] src, int index) {
        long low = getLong(src, index);
        long high = getLong(src, index + 8);
        if (high == low >> 63) {
            return BigInteger.valueOf(low);
        }
        return new BigInteger(bigEndian(high, low));
    }

    private static void put128(byte[] dst, int index, BigInteger value) {
        putLong(dst, index, value.longValue());
        putLong(dst, index + 8, value.shiftRight(64).longValue());
    }

    private static byte[] bigEndian(long high, long low) {
        byte[] bytes = new byte[16];
        putLong(bytes, 0, Long.reverseBytes(high));
        putLong(bytes, 8, Long.reverseBytes(low));
        return bytes;
    }
}
