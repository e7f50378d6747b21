package dev.mycelium.testkit;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.clock.Timer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until {@link #advance} moves it: a day of waiting passes in the time that its tasks take. A
 * test whose other threads wait by this clock first calls {@link #awaitTimers}, so that it does not move the clock before
 * they wait.
 *
 * <p>May be used by many threads. Tasks run one after the other, on the thread that advances.
 */
public final class TestClock implements Clock {
    private static final Comparator<Task> ORDER =
            Comparator.<Task>comparingLong(task -> task.at).thenComparingLong(task -> task.number);

    private final PriorityQueue<Task> tasks = new PriorityQueue<>(ORDER);
    private long now;
    private long scheduled;

    private static final class Task {
        final long at;
        final long number;
        final Runnable body;

        Task(long at, long number, Runnable body) {
            this.at = at;
            this.number = number;
            this.body = body;
        }
    }

    /** Makes a clock at nought. */
    public TestClock() {}

    @Override
    public synchronized long nanos() {
        return now;
    }

    /** Takes the task; it is called by {@link #advance} alone, even if the delay is zero. */
    @Override
    public synchronized Timer schedule(Duration delay, Runnable task) {
        Objects.requireNonNull(task, "task");
        Duration cut = delay.compareTo(Deadline.LONGEST) > 0 ? Deadline.LONGEST : delay;
        long nanos = cut.isNegative() ? 0 : cut.toNanos();
        Task added = new Task(Math.addExact(now, nanos), scheduled++, task);
        tasks.add(added);
        notifyAll();
        return () -> cancel(added);
    }

    /**
     * Moves the clock, and calls each task that falls due at the moment for which it was scheduled, earlier ones first and
     * those of one moment in the order in which they were scheduled; a task may schedule others, which are called too if
     * they fall due. What a task throws comes out of here, the clock standing at that task's moment.
     *
     * @param time how far, zero or more
     * @return how many tasks were called
     * @throws IllegalArgumentException if the time is negative
     */
    public int advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a clock does not go back: " + time);
        }
        long until = Math.addExact(nanos(), time.toNanos());
        int called = 0;
        for (Task due = takeDue(until); due != null; due = takeDue(until)) {
            // Not under the lock: a task takes locks under which others ask for the time.
            due.body.run();
            called++;
        }
        return called;
    }

    /** Returns how many tasks wait to be called. */
    public synchronized int timers() {
        return tasks.size();
    }

    /**
     * Waits until at least so many tasks wait to be called: until the threads that a test has started do wait.
     *
     * @param count 0 or more
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalStateException if they are not there after 30 seconds of real time: the test would hang
     */
    public synchronized void awaitTimers(int count) throws InterruptedException {
        long start = System.nanoTime();
        while (tasks.size() < count) {
            long left = 30_000 - (System.nanoTime() - start) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException(
                        tasks.size() + " timers after 30 seconds, " + count + " were waited for");
            }
            wait(left);
        }
    }

    private synchronized @Nullable Task takeDue(long until) {
        Task next = tasks.peek();
        if (next == null || next.at > until) {
            now = Math.max(now, until);
            return null;
        }
        now = Math.max(now, next.at);
        return tasks.poll();
    }

    private synchronized void cancel(Task task) {
        tasks.remove(task);
    }
}
