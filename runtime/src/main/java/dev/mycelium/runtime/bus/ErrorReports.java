package dev.mycelium.runtime.bus;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Tells the program's error handler, so that nothing of what that does reaches further. */
final class ErrorReports {
    private static final Logger LOG = System.getLogger(ErrorHandler.class.getName());

    private final ErrorHandler handler;

    ErrorReports(ErrorHandler handler) {
        this.handler = handler;
    }

    void tell(RuntimeException error) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            handler.onError(error);
        } catch (Throwable e) { // also what a handler throws that was not written in Java
            LOG.log(Level.ERROR, "an error handler failed", e);
        } finally {
            if (!interrupted) {
                // Nobody else may pay for a handler that interrupted its own thread.
                Thread.interrupted();
            }
        }
    }
}
