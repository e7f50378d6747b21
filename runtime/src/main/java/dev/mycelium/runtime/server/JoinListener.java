package dev.mycelium.runtime.server;

/**
 * Is told of each connection that has completed its handshake, or has come where none is wanted, before anything of it is
 * forwarded. It is called on the bus's thread: it must be short and must not wait.
 */
@FunctionalInterface
public interface JoinListener {

    /** The connection is on the bus now. */
    void joined(JoinedConnection connection);
}
