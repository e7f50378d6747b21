package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.lifecycle.WorkerState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final RestartPolicy ONCE = RestartPolicy.DEFAULT.withRestart(Restart.NEVER);

    @TempDir
    Path folder;

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Test
    void linesOfBothOutputsComeWithTheirOrigin() throws Exception {
        print("echo out; echo err >&2; printf 'last'");

        assertThat(lines).containsExactlyInAnyOrder("p-stdout out", "p-stderr err", "p-stdout last");
    }

    @Test
    void bytesThatAreNoTextArePassedOnAsReplacementCharacters() throws Exception {
        print("printf 'a\\377b\\n\\000c\\r\\nd\\n'");

        assertThat(lines).containsExactly("p-stdout a\uFFFDb", "p-stdout \0c", "p-stdout d");
    }

    @Test
    void aGibibyteWithoutALineIsOneLineThatIsCut() throws Exception {
        WorkerStatus status = print("head -c 1073741824 /dev/zero | tr '\\000' x; echo; echo after");

        assertThat(lines).containsExactly("p-stdout " + "x".repeat(8192) + " [cut]", "p-stdout after");
        assertThat(status.linesCut()).isEqualTo(1);
        assertThat(status.linesLost()).isZero();
    }

    @Test
    void aMillionLinesForAHandlerThatTakesNoneAreCountedAndTheWorkerDoesNotWait() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Worker worker = Bench.shell("p", folder, "seq 1 1000000")
                .withRestart(ONCE)
                .withOutput(line -> {
                    lines.add(line.text());
                    awaitUninterrupted(never);
                });
        try (Bench bench = new Bench(folder, worker)) {
            // It ends although its handler still has the first line.
            bench.await("p", WorkerState.STOPPED, 1);
            Eventually.await("the first line", () -> lines.equals(List.of("1")));
            Eventually.await("all are counted", () -> bench.status("p").linesLost() == 1_000_000 - 1 - 1024);
            never.countDown();
            bench.supervisor().close();
            assertThat(lines).hasSize(1 + 1024);
        }
    }

    @Test
    void aHandlerThatFailsGetsTheNextLineAllTheSame() throws Exception {
        Worker worker = Bench.shell("p", folder, "echo 1; echo 2")
                .withRestart(ONCE)
                .withOutput(line -> {
                    lines.add(line.text());
                    throw new IllegalStateException("planted");
                });
        try (Bench bench = new Bench(folder, worker)) {
            bench.await("p", WorkerState.STOPPED, 1);
            bench.supervisor().close();

            assertThat(lines).containsExactly("1", "2");
        }
    }

    @Test
    void theLogShowsNoControlCharacters() {
        OutputLine line = new OutputLine("p", OutputLine.Stream.STDERR, "\u001b[2Ja\tb\u0085", true);

        assertThat(OutputLog.textOf(line)).isEqualTo("\\u001b[2Ja\tb\\u0085 [cut]");
    }

    private WorkerStatus print(String script) throws Exception {
        Worker worker = Bench.shell("p", folder, script)
                .withRestart(ONCE)
                .withOutput(line -> lines.add(
                        line.worker() + "-" + line.stream() + " " + line.text() + (line.cut() ? " [cut]" : "")));
        try (Bench bench = new Bench(folder, worker)) {
            bench.await("p", WorkerState.STOPPED, 1);
            bench.supervisor().close();
            return bench.status("p");
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
