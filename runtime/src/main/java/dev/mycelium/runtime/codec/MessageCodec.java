package dev.mycelium.runtime.codec;

import dev.mycelium.runtime.frame.FrameHeader;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Turns the messages of one type into bytes and back. Generated code extends it; {@code SomeMessage.CODEC} is how to get
 * one. A codec has no state and may be shared by threads.
 *
 * <p>A payload is the memory image of a Rust {@code #[repr(C)]} struct: always {@link #size()} bytes, little-endian, with
 * padding. Padding and unused capacity are zero when written and ignored when read.
 *
 * @param <T> the message
 */
public abstract class MessageCodec<T> {
    private final Class<T> messageType;
    private final MessageLayout layout;
    private final int size;
    private final int fields;

    /**
     * Called by generated code.
     *
     * @param messageType the record
     * @param layout its bytes
     */
    protected MessageCodec(Class<T> messageType, MessageLayout layout) {
        this.messageType = Objects.requireNonNull(messageType, "messageType");
        this.layout = layout;
        this.size = layout.size();
        this.fields = layout.fields().size();
    }

    /** Returns the record that this codec makes. */
    public final Class<T> messageType() {
        return messageType;
    }

    /** Returns the layout as data. */
    public final MessageLayout layout() {
        return layout;
    }

    /** Returns the message's name in the contract. */
    public final String name() {
        return layout.name();
    }

    /** Returns the type id on the wire, 0..65535. */
    public final int typeId() {
        return layout.typeId();
    }

    /** Returns the topic, made from the contract's domain. */
    public final String topic() {
        return layout.topic();
    }

    /** Returns the payload's bytes, padding included. */
    public final int size() {
        return size;
    }

    /** Returns the payload in a new array of {@link #size()} bytes. */
    public final byte[] encode(T message) {
        byte[] payload = new byte[size];
        write(message, payload, 0);
        return payload;
    }

    /**
     * Writes the payload into an array; every one of its bytes is written, padding as zero.
     *
     * @param message the message
     * @param dst takes {@link #size()} bytes
     * @param offset where the payload starts
     * @return {@link #size()}
     * @throws IndexOutOfBoundsException if {@link #size()} bytes at {@code offset} are not inside {@code dst}; nothing is
     *     written then
     */
    public final int encode(T message, byte[] dst, int offset) {
        requireInside(offset, dst.length, size);
        write(message, dst, offset);
        return size;
    }

    /** Returns a whole frame, header and payload, in a new array. */
    public final byte[] encodeFrame(T message) {
        byte[] frame = new byte[FrameHeader.SIZE + size];
        FrameHeader.write(frame, 0, typeId(), size);
        write(message, frame, FrameHeader.SIZE);
        return frame;
    }

    /**
     * Writes a whole frame, header and payload, into an array; every one of its bytes is written.
     *
     * @param message the message
     * @param dst takes {@link FrameHeader#SIZE} and {@link #size()} bytes
     * @param offset where the frame starts
     * @return how many bytes those are
     * @throws IndexOutOfBoundsException if they are not inside {@code dst}; nothing is written then
     */
    public final int encodeFrame(T message, byte[] dst, int offset) {
        int frame = FrameHeader.SIZE + size;
        requireInside(offset, dst.length, frame);
        FrameHeader.write(dst, offset, typeId(), size);
        write(message, dst, offset + FrameHeader.SIZE);
        return frame;
    }

    /**
     * Reads a payload that is the whole array.
     *
     * @throws DecodeException if the array has not exactly {@link #size()} bytes, or they are no such message
     */
    public final T decode(byte[] src) {
        return decode(src, 0, src.length);
    }

    /**
     * Reads a payload of {@link #size()} bytes; whatever follows is not looked at.
     *
     * @param src holds the payload
     * @param offset where the payload starts
     * @throws IndexOutOfBoundsException if {@link #size()} bytes at {@code offset} are not inside {@code src}
     * @throws DecodeException if the bytes are no such message
     */
    public final T decode(byte[] src, int offset) {
        requireInside(offset, src.length, size);
        return read(src, offset);
    }

    /**
     * Reads a payload whose length something else announced, such as a frame.
     *
     * @param src holds the payload
     * @param offset where the payload starts
     * @param length the announced bytes
     * @throws DecodeException if {@code length} is not {@link #size()}, or the bytes are no such message
     * @throws IndexOutOfBoundsException if {@code length} is right and the bytes are not inside {@code src}
     */
    public final T decode(byte[] src, int offset, int length) {
        requireSize(length);
        return decode(src, offset);
    }

    /**
     * Reads a payload that is all that remains in a buffer: heap, direct or read-only, of either byte order. The position
     * moves to the limit, or stays where it is if the bytes are refused.
     *
     * @throws DecodeException if not exactly {@link #size()} bytes remain, or they are no such message
     */
    public final T decode(ByteBuffer src) {
        requireSize(src.remaining());
        T message;
        if (src.hasArray()) {
            message = read(src.array(), src.arrayOffset() + src.position());
        } else {
            byte[] payload = new byte[size];
            src.get(src.position(), payload);
            message = read(payload, 0);
        }
        src.position(src.limit());
        return message;
    }

    /**
     * Checks the rules of the contract.
     *
     * @throws ValidationException for the first rule that the message breaks, naming field, rule and value
     */
    public abstract void validate(T message);

    /** For tools: returns the values in field order, boxed as the record's accessors return them. */
    public abstract List<Object> values(T message);

    /**
     * For tools: the inverse of {@link #values}.
     *
     * @throws NullPointerException if a value is null
     * @throws ClassCastException if a value has another type than the record's component
     * @throws IllegalArgumentException if there are more or fewer values than fields, or a value does not fit its field
     */
    public abstract T ofValues(List<?> values);

    /**
     * Writes every byte of the payload; called with {@link #size()} bytes at {@code offset} inside {@code dst}.
     *
     * @param message the message
     * @param dst takes the bytes
     * @param offset where the payload starts
     */
    protected abstract void write(T message, byte[] dst, int offset);

    /**
     * Reads the payload; called with {@link #size()} bytes at {@code offset} inside {@code src}.
     *
     * @param src holds the bytes
     * @param offset where the payload starts
     * @throws DecodeException if the bytes are no such message
     */
    protected abstract T read(byte[] src, int offset);

    /**
     * Checks that {@link #ofValues} was given one value per field.
     *
     * @throws IllegalArgumentException if not
     */
    protected final void requireCount(List<?> values) {
        if (values.size() != fields) {
            throw new IllegalArgumentException(name() + ": " + values.size() + " values, must be " + fields);
        }
    }

    /** Returns the message's name and its type id. */
    @Override
    public final String toString() {
        return name() + " (type " + typeId() + ", " + size + " bytes)";
    }

    final void requireSize(int length) {
        if (length != size) {
            throw DecodeException.wrongSize(layout, length);
        }
    }

    private void requireInside(int offset, int arrayLength, int bytes) {
        if (offset < 0 || offset > arrayLength - bytes) {
            throw new IndexOutOfBoundsException(name() + ": " + bytes + " bytes at offset " + offset
                    + " are not inside an array of " + arrayLength);
        }
    }
}
