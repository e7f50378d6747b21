package dev.mycelium.runtime.bus;

import org.jspecify.annotations.Nullable;

/** The bus could not be reached, or did not take a frame, within the time for it; it may be tried again. */
public final class BusUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
