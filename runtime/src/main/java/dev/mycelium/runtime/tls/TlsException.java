package dev.mycelium.runtime.tls;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** TLS was not agreed upon, or has ended in an error. */
public final class TlsException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What was wrong; the set is closed. */
    public enum Reason {
        /** The other end's certificate is valid no more, or not yet. */
        CERTIFICATE_NOT_VALID_NOW,
        /** Nobody who is trusted has signed the other end's certificate. */
        UNKNOWN_AUTHORITY,
        /** The server's certificate is for another host. */
        WRONG_HOST,
        /** The server wants a certificate of its clients, and this one has none. */
        CLIENT_CERTIFICATE_MISSING,
        /** The other end does not accept this end's certificate. */
        CERTIFICATE_REFUSED,
        /** The other end does not speak TLS. */
        NOT_TLS,
        /** The other end speaks an older TLS than 1.3 only. */
        WRONG_VERSION,
        /** The connection ended before TLS was agreed upon. */
        ENDED,
        /** Something else; the message says what. */
        OTHER
    }

    private final Reason reason;

    /** Made by the transport. */
    public TlsException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Returns what was wrong. */
    public Reason reason() {
        return reason;
    }
}
