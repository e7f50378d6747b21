package dev.mycelium.runtime.bus;

import org.jspecify.annotations.Nullable;

/** The connection is closed; the cause says why, where it was not closed by the program itself. */
public final class BusClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
