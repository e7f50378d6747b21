package dev.mycelium.runtime.codec;

import java.nio.charset.StandardCharsets;

/**
 * A {@code String}: count of UTF-8 bytes, 6 zero bytes, the bytes, zeros up to the end of the field.
 *
 * <p>UTF-8 is strict in both directions: nothing is replaced and nothing is cut.
 */
public final class FixedText {
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
    public static void write(String value, byte[] dst, int index, FieldLayout field) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        int count = utf8.length;
        if (count > FixedVec.capacity(field) || Utf8.holdsQuestionMark(utf8)) {
            Require.text(value, field);
        }
        FixedVec.putCount(dst, index, count);
        int data = index + FixedVec.PREFIX;
        System.arraycopy(utf8, 0, dst, data, count);
        Padding.zero(dst, data + count, field.size() - FixedVec.PREFIX - count);
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
