package dev.mycelium.runtime.frame;

import dev.mycelium.runtime.frame.FrameException.Reason;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The six bytes before every payload, both numbers unsigned and little-endian:
 *
 * <pre>
 *  byte 0        1        2        3        4        5        6
 *      +--------+--------+--------+--------+--------+--------+----------------+
 *      |     type id     |               length              | length bytes   |
 *      | bits 0-7   8-15 | bits 0-7   8-15    16-23    24-31  | of payload     |
 *      +--------+--------+--------+--------+--------+--------+----------------+
 * </pre>
 *
 * <p>Frames follow each other without a delimiter, so a header that lies leaves no way to find the next one.
 *
 * @param typeId the type id, 0..65535
 * @param length the payload's bytes, 0..2147483647; the wire can say more, which is always refused
 */
public record FrameHeader(int typeId, int length) {

    /** The bytes of a header. */
    public static final int SIZE = 6;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public FrameHeader {
        if (typeId < 0 || typeId > 0xFFFF) {
            throw new IllegalArgumentException("type id " + typeId + " is outside 0..65535");
        }
        if (length < 0) {
            throw new IllegalArgumentException("payload length " + length + " is negative");
        }
    }

    /**
     * Reads a header and checks the announced length; the payload need not be there yet.
     *
     * @param src holds the header
     * @param offset the header's first byte
     * @param available the bytes that may be read from {@code offset} on, all inside {@code src}
     * @param limits its {@code maxAccept} bounds the length
     * @return the header
     * @throws FrameException if fewer than six bytes are available, or the length is over the limit
     * @throws IndexOutOfBoundsException if {@code available} bytes at {@code offset} are not inside {@code src}
     */
    public static FrameHeader read(byte[] src, int offset, int available, FrameLimits limits) {
        Objects.checkFromIndexSize(offset, available, src.length);
        requireHeader(available);
        return accept(
                src[offset],
                src[offset + 1],
                src[offset + 2],
                src[offset + 3],
                src[offset + 4],
                src[offset + 5],
                limits);
    }

    /**
     * Reads a header at the buffer's position and checks the announced length; the payload need not be there yet. The
     * position moves behind the header, or stays where it is if the header is refused. The buffer's byte order does not
     * matter.
     *
     * @param src holds the header
     * @param limits its {@code maxAccept} bounds the length
     * @return the header
     * @throws FrameException if fewer than six bytes remain, or the length is over the limit
     */
    public static FrameHeader read(ByteBuffer src, FrameLimits limits) {
        requireHeader(src.remaining());
        int at = src.position();
        FrameHeader header = accept(
                src.get(at),
                src.get(at + 1),
                src.get(at + 2),
                src.get(at + 3),
                src.get(at + 4),
                src.get(at + 5),
                limits);
        src.position(at + SIZE);
        return header;
    }

    /**
     * Writes a header.
     *
     * @param dst takes six bytes
     * @param offset where the header starts
     * @param typeId the type id, 0..65535
     * @param length the payload's bytes, 0 or more
     * @throws IllegalArgumentException if a number is outside its range
     * @throws IndexOutOfBoundsException if six bytes at {@code offset} are not inside {@code dst}
     */
    public static void write(byte[] dst, int offset, int typeId, int length) {
        new FrameHeader(typeId, length).write(dst, offset);
    }

    /**
     * Writes this header.
     *
     * @param dst takes six bytes
     * @param offset where the header starts
     * @throws IndexOutOfBoundsException if six bytes at {@code offset} are not inside {@code dst}
     */
    public void write(byte[] dst, int offset) {
        Objects.checkFromIndexSize(offset, SIZE, dst.length);
        dst[offset] = (byte) typeId;
        dst[offset + 1] = (byte) (typeId >>> 8);
        dst[offset + 2] = (byte) length;
        dst[offset + 3] = (byte) (length >>> 8);
        dst[offset + 4] = (byte) (length >>> 16);
        dst[offset + 5] = (byte) (length >>> 24);
    }

    /**
     * Checks that what follows the header is the announced payload and nothing else.
     *
     * @param available the bytes that follow the header
     * @throws FrameException if the payload is cut, or bytes follow it
     */
    public void requirePayload(int available) {
        if (available < length) {
            throw new FrameException(
                    Reason.PAYLOAD_TRUNCATED,
                    "frame of type " + typeId + ": cut after " + available + " of " + length + " payload bytes");
        }
        if (available > length) {
            throw new FrameException(
                    Reason.TRAILING_BYTES,
                    "frame of type " + typeId + ": " + (available - length) + " bytes follow the " + length
                            + " payload bytes");
        }
    }

    private static void requireHeader(int available) {
        if (available < SIZE) {
            throw new FrameException(
                    Reason.HEADER_TRUNCATED, "frame header: cut after " + available + " of " + SIZE + " bytes");
        }
    }

    private static FrameHeader accept(byte b0, byte b1, byte b2, byte b3, byte b4, byte b5, FrameLimits limits) {
        int typeId = (b0 & 0xFF) | (b1 & 0xFF) << 8;
        // A long: the upper half of the u32 range must be over every limit, not negative.
        long length = (b2 & 0xFFL) | (b3 & 0xFFL) << 8 | (b4 & 0xFFL) << 16 | (b5 & 0xFFL) << 24;
        limits.requireAcceptable(typeId, length);
        return new FrameHeader(typeId, (int) length);
    }
}
