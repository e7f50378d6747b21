package dev.mycelium.command;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** So many turns a second, evenly: the turn {@code i} comes {@code i} intervals after the first, however long each takes. */
final class Pace {
    private static final double NANOS = 1e9;

    private final Lock lock = new ReentrantLock();
    private final Condition turn = lock.newCondition();
    private final Clock clock;
    private final double perSecond;
    private final long started;
    private long turns;

    /**
     * Begins.
     *
     * @param perSecond more than zero
     */
    Pace(Clock clock, double perSecond) {
        this.clock = clock;
        this.perSecond = perSecond;
        this.started = clock.nanos();
    }

    /** Waits for the next turn; the first is at once. */
    void await() throws InterruptedException {
        long due = started + (long) (turns++ * (NANOS / perSecond));
        lock.lock();
        try {
            Deadline.after(clock, Duration.ofNanos(due - clock.nanos())).await(lock, turn, () -> false);
        } finally {
            lock.unlock();
        }
    }
}
