package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.tls.TlsException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;

/**
 * Whether a try to connect failed at a handshake, and why, as far as can be known: a bus answers nothing, and only ends what
 * it refuses.
 */
enum HandshakeFailure {
    /** The environment, or a bus in the process, has the digest of another contract. */
    DIGEST,
    /** TLS. */
    TLS,
    /** The other end was there, and TLS or the greeting not through within the connect limit. */
    TIMEOUT,
    /** The bus ended the connection behind the greeting, and had sent nothing until then. */
    REFUSED;

    /**
     * Judges a try that ended.
     *
     * @param why it ended
     * @param tls whether that is what frames go through
     * @param reached whether the other end was there
     * @param up whether all that comes before the first frame was written
     * @param greeted whether that was a handshake of ours
     * @param heard whether the bus has sent a frame
     */
    static Optional<HandshakeFailure> of(
            IOException why, boolean tls, boolean reached, boolean up, boolean greeted, boolean heard) {
        if (!reached || heard) {
            return Optional.empty();
        }
        if (why instanceof TlsException) {
            return Optional.of(TLS);
        }
        boolean late = why instanceof SocketTimeoutException;
        if (!up) {
            return late ? Optional.of(TIMEOUT) : tls ? Optional.of(TLS) : refused(greeted);
        }
        // What this end found wrong with frames, or threw, has a cause that says so.
        boolean ours = late || why.getCause() instanceof RuntimeException || why.getCause() instanceof Error;
        return refused(greeted && !ours);
    }

    private static Optional<HandshakeFailure> refused(boolean was) {
        return was ? Optional.of(REFUSED) : Optional.empty();
    }
}
