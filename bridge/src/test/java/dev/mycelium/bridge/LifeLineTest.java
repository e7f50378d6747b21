package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.worker.LifeLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bridge is killed, and each kind of starter ends its worker. */
class LifeLineTest {
    private static final Path STARTERS = Path.of("../samples/starters");

    @TempDir
    Path folder;

    private long worker;

    @Test
    void aWorkerInJavaThatIsOnTheBusEnds() throws Exception {
        endsWithItsBridge(Programs.worker(folder.resolve("pid")));
    }

    @Test
    void aWorkerInJavaWhoseShutdownHookNeverEndsEndsToo() throws Exception {
        endsWithItsBridge(Programs.worker(folder.resolve("pid"), "stuck"));
    }

    @Test
    @Tag("rust")
    void aWorkerInPythonEnds() throws Exception {
        endsWithItsBridge(python());
    }

    @Test
    @Tag("rust")
    void aWorkerInPythonThatIgnoresSigtermEndsToo() throws Exception {
        endsWithItsBridge(python("deaf"));
    }

    @Test
    @Tag("rust")
    void aWorkerInRustEnds() throws Exception {
        Path target = Path.of("target/starter").toAbsolutePath();
        Process cargo = new ProcessBuilder(
                        "cargo", "build", "--quiet", "--locked", "--offline", "--target-dir", target.toString())
                .directory(STARTERS.resolve("rust").toFile())
                .inheritIO()
                .start();
        assertThat(cargo.waitFor()).isZero();

        endsWithItsBridge(List.of(
                target.resolve("debug/mycelium-starter").toString(),
                folder.resolve("pid").toString()));
    }

    @Test
    void aProcessThatNoBridgeHasStartedIsLeftAsItIs() {
        LifeLine.watch(Map.of("MYCELIUM_SOCKET", "/run/acme/bus.sock"));

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("mycelium-life-line"));
    }

    @Test
    @Tag("rust")
    void startersAreShort() throws Exception {
        for (String file : List.of("python/lifeline.py", "rust/src/lifeline.rs")) {
            assertThat(Files.readAllLines(STARTERS.resolve(file))).as(file).hasSizeLessThan(80);
        }
    }

    private List<String> python(String... more) {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                STARTERS.resolve("python/lifeline.py").toAbsolutePath().toString(),
                STARTERS.resolve("python/worker.py").toAbsolutePath().toString(),
                folder.resolve("pid").toString()));
        command.addAll(List.of(more));
        return command;
    }

    private void endsWithItsBridge(List<String> command) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), "100"));
        arguments.addAll(command);
        Process bridge = Programs.java(BridgeMain.class, arguments.toArray(String[]::new));
        try {
            worker = Programs.pidIn(folder.resolve("pid"));
            assertThat(Programs.runs(worker)).isTrue();
            bridge.destroyForcibly().waitFor();

            Programs.within(Duration.ofSeconds(2), "the worker's end", () -> !Programs.runs(worker));
        } finally {
            bridge.destroyForcibly();
            ProcessHandle.of(worker).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
