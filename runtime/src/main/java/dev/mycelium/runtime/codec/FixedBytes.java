package dev.mycelium.runtime.codec;

/** A {@code Vec<u8>}: count, 6 zero bytes, the bytes, zeros up to the end of the field. */
public final class FixedBytes {
    private FixedBytes() {}

    /**
     * Writes the whole field.
     *
     * @param value at most as many bytes as the capacity
     * @param dst takes {@code field.size()} bytes
     * @param index where the field starts
     * @param field a {@code Vec<u8>}
     * @throws IllegalArgumentException if the value is over the capacity
     */
    public static void write(ByteString value, byte[] dst, int index, FieldLayout field) {
        Require.bytes(value, field);
        int count = value.size();
        FixedVec.putCount(dst, index, count);
        int data = index + FixedVec.PREFIX;
        value.copyTo(dst, data);
        Padding.zero(dst, data + count, field.size() - FixedVec.PREFIX - count);
    }

    /**
     * Reads the whole field; bytes behind the count are ignored.
     *
     * @param src holds the field
     * @param index where the field starts
     * @param field a {@code Vec<u8>}
     * @throws DecodeException with {@link DecodeException.Reason#COUNT_OVER_CAPACITY} if the count is over the capacity
     */
    public static ByteString read(byte[] src, int index, FieldLayout field) {
        int count = FixedVec.readCount(src, index, field);
        return ByteString.copyOf(src, index + FixedVec.PREFIX, count);
    }
}
