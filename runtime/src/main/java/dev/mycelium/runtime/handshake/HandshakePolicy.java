package dev.mycelium.runtime.handshake;

/**
 * Whether a connection begins with a handshake; both ends must mean the same, as nothing on the wire tells them.
 *
 * <p>The endpoints of Rust read it only where they are Unix sockets that were bound with a digest. On their TCP endpoints, and
 * on those bound without a digest or from a topology, it would be taken for the header of an endless frame, and nothing
 * that is published behind it would ever arrive.
 */
public enum HandshakePolicy {
    /** The client sends the 34 bytes first, and the server closes a connection that does not. The default everywhere. */
    REQUIRED,
    /** Frames are all there is. */
    NONE
}
