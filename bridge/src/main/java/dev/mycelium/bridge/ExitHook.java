package dev.mycelium.bridge;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Has SIGTERM and SIGINT stop a bridge. It is there before the first worker is started: a signal that comes while the bridge
 * is started waits until it is, and then stops it.
 */
final class ExitHook implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Bridge.class.getName());

    private final CompletableFuture<Optional<Bridge>> bridge = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "mycelium-bridge-exit");

    private ExitHook() {}

    /**
     * Makes a hook of a bridge that is about to be started.
     *
     * @throws IllegalStateException if the process is ending already
     */
    static ExitHook register() {
        ExitHook hook = new ExitHook();
        Runtime.getRuntime().addShutdownHook(hook.thread);
        return hook;
    }

    void started(Bridge now) {
        bridge.complete(Optional.of(now));
    }

    /** The bridge is closed, or was not started. */
    @Override
    public void close() {
        bridge.complete(Optional.empty());
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the process is ending already", e);
        }
    }

    private void run() {
        SecondSignal.hear(() -> bridge.join().ifPresent(Bridge::hurryAtExit));
        bridge.join().ifPresent(Bridge::stop);
    }
}
