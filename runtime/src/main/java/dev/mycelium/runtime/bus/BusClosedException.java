package dev.mycelium.runtime.bus;

import org.jspecify.annotations.Nullable;

/** The connection is closed; the cause says why, where it was not closed by the program itself. */
public final class BusClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean orderly;

    BusClosedException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private BusClosedException(String message, @Nullable Throwable cause, boolean orderly) {
        super(message, cause);
        this.orderly = orderly;
    }

    /** The end that the program itself wanted. */
    static BusClosedException orderly(String message) {
        return new BusClosedException(message, null, true);
    }

    /** The same, to be thrown where somebody asks: with the stack of the one who asks. */
    BusClosedException anew() {
        return new BusClosedException(String.valueOf(getMessage()), this, orderly);
    }

    /** Whether the program itself wanted it: then a flow is complete, and has not failed. */
    boolean isOrderly() {
        return orderly;
    }
}
