package dev.mycelium.runtime.frame;

/**
 * How long a payload may be.
 *
 * @param maxSend the longest payload that is sent, in bytes
 * @param maxAccept the longest payload that is accepted, in bytes
 */
public record FrameLimits(int maxSend, int maxAccept) {

    /** Send at most 4 MiB, which every binding accepts; accept up to 16 MiB, which Rust may send. */
    public static final FrameLimits DEFAULT = new FrameLimits(4 << 20, 16 << 20);
}
