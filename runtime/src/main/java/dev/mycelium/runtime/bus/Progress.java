package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.clock.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** How far a socket's link has come, for whoever waits for it. Closing ends every wait. */
final class Progress {
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean connected;
    private boolean heard;
    private boolean closed;
    private @Nullable IOException lastLoss;

    Progress(Clock clock) {
        this.clock = clock;
    }

    void connected() {
        change(() -> connected = true);
    }

    /** The bus has sent something. */
    void heard() {
        change(() -> heard = true);
    }

    /** A connection was lost, or could not be made. */
    void lost(IOException why) {
        change(() -> lastLoss = why);
    }

    void close() {
        change(() -> closed = true);
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Why there is no connection, or why there was none before this one. */
    @Nullable
    IOException lastLoss() {
        lock.lock();
        try {
            return lastLoss;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the first try to connect has ended; returns why it failed, or null. It has a limit of its own, but to ask the
     * system for the address of a host is nothing that can be given up.
     *
     * @param late why it failed if it has not ended within the limit
     */
    @Nullable
    IOException awaitFirstTry(Duration limit, IOException late) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            boolean done =
                    Deadline.after(clock, limit).await(lock, changed, () -> connected || lastLoss != null || closed);
            return connected ? null : done ? lastLoss : late;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the bus has sent something, or been quiet for a while; returns why the connection was lost, or null. */
    @Nullable
    IOException awaitQuiet(Duration quiet) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Deadline.after(clock, quiet).await(lock, changed, () -> heard || lastLoss != null || closed);
            return heard ? null : lastLoss;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a time; returns whether it is to be gone on with. */
    boolean pause(Duration time) {
        Deadline until = Deadline.after(clock, time);
        Timer wake = clock.schedule(time, () -> change(() -> {}));
        lock.lock();
        try {
            while (!closed && !until.passed()) {
                changed.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
            wake.cancel();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
