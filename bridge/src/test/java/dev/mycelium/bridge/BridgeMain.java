package dev.mycelium.bridge;

import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A bridge with one worker; run in a process of its own. */
public final class BridgeMain {
    private BridgeMain() {}

    /** Takes a folder, the worker's stop limit in milliseconds, and its command. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<String> command = Arrays.asList(args).subList(2, args.length);
        try (Bridge bridge = Bridge.builder(BridgeWorker.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .folder(folder.resolve("state"))
                .worker(Worker.named("w").command(command).withStopLimit(Duration.ofMillis(Long.parseLong(args[1]))))
                .start()) {
            bridge.awaitShutdown();
        }
    }
}
