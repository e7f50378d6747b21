package dev.mycelium.runtime.server;

import dev.mycelium.runtime.handshake.HandshakeException;
import java.util.EnumSet;
import java.util.Set;

/** Why a bus's connection is no more. */
public enum CloseReason {
    /** The client closed it. */
    CLIENT_CLOSED,
    /** It ended inside the handshake. */
    HANDSHAKE_TRUNCATED,
    /** What came first announces no digest: no handshake, or something else altogether. */
    HANDSHAKE_WRONG_LENGTH,
    /** The client was built from another contract. */
    HANDSHAKE_WRONG_DIGEST,
    /** The handshake was not there in time. */
    HANDSHAKE_TIMEOUT,
    /** TLS could not be agreed upon. */
    TLS_FAILED,
    /** It ended inside a frame. */
    FRAME_TRUNCATED,
    /** A frame announced more bytes than are accepted, so that the next one cannot be found. */
    FRAME_OVER_LIMIT,
    /** Its queue was full, and the policy is to disconnect. */
    QUEUE_FULL,
    /** It took nothing for too long while something waited for it. */
    STALLED,
    /** It had ended what it sends, and nothing came to be sent to it for so long that it was given up. */
    HALF_CLOSED_TOO_LONG,
    /** The system reported an error, such as a reset. */
    BROKEN,
    /** The bus was closed. */
    BUS_CLOSED;

    // Sets, as a switch would be a class of its own, which is loaded when the first client goes: perhaps for want of
    // descriptors.
    private static final Set<CloseReason> HANDSHAKE_FAILURES = EnumSet.of(
            HANDSHAKE_TRUNCATED, HANDSHAKE_WRONG_LENGTH, HANDSHAKE_WRONG_DIGEST, HANDSHAKE_TIMEOUT, TLS_FAILED);

    private static final Set<CloseReason> WORTH_A_WARNING = EnumSet.of(
            HANDSHAKE_WRONG_LENGTH,
            HANDSHAKE_WRONG_DIGEST,
            TLS_FAILED,
            FRAME_TRUNCATED,
            FRAME_OVER_LIMIT,
            QUEUE_FULL,
            STALLED);

    static CloseReason of(HandshakeException.Reason reason) {
        return switch (reason) {
            case TRUNCATED -> HANDSHAKE_TRUNCATED;
            case WRONG_LENGTH -> HANDSHAKE_WRONG_LENGTH;
            case WRONG_DIGEST, REFUSED -> HANDSHAKE_WRONG_DIGEST;
        };
    }

    /** Whether it never became a connection, as its handshake failed. */
    public boolean isHandshakeFailure() {
        return HANDSHAKE_FAILURES.contains(this);
    }

    /** Whether somebody has to look after it; the others are what clients do every day, and strangers who try doors. */
    boolean isWorthAWarning() {
        return WORTH_A_WARNING.contains(this);
    }
}
