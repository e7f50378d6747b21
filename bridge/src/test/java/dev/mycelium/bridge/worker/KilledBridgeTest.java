package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.process.ProcessEntry;
import dev.mycelium.bridge.process.ProcessTable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBridgeTest {
    @TempDir
    Path folder;

    @Test
    void workersEndWithTheirLifeLineAndTheRestIsEndedByTheNextBridge() throws Exception {
        Process bridge = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBridge.class.getName(),
                        folder.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        long heeds;
        List<Long> deaf;
        try {
            heeds = pidIn("heeds");
            deaf = List.of(pidIn("deaf"), pidIn("child"), pidIn("daemon"));
            // Not before its number is recorded.
            Eventually.await(
                    "the record",
                    () -> !Files.readString(folder.resolve("state/deaf.run")).contains("pid=0"));
        } finally {
            bridge.destroyForcibly().waitFor();
        }

        Eventually.within(Duration.ofSeconds(2), "the end of the one that heeds", () -> !Bench.runs(heeds));
        assertThat(deaf).allMatch(Bench::runs);
        try (Bench next = new Bench(folder)) {
            assertThat(next.changes).isEmpty();
            assertThat(deaf).noneMatch(Bench::runs);
            assertThat(folder.resolve("state/deaf.run")).doesNotExist();
        }
    }

    @Test
    void oneThatStartedBeforeItWasRecordedIsFoundByItsMark() throws Exception {
        String mark = WorkerMark.random("early");
        Process early = marked(mark);
        try {
            write("early", new LedgerEntry(mark, 0, 0, ProcessTable.boot()));
            new Bench(folder).close();

            Eventually.await("the early one is ended", () -> !early.isAlive());
            assertThat(early.exitValue()).isEqualTo(128 + 9);
        } finally {
            early.destroyForcibly();
        }
    }

    @Test
    void aStrangerThatHasGotTheNumberIsLeftAlone() throws Exception {
        Process stranger = marked("somebody:else");
        try {
            ProcessEntry entry = ProcessEntry.of(stranger.pid()).orElseThrow();
            String boot = ProcessTable.boot();
            String mark = WorkerMark.random("w");
            write("later", new LedgerEntry(mark, entry.pid(), entry.started() - 1, boot));
            write("earlier", new LedgerEntry(mark, entry.pid(), entry.started() + 1, boot));
            write("before", new LedgerEntry(mark, entry.pid(), entry.started(), "another-boot"));
            Files.writeString(folder.resolve("state/torn.run"), "mark=" + mark + "\npid=" + entry.pid());
            new Bench(folder).close();

            assertThat(stranger.isAlive()).isTrue();
            assertThat(folder.resolve("state")).isDirectoryNotContaining("glob:**.run");

            // The same record with the right start does end it: it is the start that has saved it.
            write("same", new LedgerEntry(mark, entry.pid(), entry.started(), boot));
            new Bench(folder).close();
            Eventually.await("it is ended", () -> !stranger.isAlive());
            assertThat(stranger.exitValue()).isEqualTo(128 + 9);
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws Exception {
        Path file = Files.createFile(folder.resolve("state"));

        assertThatThrownBy(() -> new Bench(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    private static Process marked(String mark) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sleep", "1000");
        builder.environment().put(WorkerMark.VARIABLE, mark);
        return builder.start();
    }

    private void write(String worker, LedgerEntry entry) throws IOException {
        Path state = Files.createDirectories(folder.resolve("state"));
        Files.write(state.resolve(worker + ".run"), entry.lines());
    }

    private long pidIn(String file) throws Exception {
        Path path = folder.resolve(file);
        Eventually.await(
                path + " is written",
                () -> Files.exists(path) && Files.readString(path).endsWith("\n"));
        return Long.parseLong(Files.readString(path).strip());
    }
}
