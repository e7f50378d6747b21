package dev.mycelium.runtime.frame;

/** Bytes that are not a frame that may be accepted. */
public final class FrameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes; the set is closed. */
    public enum Reason {
        /** The bytes end inside the six bytes of the header. */
        HEADER_TRUNCATED,
        /** The header announces a longer payload than is accepted; the next frame cannot be found. */
        LENGTH_OVER_LIMIT,
        /** The bytes end before the payload that the header announces does. */
        PAYLOAD_TRUNCATED,
        /** Bytes follow where exactly one frame was expected. */
        TRAILING_BYTES
    }

    private final Reason reason;

    FrameException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static FrameException overLimit(int typeId, long length, long maxAccept) {
        return new FrameException(
                Reason.LENGTH_OVER_LIMIT,
                "frame of type " + typeId + ": announces " + length + " payload bytes, at most " + maxAccept
                        + " are accepted");
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }
}
