package dev.mycelium.runtime.frame;

import dev.mycelium.runtime.frame.FrameException.Reason;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the frames in a stream of bytes that arrives in pieces of any size. Put bytes into {@link #space()}, then call
 * {@link #next()} until it returns false:
 *
 * <pre>
 * while (channel.read(reader.space()) &gt;= 0) {
 *     while (reader.next()) {
 *         use(reader.typeId(), reader.array(), reader.payloadOffset(), reader.payloadLength());
 *     }
 * }
 * reader.end();
 * </pre>
 *
 * <p>An announced length costs nothing: the reader starts with 64 KiB and holds at most twice the bytes that have arrived
 * of the frame it waits for. It goes back to 64 KiB behind a longer frame. For one connection and one thread.
 */
public final class FrameReader {

    /** The bytes that are held before any have arrived. */
    public static final int INITIAL_CAPACITY = 64 << 10;

    private final FrameLimits limits;
    private final FrameGate gate;

    /** Between {@code start} and its position is what has arrived and is not yet used. */
    private ByteBuffer buffer = ByteBuffer.allocate(INITIAL_CAPACITY);

    private int start;

    /** Of the frame at {@code start}, once its header is there and the gate wants it; no object, so that none is allocated. */
    private int typeId;

    private int length;
    private boolean hasHeader;

    /** Whether the frame at {@code start} was handed out, and so goes with the next call. */
    private boolean handedOut;

    /** What is still to be thrown away of a payload that the gate refused, and what there was of it at first. */
    private int toSkip;

    private @Nullable FrameHeader skipped;

    /**
     * Makes a reader.
     *
     * @param limits a longer frame ends the stream, as there is no way to find the next one
     * @param gate which frames are wanted
     */
    public FrameReader(FrameLimits limits, FrameGate gate) {
        this.limits = limits;
        this.gate = gate;
    }

    /** Returns where the next bytes go: room for at least one, behind the buffer's position. It ends the frame handed out. */
    public ByteBuffer space() {
        release();
        int held = buffer.position() - start;
        if (held == 0) {
            start = 0;
            if (buffer.capacity() > INITIAL_CAPACITY) {
                buffer = ByteBuffer.allocate(INITIAL_CAPACITY);
            }
            buffer.clear();
        } else if (!buffer.hasRemaining() || start > buffer.capacity() / 2) {
            makeRoom(held);
        }
        return buffer;
    }

    /**
     * Looks for the next frame in what has arrived.
     *
     * @return true if a whole one is there; its bytes stay until the next call of this or of {@link #space()}
     * @throws FrameException if a header announces a longer payload than is accepted; the stream cannot be read on
     */
    public boolean next() {
        release();
        while (true) {
            skip();
            int held = buffer.position() - start;
            if (!hasHeader) {
                if (toSkip > 0 || held < FrameHeader.SIZE) {
                    return false;
                }
                FrameHeader found = FrameHeader.read(buffer.array(), start, held, limits);
                if (!gate.accepts(found.typeId(), found.length())) {
                    start += FrameHeader.SIZE;
                    toSkip = found.length();
                    skipped = found;
                    continue;
                }
                typeId = found.typeId();
                length = found.length();
                hasHeader = true;
            }
            handedOut = held - FrameHeader.SIZE >= length;
            return handedOut;
        }
    }

    /**
     * Says that no more bytes come.
     *
     * @throws FrameException if the stream ended inside a header or a payload
     */
    public void end() {
        release();
        skip();
        int held = buffer.position() - start;
        if (toSkip > 0 && skipped != null) {
            skipped.requirePayload(skipped.length() - toSkip);
        } else if (hasHeader) {
            new FrameHeader(typeId, length).requirePayload(held - FrameHeader.SIZE);
        } else if (held > 0) {
            throw new FrameException(
                    Reason.HEADER_TRUNCATED, "frame header: cut after " + held + " of " + FrameHeader.SIZE + " bytes");
        }
    }

    /** Returns the type id of the frame that {@link #next()} found, 0..65535. */
    public int typeId() {
        requireFrame();
        return typeId;
    }

    /** Returns the array that holds the frame that {@link #next()} found: only to be read. */
    public byte[] array() {
        requireFrame();
        return buffer.array();
    }

    /** Returns where in {@link #array()} the payload starts; the header is before it. */
    public int payloadOffset() {
        requireFrame();
        return start + FrameHeader.SIZE;
    }

    /** Returns the payload's bytes. */
    public int payloadLength() {
        requireFrame();
        return length;
    }

    /** Returns the bytes that are held at the moment, used or not. */
    public int capacity() {
        return buffer.capacity();
    }

    private void requireFrame() {
        if (!handedOut) {
            throw new IllegalStateException("there is no frame: next() must have returned true");
        }
    }

    private void release() {
        if (handedOut) {
            start += FrameHeader.SIZE + length;
            hasHeader = false;
            handedOut = false;
        }
    }

    private void skip() {
        int gone = Math.min(toSkip, buffer.position() - start);
        start += gone;
        toSkip -= gone;
    }

    /** Moves what is held to the front; into a buffer of twice the size only if it fills this one. */
    private void makeRoom(int held) {
        ByteBuffer target = buffer;
        if (held == buffer.capacity() && hasHeader) {
            long whole = (long) FrameHeader.SIZE + length;
            target = ByteBuffer.allocate((int) Math.min(Math.min(whole, 2L * held), Integer.MAX_VALUE - 8));
        }
        System.arraycopy(buffer.array(), start, target.array(), 0, held);
        target.clear().position(held);
        buffer = target;
        start = 0;
    }
}
