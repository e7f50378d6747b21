package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.ValidationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Is told what a connection could not deliver, and what the program's own handlers have thrown. It is called on the thread
 * where that happened: the connection's, which reads nothing meanwhile, or an executor's; by several at once, if so it
 * happens. What it throws is logged and goes no further.
 */
@FunctionalInterface
public interface ErrorHandler {

    /** Logs each error; what the program's own code has thrown, with its stack. */
    ErrorHandler LOGGING = error -> {
        Logger log = System.getLogger(ErrorHandler.class.getName());
        if (error instanceof HandlerException) {
            log.log(Level.ERROR, error.getMessage(), error);
        } else {
            log.log(Level.WARNING, "a frame was not delivered: {0}", error.getMessage());
        }
    };

    /**
     * Called for each error.
     *
     * @param error a {@link DecodeException} of a payload that is no message of its type, or has another size; a {@link
     *     ValidationException} of a message that breaks a rule, where {@link RuleBreach#REPORT} was asked for; a {@link
     *     HandlerException} of a handler that failed. It says message, field and offset; of a redacted message it shows no value
     */
    void onError(RuntimeException error);
}
