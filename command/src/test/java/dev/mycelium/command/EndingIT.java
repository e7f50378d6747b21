package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.bridge.status.Totals;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.testkit.record.FrameRecorder;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes of their own, as a signal ends them; {@code record} is in {@link RecordIT}. */
@Timeout(300)
class EndingIT {
    private static final RawFrame COUNTER = new RawFrame(1002, ByteString.ofHex("0100000000000000feffffffffffff7f"));

    /** Its count of bytes is over any capacity. */
    private static final RawFrame WRONG = new RawFrame(1001, ByteString.ofHex("ff".repeat(312)));

    private static final Path CONTRACT =
            Path.of(Shell.contract("chat")).toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void tailEndsWithWhatItHasCounted(String signal) throws Exception {
        assertThat(tail(COUNTER, "  CounterUpdate  counter_id=1 value=-2 delta=2147483647", signal))
                .matches("0 mycelium tail: \\d+ frames? came, 0 wrong, \\d+ lines? shown");
    }

    @Test
    void tailTellsThenOfFramesThatWereWrong() throws Exception {
        assertThat(tail(WRONG, "  TextMessage  ", "INT"))
                .matches("1 mycelium tail: \\d+ frames? came, [1-9]\\d* wrong, \\d+ lines? shown");
    }

    private String tail(RawFrame frame, String line, String signal) throws Exception {
        try (TestBus bus = new TestBus(folder, "chat");
                Connection client = bus.client()) {
            Process tail = Installed.start(folder, "exec mycelium tail" + on(bus));
            try (BufferedReader printed = tail.inputReader(StandardCharsets.UTF_8);
                    BufferedReader err = tail.errorReader(StandardCharsets.UTF_8)) {
                CompletableFuture<Boolean> shown =
                        CompletableFuture.supplyAsync(() -> printed.lines().anyMatch(each -> each.contains(line)));
                Boolean came = null;
                while (came == null) {
                    client.publishRaw(frame);
                    try {
                        came = shown.get(20, TimeUnit.MILLISECONDS);
                    } catch (TimeoutException e) {
                        // It does not listen yet.
                    }
                }
                assertThat(came).isTrue();
                Installed.kill(signal, tail);
                int status = statusOf(tail);
                return status + " " + String.join("|", err.lines().toList());
            } finally {
                tail.destroyForcibly();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, true, 0", "TERM, true, 0", "INT, false, 1"})
    void statusSaysWhatWasShownLast(String signal, boolean ready, int status) throws Exception {
        try (ControlSocket control = ControlSocket.bind(folder.resolve("control.sock"))) {
            control.serve(() -> status(ready));
            Process watch = Installed.start(folder, "exec mycelium status control.sock --watch=3600");
            try (BufferedReader printed = watch.inputReader(StandardCharsets.UTF_8);
                    BufferedReader err = watch.errorReader(StandardCharsets.UTF_8)) {
                assertThat(printed.readLine()).startsWith(ready ? "bridge ready" : "bridge not ready");
                Installed.kill(signal, watch);
                assertThat(statusOf(watch)).isEqualTo(status);
                assertThat(err.readLine()).isNull();
            } finally {
                watch.destroyForcibly();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void replayEndsWithWhatItHasPlayed(String signal) throws Exception {
        try (TestBus bus = new TestBus(folder, "chat");
                Connection client = bus.client();
                Subscription<RawFrame> frames = client.subscribeRaw()) {
            try (FrameRecorder recorder =
                    FrameRecorder.open(folder.resolve("bus.rec"), Clock.system(), bus.schema.digest())) {
                recorder.record(COUNTER);
            }
            Process replay = Installed.start(folder, "exec mycelium replay bus.rec --repeat 0" + on(bus));
            try (BufferedReader printed = replay.inputReader(StandardCharsets.UTF_8);
                    BufferedReader err = replay.errorReader(StandardCharsets.UTF_8)) {
                assertThat(frames.poll(TestBus.LONG)).isEqualTo(COUNTER);
                Installed.kill(signal, replay);
                String out = String.join("|", printed.lines().toList());
                String said = String.join("|", err.lines().toList());
                assertThat(statusOf(replay) + " " + out + said)
                        .matches("0 played [\\d,]+ frames?, [\\d,]+ payload bytes, in [\\d.]+ s");
            } finally {
                replay.destroyForcibly();
            }
        }
    }

    /** Its work is not done: whoever waits for it must see that. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void sendIsInterrupted(String signal, int status) throws Exception {
        try (TestBus bus = new TestBus(folder, "chat");
                Connection client = bus.client();
                Subscription<RawFrame> frames = client.subscribeRaw()) {
            Process send = Installed.start(folder, "exec mycelium send --file -" + on(bus));
            try (OutputStream lines = send.getOutputStream()) {
                String line = "{\"message\":\"CounterUpdate\","
                        + "\"values\":{\"counter_id\":1,\"value\":-2,\"delta\":2147483647}}\n";
                lines.write(line.getBytes(StandardCharsets.UTF_8));
                lines.flush();
                assertThat(frames.poll(TestBus.LONG)).isEqualTo(COUNTER);
                Installed.kill(signal, send);
                assertThat(statusOf(send)).isEqualTo(status);
            } finally {
                send.destroyForcibly();
            }
        }
    }

    /** Whoever keeps it running sees that a signal was why; {@link BridgeIT} has SIGTERM. */
    @Test
    void aBridgeTellsOfTheSignal() throws Exception {
        Files.writeString(
                folder.resolve("bridge.toml"),
                "contract = \"" + CONTRACT + "\"\nlisten = [\"unix:" + folder.resolve("bus.sock") + "\"]\n");
        Process bridge = Installed.start(folder, "exec mycelium bridge 2>log");
        try (BufferedReader printed = bridge.inputReader(StandardCharsets.UTF_8)) {
            assertThat(printed.readLine()).startsWith("listening on ");
            Installed.kill("INT", bridge);
            assertThat(statusOf(bridge)).isEqualTo(130);
        } finally {
            bridge.destroyForcibly();
        }
    }

    private static String on(TestBus bus) {
        return " --contract " + CONTRACT + " --endpoint " + bus.endpoint;
    }

    private static int statusOf(Process process) throws InterruptedException {
        assertThat(process.waitFor(TestBus.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static BridgeStatus status(boolean ready) {
        return new BridgeStatus(
                "ab12",
                7,
                ready,
                ready ? List.of() : List.of("the bridge is stopping"),
                new Totals(0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
