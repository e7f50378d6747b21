package dev.mycelium.runtime.codec;

import java.nio.ByteBuffer;

/**
 * The bytes of one field of a flyweight, in place: of a {@code Vec<u8>}, of a {@code String} ({@link TextView}) or of a
 * {@code [u8; N]} ({@link FixedBytesView}). A flyweight makes the view of a field once, when it is first asked for. The view
 * belongs to it, looks at whatever it is wrapped around at each call, and can be kept as long.
 *
 * <p>Every method allocates nothing, and throws {@link IllegalStateException} where nothing is wrapped and {@link DecodeException}
 * where the field's count is over its capacity.
 */
public sealed class ByteView permits TextView, FixedBytesView {
    final WrappedFields payload;
    final FieldLayout field;
    private final int data;

    ByteView(WrappedFields payload, FieldLayout field) {
        this(payload, field, field.offset() + FixedVec.PREFIX);
    }

    /** A view whose first byte is at {@code data} in the payload. */
    ByteView(WrappedFields payload, FieldLayout field, int data) {
        this.payload = payload;
        this.field = field;
        this.data = data;
    }

    /** Returns how many bytes there are. */
    public int length() {
        return payload.count(field);
    }

    /**
     * Returns one byte.
     *
     * @param index which, from 0
     * @throws IndexOutOfBoundsException if there is no such byte
     */
    public final byte byteAt(int index) {
        return payload.getByte(data + WrappedBytes.requireElement(field, index, length()));
    }

    /**
     * Copies the bytes to an array.
     *
     * @param dst takes them
     * @param dstOffset where they start in it
     * @return how many there are
     * @throws IndexOutOfBoundsException if they do not fit; nothing is copied then
     */
    public final int copyTo(byte[] dst, int dstOffset) {
        int length = length();
        payload.copyOut(data, dst, dstOffset, length);
        return length;
    }

    /**
     * Copies the bytes to a buffer's position, which moves behind them.
     *
     * @param dst takes them
     * @return how many there are
     * @throws java.nio.BufferOverflowException if they do not fit; nothing is copied then
     */
    public final int copyTo(ByteBuffer dst) {
        int length = length();
        payload.copyOut(data, dst, length);
        return length;
    }

    /** Returns whether these are the bytes, all of them. */
    public final boolean contentEquals(byte[] bytes) {
        return length() == bytes.length && payload.holds(data, bytes);
    }
}
