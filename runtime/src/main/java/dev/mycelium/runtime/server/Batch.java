package dev.mycelium.runtime.server;

import dev.mycelium.runtime.frame.FrameHeader;
import java.util.Arrays;

/**
 * Whole frames, one after the other, as they go on the wire; shared by all connections that they go to.
 *
 * @param bytes holds them; what is behind {@code end} means nothing
 * @param start where the first begins
 * @param end where the last ends
 * @param frames how many, 1 or more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed to users
record Batch(byte[] bytes, int start, int end, int frames) {

    int length() {
        return end - start;
    }

    /** The bytes without the headers. */
    int payloadLength() {
        return end - start - frames * FrameHeader.SIZE;
    }

    /** Where the frame ends that begins at a place. */
    int endOfFrame(int at) {
        int length = (bytes[at + 2] & 0xFF)
                | (bytes[at + 3] & 0xFF) << 8
                | (bytes[at + 4] & 0xFF) << 16
                | (bytes[at + 5] & 0xFF) << 24;
        return at + FrameHeader.SIZE + length;
    }

    /**
     * Returns the first frames. Where they are less than half of what the array holds, they get one of their own: for a
     * connection that is slow, what is counted as waiting is at least half of what it keeps from being freed.
     *
     * @param count how many
     * @param to where the last of them ends
     */
    Batch first(int count, int to) {
        int wanted = to - start;
        return wanted < bytes.length / 2
                ? new Batch(Arrays.copyOfRange(bytes, start, to), 0, wanted, count)
                : new Batch(bytes, start, to, count);
    }
}
