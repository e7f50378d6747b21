package dev.mycelium.runtime.codec;

import java.nio.charset.StandardCharsets;

/**
 * A {@code String}: count of UTF-8 bytes, 6 zero bytes, the bytes, zeros up to the end of the field.
 *
 * <p>UTF-8 is strict in both directions: nothing is replaced and nothing is cut.
 */
public final class FixedText {
    /** Up to here, zeroing all by single stores costs less than finding out where to start. */
    private static final int FEW_BYTES = 64;

    private FixedText() {}

    /**
     * Returns the number of UTF-8 bytes of a text.
     *
     * @throws IllegalArgumentException if it holds a surrogate without its other half
     * @throws ArithmeticException if there are more than 2^31-1
     */
    public static int utf8Length(String value) {
        long length = Utf8.length(value);
        if (length < 0) {
            throw new IllegalArgumentException("unpaired surrogate at index " + ~length);
        }
        return Math.toIntExact(length);
    }

    /**
     * Writes the whole field.
     *
     * @param value at most as many UTF-8 bytes as the capacity
     * @param dst takes {@code field.size()} bytes
     * @param index where the field starts
     * @param field a {@code String}
     * @throws IllegalArgumentException if the value is over the capacity or holds an unpaired surrogate
     */
    @SuppressWarnings(
            "deprecation") // copies the low byte of each char, and of an ASCII one that is all: nothing is allocated
    public static void write(String value, byte[] dst, int index, FieldLayout field) {
        int capacity = FixedVec.capacity(field);
        int length = value.length();
        if (length > capacity) {
            throw refused(value, field);
        }
        FixedVec.putCount(dst, index, length);
        int data = index + FixedVec.PREFIX;
        zeroBehind(length, dst, data, field.size() - FixedVec.PREFIX);
        int ascii = Utf8.asciiPrefix(value);
        if (ascii == length) {
            value.getBytes(0, length, dst, data);
        } else {
            writeFrom(0, value, dst, index, field);
        }
    }

    /** A text has at least as many bytes as chars: what lies behind that many is zero, or will be written. */
    private static void zeroBehind(int length, byte[] dst, int data, int room) {
        if (room <= FEW_BYTES) {
            int i = 0;
            for (; i <= room - Long.BYTES; i += Long.BYTES) {
                LittleEndian.putLong(dst, data + i, 0);
            }
            for (; i < room; i++) {
                dst[data + i] = 0;
            }
        } else {
            Padding.zero(dst, data + length, room - length);
        }
    }

    /** The chars from the first that is not ASCII, and the count again. */
    private static void writeFrom(int from, String value, byte[] dst, int index, FieldLayout field) {
        int data = index + FixedVec.PREFIX;
        int end = Utf8.write(value, from, dst, data + from, data + FixedVec.capacity(field));
        if (end < 0) {
            throw refused(value, field);
        }
        FixedVec.putCount(dst, index, end - data);
    }

    private static IllegalArgumentException refused(String value, FieldLayout field) {
        Require.text(value, field);
        throw new AssertionError(field.qualifiedName() + ": refused by the encoder alone");
    }

    /**
     * Reads the whole field; bytes behind the count are ignored.
     *
     * @param src holds the field
     * @param index where the field starts
     * @param field a {@code String}
     * @throws DecodeException with {@link DecodeException.Reason#COUNT_OVER_CAPACITY} if the count is over the capacity,
     *     with {@link DecodeException.Reason#MALFORMED_UTF8} if the bytes are not well-formed UTF-8
     */
    public static String read(byte[] src, int index, FieldLayout field) {
        int count = FixedVec.readCount(src, index, field);
        int data = index + FixedVec.PREFIX;
        String text = new String(src, data, count, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // Put there by the platform's decoder in place of bad bytes, or sent as such: the bytes tell.
            int malformed = Utf8.malformed(src, data, data + count);
            if (malformed >= 0) {
                throw DecodeException.malformedUtf8(field, malformed - index, src[malformed]);
            }
        }
        return text;
    }
}
