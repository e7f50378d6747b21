package dev.mycelium.bridge;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A worker in Java that is on the bus and knows of nothing else; run in a process of its own. */
public final class BridgeWorker {
    /** A contract without messages. */
    public static final Schema<Object> SCHEMA = new Schema<>(SchemaDigest.of(new byte[32]), 0, 0, 0, List.of());

    private BridgeWorker() {}

    /** Connects, and waits to be ended; "stuck" has a shutdown hook that never ends. */
    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            CountDownLatch never = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        try (Connection bus =
                Mycelium.builder(SCHEMA).terminationLimit(Duration.ofMillis(10)).connect()) {
            Path next = Path.of(args[0] + ".next");
            Files.writeString(next, ProcessHandle.current().pid() + "\n");
            Files.move(next, Path.of(args[0]));
            new CountDownLatch(1).await();
            throw new IllegalStateException("nobody opens this latch: " + bus.isOpen());
        }
    }
}
