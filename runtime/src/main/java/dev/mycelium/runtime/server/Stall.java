package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Watches whether a connection takes something while something waits for it. For the bus's thread alone. */
final class Stall {
    private final Clock clock;
    private final Duration limit;
    private final BiFunction<Duration, Runnable, Timer> after;
    private @Nullable Timer timer;
    private long progressAt;

    /**
     * Makes a watch.
     *
     * @param after has the bus's thread do something later
     */
    Stall(Clock clock, Duration limit, BiFunction<Duration, Runnable, Timer> after) {
        this.clock = clock;
        this.limit = limit;
        this.after = after;
    }

    /**
     * Says how a write went.
     *
     * @param blocked whether something waits that the kernel does not take
     * @param progress whether it took something
     * @param onStall what is done if it takes nothing from now on
     */
    void update(boolean blocked, boolean progress, Runnable onStall) {
        if (!blocked) {
            cancel();
            return;
        }
        if (timer == null) {
            progressAt = clock.nanos();
            watch(limit, onStall);
        } else if (progress) {
            // The timer stays as it is: there are many writes, and it looks at this when its time comes.
            progressAt = clock.nanos();
        }
    }

    void cancel() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    private void watch(Duration time, Runnable onStall) {
        timer = after.apply(time, () -> {
            Duration left = limit.minusNanos(clock.nanos() - progressAt);
            if (timer == null) {
                return;
            }
            if (left.isNegative() || left.isZero()) {
                timer = null;
                onStall.run();
            } else {
                watch(left, onStall);
            }
        });
    }
}
