package dev.mycelium.runtime.clock;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;

/** The moment at which somebody stops waiting, by one clock. */
public final class Deadline {

    /** The longest time ahead that can be told from the past: about 73 years. Longer ones are cut to it. */
    public static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

    private final Clock clock;
    private final long at;

    private Deadline(Clock clock, long at) {
        this.clock = clock;
        this.at = at;
    }

    /**
     * Returns the deadline that a time from now is.
     *
     * @param clock tells the time and wakes who waits
     * @param time how long from now; zero or less has passed already, more than {@link #LONGEST} is cut to it
     */
    public static Deadline after(Clock clock, Duration time) {
        Objects.requireNonNull(time, "time");
        Duration ahead = time.isNegative() ? Duration.ZERO : time;
        long nanos = ahead.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : ahead.toNanos();
        return new Deadline(clock, clock.nanos() + nanos);
    }

    /** Returns whether the moment is here or behind. */
    public boolean passed() {
        return at - clock.nanos() <= 0;
    }

    /** Returns how long it is until then; zero if it has passed. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, at - clock.nanos()));
    }

    /**
     * Waits until something is so, or the deadline has passed. What is so is looked at first, so a deadline that has
     * passed still finds it.
     *
     * @param lock held by the caller; guards what {@code ready} looks at
     * @param changed a condition of that lock, signalled when {@code ready} may have changed
     * @param ready what is waited for
     * @return whether it is so; false means that the deadline has passed
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public boolean await(Lock lock, Condition changed, BooleanSupplier ready) throws InterruptedException {
        if (ready.getAsBoolean()) {
            return true;
        }
        if (passed()) {
            return false;
        }
        Timer wake = clock.schedule(remaining(), () -> signal(lock, changed));
        try {
            while (!ready.getAsBoolean()) {
                if (passed()) {
                    return false;
                }
                changed.await();
            }
            return true;
        } finally {
            wake.cancel();
        }
    }

    private static void signal(Lock lock, Condition changed) {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
