package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.testkit.record.RecordedFrame;
import dev.mycelium.testkit.record.Recording;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A recorder in a process of its own: how it ends. */
@Timeout(180)
class RecordIT {
    private static final RawFrame COUNTER =
            new RawFrame(1002, ByteString.ofHex("0100000000000000" + "feffffff" + "ffffff7f"));
    private static final RawFrame TEXT = new RawFrame(1001, ByteString.ofZeros(312));

    @TempDir
    Path folder;

    private TestBus bus;
    private Connection program;

    @BeforeEach
    void open() throws IOException {
        bus = new TestBus(folder, "chat");
        program = bus.client();
    }

    @AfterEach
    void close() {
        program.close();
        bus.close();
    }

    private Process recorder(String before) throws IOException {
        return Installed.start(
                folder,
                before + "exec mycelium record bus.rec --endpoint " + bus.endpoint + " --contract "
                        + Path.of(Shell.contract("chat")).toAbsolutePath().normalize());
    }

    private long framesInFile() throws IOException {
        long frames = 0;
        try (Recording recording = Recording.open(folder.resolve("bus.rec"))) {
            for (Optional<RecordedFrame> next = recording.next(); next.isPresent(); next = recording.next()) {
                frames++;
            }
        }
        return frames;
    }

    @Test
    void aSignalEndsItWithASummaryAndZero() throws Exception {
        for (String signal : new String[] {"INT", "TERM"}) {
            Process recorder = recorder("rm -f bus.rec; ");
            try (BufferedReader err = recorder.errorReader(StandardCharsets.UTF_8);
                    BufferedReader out = recorder.inputReader(StandardCharsets.UTF_8)) {
                assertThat(err.readLine()).isEqualTo("mycelium record: recording in bus.rec, Ctrl-C ends it");
                program.publishRaw(COUNTER);
                program.publishRaw(COUNTER);
                Eventually.await("two frames in the file", () -> {
                    try {
                        return framesInFile() == 2;
                    } catch (IOException e) {
                        return false;
                    }
                });
                Installed.kill(signal, recorder);
                assertThat(out.readLine()).startsWith("recorded 2 frames, 32 payload bytes, in ");
                assertThat(err.readLine()).isNull();
                assertThat(recorder.waitFor(TestBus.LONG.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                assertThat(recorder.exitValue()).as(signal).isZero();
            } finally {
                recorder.destroyForcibly();
            }
        }
    }

    /** No file of its processes grows over 1 KiB; the JVM's own would, but for the option. */
    @Test
    void whatDoesNotFitIsToldWithAStatusOfItsOwn() throws Exception {
        Process recorder = recorder("export MYCELIUM_JAVA_OPTIONS=-XX:-UsePerfData; ulimit -f 1; ");
        try (BufferedReader err = recorder.errorReader(StandardCharsets.UTF_8);
                BufferedReader out = recorder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).isEqualTo("mycelium record: recording in bus.rec, Ctrl-C ends it");
            for (int i = 0; i < 4; i++) {
                program.publishRaw(TEXT);
            }
            assertThat(out.readLine()).startsWith("recorded 2 frames, 624 payload bytes, in ");
            assertThat(err.readLine())
                    .startsWith("mycelium record: cannot go on writing bus.rec: ")
                    .endsWith("; what it has by now is kept");
            assertThat(recorder.waitFor(TestBus.LONG.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(recorder.exitValue()).isEqualTo(4);
            assertThat(framesInFile()).isEqualTo(2);
        } finally {
            recorder.destroyForcibly();
        }
    }
}
