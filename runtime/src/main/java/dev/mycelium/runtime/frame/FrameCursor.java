package dev.mycelium.runtime.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the frames that lie one behind the other in an array or a buffer, and allocates nothing. To be kept, and wrapped
 * around one run of bytes after the other. For use by one thread at a time.
 *
 * <pre>{@code
 * cursor.wrap(bytes, 0, length);
 * while (cursor.next()) {
 *     if (cursor.typeId() == TextMessage.TYPE_ID) {
 *         text.wrap(cursor);
 *     }
 * }
 * int kept = cursor.remaining();        // the start of a frame whose end has not arrived yet
 * }</pre>
 */
public final class FrameCursor {
    private static final VarHandle ARRAY_SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle ARRAY_INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BUFFER_SHORT =
            MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BUFFER_INT =
            MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte[] NONE = {};

    private final long maxAccept;

    private byte @Nullable [] array = NONE;
    private @Nullable ByteBuffer buffer;

    /** Added to a place in the bytes given to {@link #wrap} to make it one in {@link #array}; 0 for a buffer. */
    private int shift;

    private int frame;
    private int after;
    private int end;
    private int typeId;

    /** A cursor with the limits of the wire. */
    public FrameCursor() {
        this(FrameLimits.DEFAULT);
    }

    /**
     * A cursor with limits of its own.
     *
     * @param limits its {@code maxAccept} bounds the length of a payload
     */
    public FrameCursor(FrameLimits limits) {
        this.maxAccept = limits.maxAccept();
    }

    /**
     * Stands before the first frame of some bytes of an array.
     *
     * @param bytes hold the frames
     * @param offset where the first one starts
     * @param length of all, and of what may have arrived of one more
     * @return this
     * @throws IndexOutOfBoundsException if {@code length} bytes at {@code offset} are not inside the array
     */
    public FrameCursor wrap(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        array = bytes;
        buffer = null;
        shift = 0;
        return start(offset, offset + length);
    }

    /**
     * Stands before the first frame of what remains in a buffer: heap, direct, mapped or read-only, of either byte order. The
     * buffer's position does not move.
     *
     * @param bytes hold the frames from position to limit
     * @return this
     */
    public FrameCursor wrap(ByteBuffer bytes) {
        if (bytes.hasArray()) {
            array = bytes.array();
            shift = bytes.arrayOffset();
        } else {
            array = null;
            shift = 0;
        }
        buffer = bytes;
        return start(bytes.position(), bytes.limit());
    }

    private FrameCursor start(int from, int to) {
        frame = from;
        after = from;
        end = to;
        typeId = -1;
        return this;
    }

    /**
     * Goes to the next frame.
     *
     * @return whether there is a whole one; if not, {@link #remaining()} tells whether a part of one is there
     * @throws FrameException if a header announces a payload over the limit; the cursor stays before it
     */
    public boolean next() {
        int at = after;
        if (end - at < FrameHeader.SIZE) {
            return stop(at);
        }
        byte[] bytes = array;
        int index = at + shift;
        int type;
        long length;
        if (bytes != null) {
            type = (short) ARRAY_SHORT.get(bytes, index) & 0xFFFF;
            length = (int) ARRAY_INT.get(bytes, index + 2) & 0xFFFF_FFFFL;
        } else {
            ByteBuffer from = Objects.requireNonNull(buffer);
            type = (short) BUFFER_SHORT.get(from, index) & 0xFFFF;
            length = (int) BUFFER_INT.get(from, index + 2) & 0xFFFF_FFFFL;
        }
        if (length > maxAccept) {
            throw FrameException.overLimit(type, length, maxAccept);
        }
        if (length > end - at - FrameHeader.SIZE) {
            return stop(at);
        }
        frame = at;
        after = at + FrameHeader.SIZE + (int) length;
        typeId = type;
        return true;
    }

    private boolean stop(int at) {
        frame = at;
        typeId = -1;
        return false;
    }

    /**
     * Returns the type id of the frame, 0..65535.
     *
     * @throws IllegalStateException before the first frame and behind the last
     */
    public int typeId() {
        requireFrame();
        return typeId;
    }

    /**
     * Returns where the payload starts, in the array or buffer that was wrapped.
     *
     * @throws IllegalStateException before the first frame and behind the last
     */
    public int payloadOffset() {
        requireFrame();
        return frame + FrameHeader.SIZE;
    }

    /**
     * Returns the payload's bytes.
     *
     * @throws IllegalStateException before the first frame and behind the last
     */
    public int payloadLength() {
        requireFrame();
        return after - frame - FrameHeader.SIZE;
    }

    /** Returns the bytes behind the current frame: after the last one, what has arrived of a frame whose end is missing. */
    public int remaining() {
        return end - after;
    }

    /** The array that has the payload, or null if a buffer without one has it. For flyweights. */
    public byte @Nullable [] array() {
        return array;
    }

    /** Where the payload starts in {@link #array()}. For flyweights. */
    public int arrayOffset() {
        return payloadOffset() + shift;
    }

    /** The buffer that was wrapped, or null if an array was. For flyweights. */
    public @Nullable ByteBuffer buffer() {
        return buffer;
    }

    private void requireFrame() {
        if (typeId < 0) {
            throw new IllegalStateException("the cursor stands on no frame; next() comes first, and must return true");
        }
    }
}
