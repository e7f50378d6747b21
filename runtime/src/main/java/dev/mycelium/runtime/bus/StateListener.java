package dev.mycelium.runtime.bus;

import org.jspecify.annotations.Nullable;

/**
 * Is told what becomes of a connection, one state after the other. It is called on the connection's thread, or on one that
 * closes; what it throws is logged and goes no further. Where two threads have something to tell, the one that is in the
 * listener tells both: {@link Connection#close()} may return before the listener has heard of it.
 */
@FunctionalInterface
public interface StateListener {

    /**
     * Called after each change.
     *
     * @param state what it is now
     * @param cause why, of {@link ConnectionState#DOWN} and of {@link ConnectionState#CLOSED} where the program did not close
     *     it; otherwise null
     */
    void onState(ConnectionState state, @Nullable Throwable cause);
}
