package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.worker.OutputHandler;
import dev.mycelium.bridge.worker.WorkerStatus;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A worker is killed while it writes, again and again, at random moments: an honest peer never gets half of a frame, nor one
 * with another's bytes, nor one out of order. {@code -Dmycelium.long=true} is the long form.
 */
class KillsTest {
    private static final int KILLS = Boolean.getBoolean("mycelium.long") ? 1000 : 5;
    private static final int MOST_FRAMES = 400;

    @TempDir
    Path folder;

    @Test
    void honestPeersSeeWholeFramesOnly() throws Exception {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        Random random = new Random(1);
        Map<Long, Long> last = new HashMap<>();
        long frames = 0;
        try (Bridge bridge = Bridge.builder(Chunk.SCHEMA)
                        .listen(endpoint)
                        .folder(folder.resolve("state"))
                        .worker(ChunkBridge.endless("w", command()).withOutput(OutputHandler.DISCARD))
                        .start();
                Client honest = Client.join(endpoint, Chunk.SCHEMA.digest())) {
            for (int kills = 0; kills < KILLS; kills++) {
                int run = kills + 1;
                Programs.await("it runs", () -> isUp(bridge, run));
                for (int i = random.nextInt(MOST_FRAMES); i >= 0; frames++) {
                    Chunk next = (Chunk) honest.readChunk();
                    Long before = last.put(next.number() >>> KilledWriter.COUNT, next.number());
                    assertThat(before == null || before < next.number())
                            .as("%s after %s", next, before)
                            .isTrue();
                    // What earlier ones had written may still come.
                    long process = next.number() >>> KilledWriter.PROCESS;
                    i -= process == bridge.workers().get(0).pid().orElse(-1) ? 1 : 0;
                }
                ProcessHandle.of(bridge.workers().get(0).pid().orElseThrow())
                        .orElseThrow()
                        .destroyForcibly();
            }
            Programs.await("it runs again", () -> isUp(bridge, KILLS + 1));
            System.out.println(KILLS + " kills, " + frames + " frames, ends inside one: "
                    + bridge.counters().closed(CloseReason.FRAME_TRUNCATED) + ", resets: "
                    + bridge.counters().closed(CloseReason.BROKEN));
            assertThat(last).hasSize(KILLS);
            assertThat(bridge.counters().closed(CloseReason.FRAME_OVER_LIMIT)).isZero();
            assertThat(bridge.counters().unknownTypes() + bridge.counters().wrongSizes())
                    .isZero();
        }
    }

    private static boolean isUp(Bridge bridge, int run) {
        WorkerStatus now = bridge.workers().get(0);
        return now.state() == WorkerState.UP && now.runs() == run && now.pid().isPresent();
    }

    private static List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName());
    }
}
