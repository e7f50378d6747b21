package dev.mycelium.runtime.codec;

import dev.mycelium.runtime.frame.FrameCursor;
import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A view of one message inside somebody else's bytes, which reads and writes fields in place and allocates nothing. Generated
 * code extends it; {@code new TextMessageFlyweight()} is how to get one, to be kept and wrapped around one payload after the
 * other. For use by one thread at a time.
 *
 * <p>Wrapping checks once that the payload is inside its array or buffer. A field is checked when it is read, as a decoder
 * would: a count over the capacity, text that is no UTF-8, a {@code bool} that is neither 0 nor 1 are refused with a
 * {@link DecodeException}; {@link #check()} does it for all fields at once. Bytes of a text that are asked for as bytes are
 * given as they are.
 *
 * <p>Setting a field writes all its bytes, unused capacity as zero, and zeros the padding behind it. Fields that are not set
 * keep what was there: {@link #clear()} comes first where a message is begun in a used buffer.
 *
 * @param <M> the message
 * @param <F> the flyweight itself, for calls in a chain
 */
public abstract class Flyweight<M, F extends Flyweight<M, F>> extends WrappedViews {
    private final MessageCodec<M> codec;
    private final int size;
    private final int typeId;

    /**
     * Called by generated code.
     *
     * @param codec of the same message
     */
    protected Flyweight(MessageCodec<M> codec) {
        this.codec = codec;
        this.size = codec.size();
        this.typeId = codec.typeId();
    }

    /** Returns this, as the type that it is. */
    protected abstract F self();

    /**
     * Looks at a payload in an array.
     *
     * @param array holds {@link #encodedLength()} bytes at {@code offset}; is read and written from now on
     * @param offset where the payload starts
     * @return this
     * @throws IndexOutOfBoundsException if they are not inside the array; what was wrapped before stays
     */
    public final F wrap(byte[] array, int offset) {
        requireInside(offset, size, array.length);
        lookAt(array, offset);
        return self();
    }

    /**
     * Looks at a payload in a buffer: heap, direct, mapped or read-only, of either byte order. Position and limit are neither
     * asked nor changed by later reading and writing.
     *
     * @param buffer holds {@link #encodedLength()} bytes at {@code offset}
     * @param offset where the payload starts, counted from the buffer's start, not from its position
     * @return this
     * @throws IndexOutOfBoundsException if they are not inside the buffer's limit; what was wrapped before stays
     */
    public final F wrap(ByteBuffer buffer, int offset) {
        requireInside(offset, size, buffer.limit());
        lookAt(buffer, offset);
        return self();
    }

    /**
     * Looks at the payload of the frame on which a cursor stands.
     *
     * @param cursor its bytes are read and written from now on; it may go on
     * @return this
     * @throws DecodeException if the frame is of another type, or its length is not {@link #encodedLength()}
     * @throws IllegalStateException if the cursor stands on no frame
     */
    public final F wrap(FrameCursor cursor) {
        if (cursor.typeId() != typeId || cursor.payloadLength() != size) {
            throw refused(cursor.typeId(), cursor.payloadLength());
        }
        byte[] array = cursor.array();
        if (array != null) {
            lookAt(array, cursor.arrayOffset());
        } else {
            lookAt(Objects.requireNonNull(cursor.buffer()), cursor.payloadOffset());
        }
        return self();
    }

    /**
     * Looks at the payload of a frame in an array.
     *
     * @param array holds header and payload; more may follow
     * @param offset where the header starts
     * @return this
     * @throws DecodeException if the frame is cut off, of another type, or its length is not {@link #encodedLength()}
     */
    public final F wrapFrame(byte[] array, int offset) {
        int available = array.length - offset;
        try {
            requireFrame(FrameHeader.read(array, offset, available, FrameLimits.DEFAULT), available);
        } catch (FrameException refused) {
            throw DecodeException.ofFrame(refused, codec.name());
        }
        lookAt(array, offset + FrameHeader.SIZE);
        return self();
    }

    /**
     * Looks at the payload of a frame in a buffer, whose position, limit and byte order do not matter later and do not change.
     *
     * @param buffer holds header and payload before its limit; more may follow
     * @param offset where the header starts, from the buffer's start
     * @return this
     * @throws DecodeException if the frame is cut off, of another type, or its length is not {@link #encodedLength()}
     * @throws IndexOutOfBoundsException if the offset is not inside the buffer
     */
    public final F wrapFrame(ByteBuffer buffer, int offset) {
        int available = buffer.limit() - Objects.checkIndex(offset, buffer.limit() + 1);
        try {
            requireFrame(FrameHeader.read(buffer.duplicate().position(offset), FrameLimits.DEFAULT), available);
        } catch (FrameException refused) {
            throw DecodeException.ofFrame(refused, codec.name());
        }
        lookAt(buffer, offset + FrameHeader.SIZE);
        return self();
    }

    private void requireFrame(FrameHeader header, int available) throws FrameException {
        if (header.typeId() != typeId || header.length() != size) {
            throw refused(header.typeId(), header.length());
        }
        header.requirePayload(Math.min(available - FrameHeader.SIZE, size));
    }

    /** Returns the codec of the message. */
    public final MessageCodec<M> codec() {
        return codec;
    }

    /** Returns the payload's bytes, padding included. */
    public final int encodedLength() {
        return size;
    }

    /**
     * Checks all that a decoder checks: counts, UTF-8, bools.
     *
     * @return this
     * @throws DecodeException for the first field that is refused
     */
    public final F check() {
        getByteIfAny();
        checkFields();
        return self();
    }

    /** Checks every field that can be refused, in order. */
    protected abstract void checkFields();

    /**
     * Makes the payload all zero: every number 0, every text and vector empty, every array of zeros.
     *
     * @return this
     */
    public final F clear() {
        zeroBytes(0, size);
        return self();
    }

    /**
     * Returns the message as a record of its own.
     *
     * @throws DecodeException if the bytes are no such message
     */
    public final M toRecord() {
        return codec.decode(readableBytes(0, size), readableIndex(0));
    }

    /**
     * Writes a whole message, padding included.
     *
     * @param message is copied
     * @return this
     */
    public final F from(M message) {
        byte[] bytes = arrayOrNull();
        if (bytes != null) {
            codec.encode(message, bytes, arrayIndex(0));
        } else {
            byte[] made = scratch(size);
            codec.encode(message, made, 0);
            copyIn(0, made, 0, size);
        }
        return self();
    }

    /**
     * Copies the payload as it is.
     *
     * @param dst takes {@link #encodedLength()} bytes
     * @param dstOffset where they start
     * @return {@link #encodedLength()}
     */
    public final int copyTo(byte[] dst, int dstOffset) {
        copyOut(0, dst, dstOffset, size);
        return size;
    }

    /**
     * Copies the payload as it is to a buffer's position, which moves behind it.
     *
     * @param dst takes {@link #encodedLength()} bytes
     * @return {@link #encodedLength()}
     */
    public final int copyTo(ByteBuffer dst) {
        copyOut(0, dst, size);
        return size;
    }

    /** Returns the message's name and whether anything is wrapped; never the payload. */
    @Override
    public final String toString() {
        return codec.name() + (isWrapped() ? " flyweight, wrapped" : " flyweight, not wrapped");
    }

    @Override
    final String nameInErrors() {
        return codec.name();
    }

    @Override
    final FieldLayout layoutOf(int field) {
        return codec.layout().field(field);
    }

    private DecodeException refused(int foundType, int foundLength) {
        return foundType != typeId
                ? DecodeException.otherType(codec.layout(), foundType)
                : DecodeException.wrongSize(codec.layout(), foundLength);
    }

    private void getByteIfAny() {
        if (size > 0) {
            getByte(0);
        }
    }
}
