package dev.mycelium.testkit.fault;

import java.util.Locale;

/** Which of the two streams of a connection. */
public enum Direction {
    /** What the client sends: for a bus, the handshake first. */
    TO_SERVER,
    /** What the server sends. */
    TO_CLIENT;

    /** Returns {@code to-server} or {@code to-client}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
