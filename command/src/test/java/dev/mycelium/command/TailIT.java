package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tail in a process of its own, as a signal ends it. */
@Timeout(300)
class TailIT {
    private static final RawFrame COUNTER = new RawFrame(1002, ByteString.ofHex("0100000000000000feffffffffffff7f"));

    @TempDir
    Path folder;

    @Test
    void aSignalEndsItWithWhatWasCounted() throws Exception {
        Path err = folder.resolve("err");
        try (TestBus bus = new TestBus(folder, "chat");
                Connection client = bus.client()) {
            ProcessBuilder builder = new ProcessBuilder(
                            Installed.FOLDER.resolve("mycelium").toString(),
                            "tail",
                            "--contract",
                            Path.of(Shell.contract("chat")).toAbsolutePath().toString(),
                            "--endpoint",
                            bus.endpoint.toString())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
                CompletableFuture<Boolean> shown = CompletableFuture.supplyAsync(() -> printed.lines()
                        .anyMatch(line -> line.endsWith("  CounterUpdate  counter_id=1 value=-2 delta=2147483647")));
                Boolean came = null;
                while (came == null) {
                    client.publishRaw(COUNTER);
                    try {
                        came = shown.get(20, TimeUnit.MILLISECONDS);
                    } catch (TimeoutException e) {
                        // It does not listen yet.
                    }
                }
                assertThat(came).isTrue();
                process.destroy();
                assertThat(process.waitFor()).isEqualTo(143);
            } finally {
                process.destroyForcibly();
            }
        }
        assertThat(Files.readString(err)).matches("mycelium tail: \\d+ frames? came, 0 wrong, \\d+ lines? shown\n");
    }
}
