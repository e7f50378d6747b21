package dev.mycelium.benchmarks.bus;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Waits for the other end, but not for ever, and hears what went wrong there. */
final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(30);

    private static final long PAUSE_NANOS = 20_000;

    private final Duration limit;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Patience() {
        this(USUAL);
    }

    Patience(Duration limit) {
        this.limit = limit;
    }

    /** What another thread does. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Starts a thread whose failure is told to whoever waits here. */
    Thread start(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (Throwable e) {
                        failed(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    void done() {
        done.countDown();
    }

    void failed(Throwable why) {
        failure.compareAndSet(null, why);
        done.countDown();
    }

    void await(String what) throws InterruptedException {
        boolean came = done.await(limit.toNanos(), TimeUnit.NANOSECONDS);
        requireNoFailure(what);
        if (!came) {
            throw new IllegalStateException(what + ": nothing more came for " + limit.toSeconds() + " s");
        }
    }

    /** Waits while the other end is more than a window behind. */
    void await(long sent, LongSupplier received, long window, String what) {
        await(sent, received, window, PAUSE_NANOS, what);
    }

    /** The same, with a pause of so many nanoseconds between two looks, for whom somebody may wake. */
    void await(long sent, LongSupplier received, long window, long pause, String what) {
        long start = 0;
        while (sent - received.getAsLong() > window) {
            requireNoFailure(what);
            long now = System.nanoTime();
            start = start == 0 ? now : start;
            if (now - start > limit.toNanos()) {
                throw new IllegalStateException(
                        what + ": " + received.getAsLong() + " of " + sent + " came, and then none for a long time");
            }
            // Whoever is waited for needs the processor more.
            LockSupport.parkNanos(pause);
        }
    }

    private void requireNoFailure(String what) {
        Throwable why = failure.get();
        if (why != null) {
            throw new IllegalStateException(what, why);
        }
    }
}
