package dev.mycelium.runtime.bus;

/**
 * Is told what a connection could not deliver. It is called on the connection's thread, which reads nothing meanwhile;
 * what it throws is logged and goes no further.
 */
@FunctionalInterface
public interface ErrorHandler {

    /**
     * Called for a payload that is no message of its type.
     *
     * @param error says message, field and offset; of a redacted message it shows no value
     */
    void onError(RuntimeException error);
}
