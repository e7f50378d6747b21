package dev.mycelium.runtime.server;

/** How far a connection of a bus has come. */
public enum PeerState {
    /** It is introducing itself: TLS, then the handshake. It gets nothing yet. */
    HANDSHAKE,
    /** It gets what is published. */
    JOINED,
    /** It gets what is published, and has ended what it sends. */
    HALF_CLOSED
}
