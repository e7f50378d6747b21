package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test of connections has around it: a folder for its sockets, threads, and, when it is over, the look whether a connection
 * has left one of its own.
 */
final class Surroundings implements BeforeEachCallback, AfterEachCallback {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Path folder = Path.of("");

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("mycelium");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        awaitRest();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    Future<?> submit(Runnable task) {
        return threads.submit(task);
    }

    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    /** Opens the other end of a socket, to be played by the test. */
    RawBus rawBus() {
        try {
            return RawBus.unix(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a connection to that end which sends no handshake. */
    static ConnectionBuilder ungreeted(RawBus raw) {
        return Mycelium.builder(Tick.SCHEMA).endpoint(raw.endpoint()).handshake(HandshakePolicy.NONE);
    }

    /** Waits until no connection has a thread any more; those of the test are interrupted. */
    void awaitRest() {
        threads.shutdownNow();
        Eventually.noReaderIsLeft();
    }
}
