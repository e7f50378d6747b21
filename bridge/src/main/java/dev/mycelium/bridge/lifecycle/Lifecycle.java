package dev.mycelium.bridge.lifecycle;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a worker stands, all of it: what follows depends on this, an event and the time alone.
 *
 * @param state where it stands
 * @param run the last start, from 1; 0 before the first
 * @param timer the last timer, from 1; 0 before the first
 * @param timing whether that timer is waited for
 * @param launchedAt when the run was started, in nanoseconds of the clock
 * @param afterwards what follows when a run that is told to end has ended
 * @param inARow how many failures followed each other since the last success
 * @param failures when it failed within the window, oldest first, in nanoseconds of the clock
 * @param lastStatus what the last run that has ended ended with; empty before, and if it could not be started
 * @param random where the random numbers stand
 */
public record Lifecycle(
        WorkerState state,
        int run,
        int timer,
        boolean timing,
        long launchedAt,
        Afterwards afterwards,
        int inARow,
        List<Long> failures,
        OptionalInt lastStatus,
        long random) {

    /** What follows when a run that is told to end has ended. */
    public enum Afterwards {
        /** It was too slow to start: that is a failure. */
        FAIL,
        /** Somebody wanted it to end. */
        STOP,
        /** Somebody wanted it to end, and then to run. */
        START
    }

    /** Returns a worker that never ran; the seed says by how much its waits will differ from others'. */
    public static Lifecycle stopped(long seed) {
        return new Lifecycle(
                WorkerState.STOPPED, 0, 0, false, 0, Afterwards.STOP, 0, List.of(), OptionalInt.empty(), seed);
    }

    Lifecycle in(WorkerState next) {
        return new Lifecycle(next, run, timer, false, launchedAt, afterwards, inARow, failures, lastStatus, random);
    }

    Lifecycle timed(WorkerState next) {
        return new Lifecycle(next, run, timer + 1, true, launchedAt, afterwards, inARow, failures, lastStatus, random);
    }

    Lifecycle launched(long now) {
        return new Lifecycle(
                WorkerState.STARTING,
                run + 1,
                timer + 1,
                true,
                now,
                Afterwards.STOP,
                inARow,
                failures,
                lastStatus,
                random);
    }

    Lifecycle becameReady() {
        return new Lifecycle(
                WorkerState.UP, run, timer, false, launchedAt, afterwards, inARow, failures, lastStatus, random);
    }

    Lifecycle then(Afterwards next) {
        return new Lifecycle(state, run, timer, timing, launchedAt, next, inARow, failures, lastStatus, random);
    }

    Lifecycle endedWith(OptionalInt status) {
        return new Lifecycle(state, run, timer, timing, launchedAt, afterwards, inARow, failures, status, random);
    }

    Lifecycle failed(int times, List<Long> when) {
        return new Lifecycle(
                state, run, timer, timing, launchedAt, afterwards, times, List.copyOf(when), lastStatus, random);
    }

    Lifecycle drawn(long next) {
        return new Lifecycle(state, run, timer, timing, launchedAt, afterwards, inARow, failures, lastStatus, next);
    }
}
