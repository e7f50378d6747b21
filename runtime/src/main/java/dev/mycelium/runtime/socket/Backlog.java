package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.frame.FrameHeader;
import java.nio.ByteBuffer;

/** What an outbox holds: frames that wait, and frames that are being written. For use under the outbox's lock. */
final class Backlog {
    private final int capacity;

    /** Takes frames. */
    private FrameBatch filling = new FrameBatch();

    /** Is written. */
    private FrameBatch writing = new FrameBatch();

    /** Whether the stream has taken all of {@code writing}, but the kernel has not. */
    private boolean held;

    private long frames;
    private long bytes;

    /** Makes an empty one: so many bytes may wait, and again as many may be being written; a longer frame waits alone. */
    Backlog(int capacity) {
        this.capacity = capacity;
    }

    boolean hasRoom(int length) {
        return filling.hasRoom(FrameHeader.SIZE + length, capacity);
    }

    /** Adds a frame; returns whether nothing waited before. If its source throws, it is as if nobody had asked. */
    <T> boolean add(FrameSource<T> source, T of, int length) {
        boolean first = filling.isEmpty();
        filling.add(source, of, length, capacity);
        frames++;
        bytes += FrameHeader.SIZE + (long) length;
        return first;
    }

    /** Returns what was added since there is this backlog. */
    Sent added() {
        return new Sent(frames, bytes);
    }

    boolean isEmpty() {
        return filling.isEmpty() && !isBeingWritten();
    }

    /** Whether there is a rest of what was to be written last. */
    boolean isBeingWritten() {
        return held || !writing.isWritten();
    }

    /** What waits is to be written now, when nothing is any more. */
    void turn() {
        FrameBatch written = writing;
        writing = filling;
        written.clear(capacity);
        filling = written;
    }

    /** Returns what is to be written; its position moves with what was, which may be done without the lock. */
    ByteBuffer toWrite() {
        return writing.toWrite();
    }

    /** Says whether the kernel has all that the stream has taken. */
    void written(boolean all) {
        held = !all && writing.isWritten();
    }

    /**
     * Forgets everything; returns how many frames were not wholly written.
     *
     * @param unsent so many of the bytes that the stream has taken last, as TLS does to encrypt them, the kernel has not
     */
    int abandon(int unsent) {
        int lost = writing.unwritten(unsent) + filling.unwritten(0);
        filling.clear(capacity);
        writing.clear(capacity);
        held = false;
        return lost;
    }
}
