package dev.mycelium.runtime.codec;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An unsigned integer of 256 bits, 0..2^256-1: the value of {@code U256}.
 *
 * <p>On the wire it is 32 bytes, big-endian, unlike every other number of a payload.
 */
public final class UInt256 implements Comparable<UInt256> {
    /** The bytes on the wire. */
    public static final int SIZE = 32;
    /** 0. */
    public static final UInt256 ZERO = new UInt256(0, 0, 0, 0);
    /** 1. */
    public static final UInt256 ONE = new UInt256(0, 0, 0, 1);
    /** 2^256-1. */
    public static final UInt256 MAX_VALUE = new UInt256(-1, -1, -1, -1);

    private static final int MAX_BITS = 256;
    private static final int MAX_HEX_DIGITS = 64;
    private static final int MAX_DECIMAL_DIGITS = 78;

    // The most significant 64 bits first, as on the wire.
    private final long a;
    private final long b;
    private final long c;
    private final long d;

    private UInt256(long a, long b, long c, long d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** Returns the value of 64 bits taken as unsigned: {@code of(-1)} is 2^64-1. */
    public static UInt256 of(long unsigned) {
        return unsigned == 0 ? ZERO : new UInt256(0, 0, 0, unsigned);
    }

    /**
     * Returns the same number.
     *
     * @throws IllegalArgumentException if it is negative or over 2^256-1
     */
    public static UInt256 of(BigInteger value) {
        if (value.signum() < 0 || value.bitLength() > MAX_BITS) {
            throw new IllegalArgumentException("outside 0..2^256-1");
        }
        return new UInt256(
                value.shiftRight(192).longValue(),
                value.shiftRight(128).longValue(),
                value.shiftRight(64).longValue(),
                value.longValue());
    }

    /**
     * Returns the number that hexadecimal text stands for.
     *
     * @param hex 1 to 64 digits of either case, with or without {@code 0x} in front
     * @throws IllegalArgumentException if the text is anything else
     */
    public static UInt256 ofHex(String hex) {
        int start = Hex.start(hex);
        int digits = hex.length() - start;
        if (digits < 1 || digits > MAX_HEX_DIGITS) {
            throw new IllegalArgumentException("hex text has " + digits + " digits, must have 1 to 64");
        }
        Hex.requireDigits(hex, start);
        return ofBigEndian(Hex.parse("0".repeat(MAX_HEX_DIGITS - digits) + hex.substring(start), 0));
    }

    /**
     * Returns the number that decimal text stands for.
     *
     * @param decimal 1 to 78 digits {@code 0} to {@code 9}, nothing else
     * @throws IllegalArgumentException if the text is anything else, or the number is over 2^256-1
     */
    public static UInt256 ofDecimal(String decimal) {
        int digits = decimal.length();
        if (digits < 1 || digits > MAX_DECIMAL_DIGITS) {
            throw new IllegalArgumentException("decimal text has " + digits + " digits, must have 1 to 78");
        }
        for (int i = 0; i < digits; i++) {
            char c = decimal.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("decimal text has no decimal digit at index " + i);
            }
        }
        return of(new BigInteger(decimal));
    }

    /**
     * Returns the number that 32 bytes of an array stand for, the most significant first.
     *
     * @throws IndexOutOfBoundsException if 32 bytes at {@code offset} are not inside {@code src}
     */
    public static UInt256 ofBigEndian(byte[] src, int offset) {
        long a = LittleEndian.getLong(src, offset);
        long b = LittleEndian.getLong(src, offset + 8);
        long c = LittleEndian.getLong(src, offset + 16);
        long d = LittleEndian.getLong(src, offset + 24);
        return new UInt256(Long.reverseBytes(a), Long.reverseBytes(b), Long.reverseBytes(c), Long.reverseBytes(d));
    }

    /**
     * Returns the number that 32 bytes stand for, the most significant first.
     *
     * @throws IllegalArgumentException if there are not 32 of them
     */
    public static UInt256 ofBigEndian(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException(bytes.length + " bytes, must be " + SIZE);
        }
        return ofBigEndian(bytes, 0);
    }

    /**
     * Writes 32 bytes, the most significant first.
     *
     * @throws IndexOutOfBoundsException if 32 bytes at {@code offset} are not inside {@code dst}
     */
    public void putBigEndian(byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset, Long.reverseBytes(a));
        LittleEndian.putLong(dst, offset + 8, Long.reverseBytes(b));
        LittleEndian.putLong(dst, offset + 16, Long.reverseBytes(c));
        LittleEndian.putLong(dst, offset + 24, Long.reverseBytes(d));
    }

    /** Returns a new array of 32 bytes, the most significant first. */
    public byte[] toBigEndian() {
        byte[] bytes = new byte[SIZE];
        putBigEndian(bytes, 0);
        return bytes;
    }

    /** Returns the same number, never negative. */
    public BigInteger toBigInteger() {
        return new BigInteger(1, toBigEndian());
    }

    /** Returns whether this is 0. */
    public boolean isZero() {
        return (a | b | c | d) == 0;
    }

    /**
     * Returns the same number as a signed {@code long}.
     *
     * @throws ArithmeticException if it is over 2^63-1
     */
    public long longValueExact() {
        if ((a | b | c) != 0 || d < 0) {
            throw new ArithmeticException("over 2^63-1");
        }
        return d;
    }

    /** Returns 64 lower-case hexadecimal digits, nothing in front. */
    public String toHex() {
        return Hex.format(toBigEndian());
    }

    /** Compares as unsigned numbers. */
    @Override
    public int compareTo(UInt256 other) {
        if (a != other.a) {
            return Long.compareUnsigned(a, other.a);
        }
        if (b != other.b) {
            return Long.compareUnsigned(b, other.b);
        }
        if (c != other.c) {
            return Long.compareUnsigned(c, other.c);
        }
        return Long.compareUnsigned(d, other.d);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UInt256 that && a == that.a && b == that.b && c == that.c && d == that.d;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(a) + 31 * (Long.hashCode(b) + 31 * (Long.hashCode(c) + 31 * Long.hashCode(d)));
    }

    /** Returns the decimal digits. */
    @Override
    public String toString() {
        return (a | b | c) == 0 ? Long.toUnsignedString(d) : toBigInteger().toString();
    }
}
