package dev.mycelium.runtime.bus;

/** Whether a connection has its bus. */
public enum ConnectionState {
    /** It is being connected, for the first time or again. */
    CONNECTING,
    /** What is published goes to the bus. The bus may still refuse the handshake, which it does by ending the connection. */
    UP,
    /** The bus is lost, or could not be reached; it will be tried again. */
    DOWN,
    /** It was closed, or given up; it stays so. */
    CLOSED
}
