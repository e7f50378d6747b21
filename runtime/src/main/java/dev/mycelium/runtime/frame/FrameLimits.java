package dev.mycelium.runtime.frame;

/**
 * How long a payload may be. The limit is checked before anything is allocated for the payload.
 *
 * @param maxSend the longest payload that is sent, in bytes, 0 or more
 * @param maxAccept the longest payload that is accepted, in bytes, 0 or more
 */
public record FrameLimits(int maxSend, int maxAccept) {

    /** Send at most 4 MiB, which every binding accepts; accept up to 16 MiB, which Rust may send. */
    public static final FrameLimits DEFAULT = new FrameLimits(4 << 20, 16 << 20);

    /**
     * Checks that no limit is negative.
     *
     * @throws IllegalArgumentException if a limit is negative
     */
    public FrameLimits {
        if (maxSend < 0 || maxAccept < 0) {
            throw new IllegalArgumentException(
                    "frame limits must not be negative: send " + maxSend + ", accept " + maxAccept);
        }
    }

    /**
     * Checks a frame that is to be sent.
     *
     * @param typeId its type id, for the message
     * @param length its payload's bytes
     * @throws IllegalArgumentException if those are more than {@link #maxSend()}
     */
    public void requireSendable(int typeId, int length) {
        if (length > maxSend) {
            throw new IllegalArgumentException(
                    "type " + typeId + ": " + length + " payload bytes, at most " + maxSend + " are sent");
        }
    }

    /**
     * Checks a frame that arrives.
     *
     * @param typeId its type id, for the message
     * @param length its payload's bytes, as announced: 0..4294967295
     * @throws FrameException if those are more than {@link #maxAccept()}
     */
    public void requireAcceptable(int typeId, long length) {
        if (length > maxAccept) {
            throw FrameException.overLimit(typeId, length, maxAccept);
        }
    }
}
