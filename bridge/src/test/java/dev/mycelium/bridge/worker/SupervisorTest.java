package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.lifecycle.WorkerState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final String FOREVER = "exec sleep 1000";

    @TempDir
    Path folder;

    @Test
    void startsInOrderAndStopsInReverse() throws Exception {
        try (Bench bench = new Bench(
                folder,
                Bench.shell("third", folder, FOREVER).inOrder(7).readyOnLaunch(),
                Bench.shell("first", folder, FOREVER).inOrder(-1),
                Bench.shell("second", folder, FOREVER).readyOnLaunch())) {
            bench.await("first", WorkerState.STARTING);
            assertThat(bench.status("second").runs()).isZero();
            bench.supervisor().ready("first");
            bench.await("third", WorkerState.UP);
            bench.supervisor().close();

            assertThat(bench.changes)
                    .containsExactly(
                            "first STARTING",
                            "first UP",
                            "second STARTING",
                            "second UP",
                            "third STARTING",
                            "third UP",
                            "third STOPPING",
                            "third STOPPED",
                            "second STOPPING",
                            "second STOPPED",
                            "first STOPPING",
                            "first STOPPED");
            assertThat(bench.status("first").lastStatus()).isEqualTo(OptionalInt.of(128 + 15));
        }
    }

    @Test
    void fiveCrashesAreBorneTheSixthIsTheLastAndItsStatusIsKept() throws Exception {
        try (Bench bench = new Bench(folder, Bench.shell("crash", folder, "exit 7"))) {
            for (int run = 1; run <= 5; run++) {
                bench.await("crash", WorkerState.BACKOFF, run);
                // A fifth more than 1, 2, 4, 8, 16 s: the longest that it may be.
                bench.pass(Duration.ofMillis(600L << run));
            }
            bench.await("crash", WorkerState.FAILED, 6);

            assertThat(bench.status("crash").lastStatus()).isEqualTo(OptionalInt.of(7));
            assertThat(bench.clock.timers()).isZero();

            bench.supervisor().start("crash");
            bench.await("crash", WorkerState.BACKOFF, 7);
        }
    }

    @Test
    void waitsOutTheBackOff() throws Exception {
        RestartPolicy policy = new RestartPolicy(
                Restart.ALWAYS, Duration.ofSeconds(1), Duration.ofSeconds(30), 0, 5, Duration.ofSeconds(60));
        try (Bench bench =
                new Bench(folder, Bench.shell("crash", folder, "exit 1").withRestart(policy))) {
            bench.await("crash", WorkerState.BACKOFF, 1);
            bench.pass(Duration.ofMillis(999));
            assertThat(bench.clock.timers()).isEqualTo(1);
            assertThat(bench.status("crash").runs()).isEqualTo(1);
            bench.pass(Duration.ofMillis(1));
            bench.await("crash", WorkerState.BACKOFF, 2);
            bench.pass(Duration.ofMillis(1999));
            assertThat(bench.clock.timers()).isEqualTo(1);
            bench.pass(Duration.ofMillis(1));
            bench.await("crash", WorkerState.BACKOFF, 3);
        }
    }

    @Test
    void oneThatIsNotReadyInTimeIsEndedAndThatIsAFailure() throws Exception {
        try (Bench bench = new Bench(folder, Bench.shell("slow", folder, "echo $$ > $D/pid; " + FOREVER))) {
            bench.await("slow", WorkerState.STARTING);
            long pid = bench.pidIn("pid");
            bench.pass(Duration.ofSeconds(30));
            bench.await("slow", WorkerState.BACKOFF, 1);

            assertThat(Bench.runs(pid)).isFalse();
            List<String> expected = List.of("slow STARTING", "slow STOPPING", "slow BACKOFF");
            Eventually.await(expected + " instead of " + bench.changes, () -> bench.changes.equals(expected));
        }
    }

    @Test
    void oneThatHasDoneItsWorkStaysStopped() throws Exception {
        RestartPolicy policy = RestartPolicy.DEFAULT.withRestart(Restart.ON_FAILURE);
        try (Bench bench = new Bench(
                folder,
                Bench.shell("done", folder, "exit 0").withRestart(policy),
                Bench.shell("next", folder, FOREVER).inOrder(1).readyOnLaunch())) {
            bench.await("next", WorkerState.UP);
            assertThat(bench.status("done").state()).isEqualTo(WorkerState.STOPPED);
        }
    }

    @Test
    void argumentsArriveExactly() throws Exception {
        List<String> arguments =
                List.of("", " a  b ", "'\"", "line\nline", "$(touch x)", "*", "\\", "--", "-x", "a\tb");
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "printf '%s\\0' \"$@\" > args.n && mv args.n args", "sh"));
        command.addAll(arguments);
        Worker worker = Worker.named("args").command(command).inFolder(folder).readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            Eventually.await("the arguments", () -> Files.exists(folder.resolve("args")));
            assertThat(Files.readString(folder.resolve("args")).split("\0", -1))
                    .containsExactlyElementsOf(withEmptyLast(arguments));
            // Its process may be quicker than what is shown of it.
            Eventually.await("its run is shown", () -> bench.status("args").runs() == 1);
        }
    }

    @Test
    void onlyListedVariablesAreInheritedAndItsOwnWin() throws Exception {
        Worker worker = Worker.named("env")
                .command("/bin/sh", "-c", "env -0 > env.n && mv env.n env; " + FOREVER)
                .inFolder(folder)
                .inheriting("PATH")
                .withEnvironment("MYCELIUM_SOCKET", "/own")
                .withEnvironment("EMPTY", "")
                .readyOnLaunch();
        try (Supervisor supervisor = Supervisor.in(folder.resolve("state"))
                .worker(worker)
                .bus(each -> Map.of("MYCELIUM_SOCKET", "/bus", "MYCELIUM_SCHEMA_DIGEST", "00"))
                .start()) {
            Eventually.await("the environment", () -> Files.exists(folder.resolve("env")));
            String all = Files.readString(folder.resolve("env"), StandardCharsets.ISO_8859_1);
            TreeSet<String> found = new TreeSet<>(List.of(all.split("\0")));
            // The shell sets this one itself.
            found.removeIf(each -> each.startsWith("PWD="));

            assertThat(found).hasSize(5);
            assertThat(found)
                    .contains(
                            "EMPTY=",
                            "MYCELIUM_SCHEMA_DIGEST=00",
                            "MYCELIUM_SOCKET=/own",
                            "PATH=" + System.getenv("PATH"))
                    .anyMatch(each -> each.matches("MYCELIUM_WORKER=env:[0-9a-f]{32}"));
            assertThat(supervisor.status("env").runs()).isEqualTo(1);
        }
    }

    @Test
    void aProgramThatIsMissingFailsAndTheErrorSaysWhereItWasLookedFor() throws Exception {
        RestartPolicy never = RestartPolicy.DEFAULT.withRestart(Restart.NEVER);
        try (Bench bench = new Bench(
                folder, Worker.named("none").command("no-such-program").withRestart(never))) {
            bench.await("none", WorkerState.FAILED);
            assertThat(bench.status("none").lastStatus()).isEmpty();
        }
        assertThatThrownBy(() -> Program.require("none", "jav", folder, Map.of("PATH", "/bin:/usr/bin")))
                .isInstanceOf(IOException.class)
                .hasMessage("worker \"none\": there is no program \"jav\" in its PATH, which is /bin:/usr/bin");
        assertThatThrownBy(() -> Program.require("none", "./run", folder, Map.of()))
                .hasMessage("worker \"none\": " + folder.resolve("./run").toAbsolutePath() + " does not exist");
        assertThatThrownBy(() -> Program.require("none", "sh", folder.resolve("x"), Map.of()))
                .hasMessage("worker \"none\": there is no folder " + folder.resolve("x"));
    }

    @Test
    void aFolderHasOneSupervisor() throws Exception {
        try (Bench bench = new Bench(folder)) {
            assertThatThrownBy(() -> new Bench(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another bridge keeps its workers in " + folder.resolve("state")
                            + ": give this one a folder of its own");
            assertThat(bench.changes).isEmpty();
        }
        new Bench(folder).close();
    }

    private static List<String> withEmptyLast(List<String> all) {
        List<String> more = new ArrayList<>(all);
        more.add("");
        return more;
    }
}
