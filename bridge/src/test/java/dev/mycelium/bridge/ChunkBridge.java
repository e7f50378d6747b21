package dev.mycelium.bridge;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A bridge for chunks with one worker, started again at once whenever it ends; run in a process of its own. */
public final class ChunkBridge {
    private ChunkBridge() {}

    /** Takes a folder, and the worker's command. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<String> command = Arrays.asList(args).subList(1, args.length);
        try (Bridge bridge = Bridge.builder(Chunk.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .folder(folder.resolve("state"))
                .control(folder.resolve("control.sock"))
                .worker(endless("w", command))
                .start()) {
            bridge.awaitShutdown();
        }
    }

    /** A worker each of whose ends is a success. */
    static Worker endless(String name, List<String> command) {
        RestartPolicy policy = new RestartPolicy(
                Restart.ALWAYS, Duration.ofNanos(1), Duration.ofNanos(1), 0, 0, Duration.ofSeconds(1));
        return Worker.named(name)
                .command(command)
                .readyOnLaunch()
                .withMinUptime(Duration.ZERO)
                .withRestart(policy);
    }
}
