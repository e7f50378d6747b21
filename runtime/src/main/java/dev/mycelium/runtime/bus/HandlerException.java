package dev.mycelium.runtime.bus;

/** What a handler, callback or subscriber of the program has thrown, as its cause; the connection's error handler is told. */
public final class HandlerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandlerException(String what, Throwable cause) {
        super("a handler of " + what + " failed: " + cause, cause);
    }
}
