package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log cannot be written, and the folder is gone: frames go on, and workers are started again. */
class FailingLogTest {
    @TempDir
    Path folder;

    @Test
    void trafficGoesOnWhileNothingCanBeWritten() throws Exception {
        // What is written there fails as on a full disk.
        Process process = Programs.java(
                List.of("/bin/sh", "-c", "exec \"$@\" 2>/dev/full", "sh"),
                ChunkBridge.class,
                folder.toString(),
                "/bin/sh",
                "-c",
                "i=0; while [ $i -lt 5000 ]; do echo line $i; i=$((i+1)); done; exec sleep 1000");
        try {
            Programs.await("it answers", this::answers);
            Programs.await(
                    "the worker is up", () -> status().workers().get(0).state().equals("UP"));
            exchange(100);
            deleteAll(folder.resolve("state"));
            long first = status().workers().get(0).pid().orElseThrow();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            Programs.await(
                    "it is started again", () -> status().workers().get(0).restarts() == 1);
            exchange(100);

            assertThat(status().totals().framesForwarded()).isEqualTo(200);
            process.toHandle().destroy();
            Programs.await("it has ended", () -> !process.isAlive());
            assertThat(process.exitValue()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
    }

    private void exchange(int chunks) throws IOException {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        try (Client client = Client.join(endpoint, Chunk.SCHEMA.digest())) {
            for (int i = 0; i < chunks; i++) {
                client.write(Chunk.CODEC.encodeFrame(new Chunk(i)));
                assertThat(client.readChunk()).isEqualTo(new Chunk(i));
            }
        }
    }

    /** Not before it has started, which takes long where the processor has other work. */
    private boolean answers() {
        try {
            return ControlSocket.ask(folder.resolve("control.sock")).uptimeSeconds() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private BridgeStatus status() {
        try {
            return ControlSocket.ask(folder.resolve("control.sock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        }
    }
}
