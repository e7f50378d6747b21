package dev.mycelium.runtime.handshake;

/** A handshake that was not made. */
public final class HandshakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was not made; the set is closed. */
    public enum Reason {
        /** The connection ended inside the handshake's 34 bytes. */
        TRUNCATED,
        /** The first two bytes do not announce a digest's 32 bytes: the peer speaks something else, or no handshake. */
        WRONG_LENGTH,
        /** The two ends were compiled from different contracts. */
        WRONG_DIGEST,
        /** The bus ended the connection right behind the handshake, which is all that it says to one that it refuses. */
        REFUSED
    }

    private final Reason reason;

    HandshakeException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }
}
