package dev.mycelium.runtime.clock;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The clock of the machine. */
final class SystemClock implements Clock {
    static final SystemClock INSTANCE = new SystemClock();
    private static final Logger LOG = System.getLogger(SystemClock.class.getName());

    private final ScheduledThreadPoolExecutor timers;

    private SystemClock() {
        timers = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "mycelium-clock");
            thread.setDaemon(true);
            return thread;
        });
        // Most deadlines are met, so most timers are cancelled: they must not stay until their time comes.
        timers.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Timer schedule(Duration delay, Runnable task) {
        Future<?> future = timers.schedule(() -> run(task), saturatedNanos(delay), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "a timer's task failed", e);
        }
    }

    /** The executor compares times by their difference, so a delay takes at most half of what a long holds. */
    private static long saturatedNanos(Duration delay) {
        return delay.compareTo(Deadline.LONGEST) > 0 ? Deadline.LONGEST.toNanos() : delay.toNanos();
    }
}
