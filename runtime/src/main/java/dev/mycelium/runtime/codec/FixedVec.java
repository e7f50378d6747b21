package dev.mycelium.runtime.codec;

/**
 * The start of every text and vector: {@code u16} count, then 6 zero bytes; the data begins at byte 8 or, for elements of
 * 16 bytes alignment, at byte 16.
 */
public final class FixedVec {
    /** The bytes of the count and the zeros behind it. */
    static final int PREFIX = 8;

    private FixedVec() {}

    /**
     * Writes the count and the 6 zero bytes behind it.
     *
     * @param dst takes 8 bytes
     * @param index where the field starts
     * @param count bytes of a text, elements of a vector: 0..65535
     * @throws IllegalArgumentException if the count is outside 0..65535
     */
    public static void putCount(byte[] dst, int index, int count) {
        if (!Ranges.isU16(count)) {
            throw new IllegalArgumentException("count " + count + " is outside " + Ranges.U16);
        }
        // One store: the bytes above the count are the six zeros.
        LittleEndian.putLong(dst, index, count);
    }

    /**
     * Reads the count. The 6 bytes behind it are ignored.
     *
     * @param src holds the field
     * @param index where the field starts
     * @param field a text or a vector; knows the capacity
     * @return 0 to the capacity
     * @throws DecodeException with {@link DecodeException.Reason#COUNT_OVER_CAPACITY} if it is over the capacity
     */
    public static int readCount(byte[] src, int index, FieldLayout field) {
        int count = LittleEndian.getU16(src, index);
        int capacity = capacity(field);
        if (count > capacity) {
            throw DecodeException.countOverCapacity(field, count, capacity);
        }
        return count;
    }

    static int capacity(FieldLayout field) {
        FieldType type = field.type();
        if (type instanceof FieldType.Text text) {
            return text.capacity();
        }
        if (type instanceof FieldType.Vec vec) {
            return vec.capacity();
        }
        if (type instanceof FieldType.ByteVec vec) {
            return vec.capacity();
        }
        throw new IllegalArgumentException(field.qualifiedName() + ": " + type.contractText() + " has no capacity");
    }
}
