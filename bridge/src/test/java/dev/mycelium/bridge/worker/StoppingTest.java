package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.WorkerState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that do not want to end, and what they have started. */
class StoppingTest {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void oneThatIgnoresSigtermIsKilledAtTheStopLimit() throws Exception {
        Worker worker = Bench.shell("deaf", folder, "trap '' TERM; echo $$ > $D/pid; while :; do sleep 1000; done")
                .readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            long pid = bench.pidIn("pid");
            bench.await("deaf", WorkerState.UP);
            bench.supervisor().stop("deaf");
            bench.await("deaf", WorkerState.STOPPING);
            bench.pass(STOP_LIMIT.minusNanos(1));
            assertThat(Bench.runs(pid)).isTrue();
            bench.pass(Duration.ofNanos(1));
            bench.await("deaf", WorkerState.STOPPED);

            assertThat(Bench.runs(pid)).isFalse();
            assertThat(bench.status("deaf").lastStatus()).isEqualTo(OptionalInt.of(128 + 9));
        }
    }

    @Test
    void allThatItHasStartedEndWithIt() throws Exception {
        // A child, one whose parent has ended, and one that has left the session as daemons do.
        Worker worker = Bench.shell(
                        "parent",
                        folder,
                        "sleep 1000 & echo $! > $D/child; sh -c 'sleep 1000 & echo $! > $D/orphan'; "
                                + "sh -c 'setsid sh -c \"echo \\$\\$ > $D/daemon; exec sleep 1000\" &' ; wait")
                .readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            long child = bench.pidIn("child");
            long orphan = bench.pidIn("orphan");
            long daemon = bench.pidIn("daemon");
            bench.await("parent", WorkerState.UP);
            bench.supervisor().stop("parent");
            bench.await("parent", WorkerState.STOPPED);

            assertThat(Bench.runs(child)).isFalse();
            assertThat(Bench.runs(orphan)).isFalse();
            assertThat(Bench.runs(daemon)).isFalse();
        }
    }

    @Test
    void grandchildrenThatIgnoreSigtermAreKilledAtTheStopLimit() throws Exception {
        Worker worker = Bench.shell(
                        "parent",
                        folder,
                        "sh -c 'trap \"\" TERM; echo $$ > $D/deaf; while :; do sleep 1000; done' & wait")
                .readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            long deaf = bench.pidIn("deaf");
            bench.await("parent", WorkerState.UP);
            bench.supervisor().stop("parent");
            bench.await("parent", WorkerState.STOPPING);
            bench.clock.awaitTimers(1);
            assertThat(Bench.runs(deaf)).isTrue();
            bench.pass(STOP_LIMIT);
            bench.await("parent", WorkerState.STOPPED);

            assertThat(Bench.runs(deaf)).isFalse();
        }
    }

    /** It has nothing by which it is known but the group that it is in. */
    @Test
    void oneOfItsGroupThatBearsNoMarkIsKilledWithIt() throws Exception {
        Worker worker = Bench.shell(
                        "parent",
                        folder,
                        "trap '' TERM; env -i D=\"$D\" /bin/sh -c 'echo $$ > $D/unmarked; exec sleep 1000' & "
                                + "while :; do sleep 1000; done")
                .readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            long unmarked = bench.pidIn("unmarked");
            bench.await("parent", WorkerState.UP);
            bench.supervisor().stop("parent");
            bench.await("parent", WorkerState.STOPPING);
            bench.clock.awaitTimers(1);
            assertThat(Bench.runs(unmarked)).isTrue();
            bench.pass(STOP_LIMIT);
            bench.await("parent", WorkerState.STOPPED);
            try {
                Eventually.await("it is gone", () -> !Bench.runs(unmarked));
            } finally {
                ProcessHandle.of(unmarked).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    void whatACrashedOneHasStartedIsGoneBeforeItIsStartedAgain() throws Exception {
        Worker worker = Bench.shell("crash", folder, "trap '' TERM; sleep 1000 & echo $! > $D/child; exit 3");
        try (Bench bench = new Bench(folder, worker)) {
            bench.await("crash", WorkerState.BACKOFF, 1);

            assertThat(Bench.runs(bench.pidIn("child"))).isFalse();
        }
    }

    @Test
    void oneThatIsHaltedGoesOnInOrderToEnd() throws Exception {
        Worker worker = Bench.shell(
                        "halted", folder, "trap 'exit 5' TERM; echo $$ > $D/pid; while :; do sleep 0.01; done")
                .readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            long pid = bench.pidIn("pid");
            bench.await("halted", WorkerState.UP);
            new ProcessBuilder("/bin/sh", "-c", "kill -s STOP " + pid).start().waitFor();
            bench.supervisor().stop("halted");
            bench.await("halted", WorkerState.STOPPED);

            assertThat(bench.status("halted").lastStatus()).isEqualTo(OptionalInt.of(5));
        }
    }

    @Test
    void toHurryWaitsForNothing() throws Exception {
        Worker worker = Bench.shell("deaf", folder, "trap '' TERM; echo $$ > $D/pid; while :; do sleep 1000; done")
                .readyOnLaunch();
        try (Bench bench = new Bench(folder, worker)) {
            long pid = bench.pidIn("pid");
            bench.await("deaf", WorkerState.UP);
            bench.supervisor().stop();
            bench.await("deaf", WorkerState.STOPPING);
            bench.supervisor().hurry();
            bench.supervisor().awaitStopped();

            assertThat(Bench.runs(pid)).isFalse();
        }
    }
}
