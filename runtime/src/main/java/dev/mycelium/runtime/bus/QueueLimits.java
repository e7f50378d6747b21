package dev.mycelium.runtime.bus;

import java.util.Objects;

/**
 * How much may wait in a queue, and what happens when that is not enough.
 *
 * @param frames the most frames, 1 or more
 * @param bytes the most payload bytes of all of them together, 1 or more; a longer frame waits alone
 * @param overflow what happens to a frame for which there is no room
 */
public record QueueLimits(int frames, long bytes, Overflow overflow) {

    /** 1024 frames, 64 MiB, the oldest dropped: what the bus holds for a connection, unless told otherwise. */
    public static final QueueLimits OF_CONNECTION = new QueueLimits(1024, 64L << 20, Overflow.DROP_OLDEST);

    /** 1024 frames, 64 MiB, the connection's thread waits: so that loss happens in one place, the bus's queue. */
    public static final QueueLimits OF_SUBSCRIPTION = new QueueLimits(1024, 64L << 20, Overflow.BLOCK);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public QueueLimits {
        Objects.requireNonNull(overflow, "overflow");
        if (frames < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "a queue holds at least 1 frame and 1 byte, not " + frames + " frames and " + bytes + " bytes");
        }
    }
}
