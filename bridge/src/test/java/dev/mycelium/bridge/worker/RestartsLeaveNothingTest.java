package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dmycelium.long=true} is the long form, of 10,000. */
class RestartsLeaveNothingTest {
    private static final int RESTARTS =
            Integer.getInteger("mycelium.restarts", Boolean.getBoolean("mycelium.long") ? 10_000 : 200);

    @TempDir
    Path folder;

    @Test
    void noDescriptorNoThreadNoZombieNoFile() throws Exception {
        // Each run is a success at once, so it is started again after the first wait for ever.
        RestartPolicy policy = new RestartPolicy(
                Restart.ALWAYS, Duration.ofNanos(1), Duration.ofNanos(1), 0, 0, Duration.ofSeconds(1));
        Worker worker = Bench.shell("w", folder, "echo out; echo err >&2; sleep 0 & exit 3")
                .readyOnLaunch()
                .withMinUptime(Duration.ZERO)
                .withRestart(policy)
                .withOutput(OutputHandler.DISCARD);
        try (Supervisor supervisor =
                Supervisor.in(folder.resolve("state")).worker(worker).start()) {
            Eventually.await("warm", () -> supervisor.status("w").runs() > 20);
            supervisor.stop("w");
            Eventually.await("it is stopped", () -> atRest(supervisor));
            Counts before = Counts.now(folder);
            int first = supervisor.status("w").runs();
            supervisor.start("w");
            Eventually.within(
                    Duration.ofMinutes(30),
                    "the restarts",
                    () -> supervisor.status("w").runs() >= first + RESTARTS);
            supervisor.stop("w");
            Eventually.await("it is stopped", () -> atRest(supervisor));

            System.out.println(RESTARTS + " restarts, " + before);
            // Threads that read ended outputs need a moment to end; the JDK keeps threads that wait for processes.
            Eventually.await(
                    before + " as before, not " + Counts.now(folder),
                    () -> Counts.now(folder).isAtMost(before));
        }
        assertThat(folder.resolve("state")).isDirectoryNotContaining("glob:**.run");
    }

    private static boolean atRest(Supervisor supervisor) {
        WorkerStatus status = supervisor.status("w");
        return !status.state().hasProcess() && status.pid().isEmpty();
    }

    private record Counts(long descriptors, long threads, long zombies, long files) {
        static Counts now(Path folder) throws IOException {
            long self = ProcessHandle.current().pid();
            return new Counts(
                    in(Path.of("/proc/self/fd")),
                    Thread.getAllStackTraces().keySet().stream()
                            .filter(each -> each.getName().startsWith("mycelium-"))
                            .count(),
                    zombiesOf(self),
                    in(folder.resolve("state")));
        }

        boolean isAtMost(Counts other) {
            return descriptors <= other.descriptors
                    && threads <= other.threads
                    && zombies <= other.zombies
                    && files <= other.files;
        }

        /** proc(5): the parent is the fourth field, behind the name in brackets and the state. */
        private static long zombiesOf(long parent) throws IOException {
            long found = 0;
            try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
                for (Path each : all) {
                    found += statOf(each).matches("(?s).*\\) Z " + parent + " .*") ? 1 : 0;
                }
            }
            return found;
        }

        private static String statOf(Path process) {
            try {
                return Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                // It is gone.
                return "";
            }
        }

        private static long in(Path folder) throws IOException {
            try (Stream<Path> all = Files.list(folder)) {
                return all.count();
            }
        }
    }
}
