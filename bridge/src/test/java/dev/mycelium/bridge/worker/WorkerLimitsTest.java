package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.lifecycle.WorkerState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The times that a worker is given of its own are those by which it is judged: none is what it has unless told otherwise. */
class WorkerLimitsTest {
    private static final Duration INSTANT = Duration.ofNanos(1);

    @TempDir
    Path folder;

    @Test
    void itsOwnStartLimitEndsIt() throws Exception {
        Duration limit = Duration.ofSeconds(17);
        Worker worker =
                Bench.shell("slow", folder, "echo $$ > $D/pid; exec sleep 1000").withStartLimit(limit);
        try (Bench bench = new Bench(folder, worker)) {
            assertThat(Bench.runs(bench.pidIn("pid"))).isTrue();
            bench.clock.awaitTimers(1);
            assertThat(bench.clock.advance(limit.minus(INSTANT))).isZero();
            assertThat(bench.clock.advance(INSTANT)).isEqualTo(1);
            bench.await("slow", WorkerState.BACKOFF, 1);
        }
    }

    @Test
    void itsOwnStopLimitKillsIt() throws Exception {
        Duration limit = Duration.ofSeconds(23);
        Worker worker = Bench.shell("deaf", folder, "trap '' TERM; echo $$ > $D/pid; while :; do sleep 1000; done")
                .readyOnLaunch()
                .withStopLimit(limit);
        try (Bench bench = new Bench(folder, worker)) {
            long pid = bench.pidIn("pid");
            bench.await("deaf", WorkerState.UP);
            bench.supervisor().stop("deaf");
            bench.await("deaf", WorkerState.STOPPING);
            bench.clock.awaitTimers(1);
            assertThat(bench.clock.advance(limit.minus(INSTANT))).isZero();
            assertThat(Bench.runs(pid)).isTrue();
            assertThat(bench.clock.advance(INSTANT)).isEqualTo(1);
            bench.await("deaf", WorkerState.STOPPED);
            assertThat(bench.status("deaf").lastStatus()).hasValue(128 + 9);
        }
    }

    /** The first failure is the last one: so what is started again was none. */
    @Test
    void itsOwnMinUptimeMakesASuccess() throws Exception {
        Duration enough = Duration.ofSeconds(19);
        Duration wait = Duration.ofSeconds(1);
        Worker worker = Bench.shell("mortal", folder, "exec sleep 1000")
                .readyOnLaunch()
                .withMinUptime(enough)
                .withRestart(new RestartPolicy(Restart.ALWAYS, wait, wait, 0, 0, Duration.ofSeconds(60)));
        try (Bench bench = new Bench(folder, worker)) {
            liveFor(bench, enough, 1);
            bench.await("mortal", WorkerState.BACKOFF, 1);
            bench.pass(wait);
            liveFor(bench, enough.minus(INSTANT), 2);
            bench.await("mortal", WorkerState.FAILED, 2);
        }
    }

    private static void liveFor(Bench bench, Duration time, int run) throws Exception {
        bench.await("mortal", WorkerState.UP, run);
        bench.clock.advance(time);
        long pid = bench.status("mortal").pid().orElseThrow();
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }
}
