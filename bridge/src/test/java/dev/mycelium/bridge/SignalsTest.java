package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bridge in a process of its own, and what signals do to it. */
class SignalsTest {
    @TempDir
    Path folder;

    private final Deque<Process> started = new ArrayDeque<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process bridge() {
        return started.getFirst();
    }

    @Test
    void sigtermEndsItWith143() throws Exception {
        long worker = start("100", "sleep 1000");
        signal("TERM");

        assertThat(status()).isEqualTo(128 + 15);
        assertThat(Programs.runs(worker)).isFalse();
        assertThat(folder.resolve("bus.sock")).doesNotExist();
    }

    @Test
    void sigintEndsItWith130() throws Exception {
        long worker = start("100", "sleep 1000");
        signal("INT");

        assertThat(status()).isEqualTo(128 + 2);
        assertThat(Programs.runs(worker)).isFalse();
        assertThat(folder.resolve("bus.sock")).doesNotExist();
    }

    @Test
    void aSecondSignalHurriesAndTheFirstSaysWithWhatItEnds() throws Exception {
        // Without the second signal it would take a day.
        long worker = start(
                "86400000", "trap 'echo told > " + folder.resolve("told") + "' TERM; while :; do sleep 0.01; done");
        signal("TERM");
        Programs.await("the worker is told", () -> Files.exists(folder.resolve("told")));
        signal("INT");

        assertThat(status()).isEqualTo(128 + 15);
        assertThat(Programs.runs(worker)).isFalse();
    }

    /** Returns the worker's process. */
    private long start(String stopLimitMillis, String script) throws Exception {
        Path pid = folder.resolve("pid");
        // Whoever runs the tests in the background of a shell has SIGINT ignored, which children inherit.
        started.push(Programs.java(
                List.of("env", "--default-signal=INT"),
                BridgeMain.class,
                folder.toString(),
                stopLimitMillis,
                "/bin/sh",
                "-c",
                "echo $$ > " + pid + "; " + script));
        return Programs.pidIn(pid);
    }

    private int status() {
        Programs.await("the bridge has ended", () -> !bridge().isAlive());
        return bridge().exitValue();
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "kill -s " + name + " " + bridge().pid())
                .start()
                .waitFor();
    }
}
