package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Deadline;
import java.time.Duration;
import java.util.SplittableRandom;

/** How long to wait before the next try; for one thread. */
final class Backoff {
    private final ReconnectPolicy policy;
    private final SplittableRandom random;
    private Duration bound;

    Backoff(ReconnectPolicy policy) {
        this.policy = policy;
        this.random =
                policy.seed().isPresent() ? new SplittableRandom(policy.seed().getAsLong()) : new SplittableRandom();
        this.bound = policy.first();
    }

    /** Says how long the connection was up before it was lost. */
    void wasUpFor(Duration time) {
        if (time.compareTo(policy.stable()) >= 0) {
            bound = policy.first();
        }
    }

    Duration next() {
        long nanos = (bound.compareTo(Deadline.LONGEST) > 0 ? Deadline.LONGEST : bound).toNanos();
        boolean last = bound.compareTo(policy.most().dividedBy(2)) > 0;
        bound = last ? policy.most() : bound.multipliedBy(2);
        return Duration.ofNanos(random.nextLong(nanos + 1));
    }
}
