package dev.mycelium.runtime.server;

import dev.mycelium.runtime.frame.FrameHeader;

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

    Batch withoutFirst() {
        return new Batch(bytes, endOfFrame(start), end, frames - 1);
    }
}
