package dev.mycelium.runtime.bus;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** The state of a connection, told to a listener in order, by one thread at a time and under no lock. */
final class States {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private record Change(ConnectionState state, @Nullable Throwable cause) {}

    private final StateListener listener;
    private final ArrayDeque<Change> untold = new ArrayDeque<>();
    private volatile ConnectionState now = ConnectionState.CONNECTING;
    private boolean telling;

    States(StateListener listener) {
        this.listener = listener;
    }

    ConnectionState now() {
        return now;
    }

    /** After {@link ConnectionState#CLOSED} nothing changes any more. */
    void change(ConnectionState state, @Nullable Throwable cause) {
        synchronized (untold) {
            if (now == ConnectionState.CLOSED) {
                return;
            }
            now = state;
            untold.add(new Change(state, cause));
            if (telling) {
                return;
            }
            telling = true;
        }
        for (Change next = next(); next != null; next = next()) {
            tell(next);
        }
    }

    private @Nullable Change next() {
        synchronized (untold) {
            Change next = untold.poll();
            telling = next != null;
            return next;
        }
    }

    private void tell(Change change) {
        boolean interrupted = Thread.interrupted();
        try {
            listener.onState(change.state(), change.cause());
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "a state listener failed", e);
        } finally {
            // Nobody else may pay for a listener that interrupted its own thread.
            Thread.interrupted();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
