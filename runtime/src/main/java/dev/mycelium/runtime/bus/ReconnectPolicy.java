package dev.mycelium.runtime.bus;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What a connection does when its bus is lost: tries again after a random time between nought and a bound, which starts at
 * {@code first} and doubles with each try, up to {@code most}. So those who were lost together do not come back together.
 *
 * @param first the bound of the first wait, more than zero
 * @param most the bound of every wait, {@code first} or more
 * @param stable how long a connection must have been up for the bound to start anew: one that comes and goes is no success
 * @param seed of the random times, for runs that are to be repeated; empty for other ones each time
 * @param enabled whether it is tried again at all
 */
public record ReconnectPolicy(Duration first, Duration most, Duration stable, OptionalLong seed, boolean enabled) {

    /** 100 ms, at most 30 s, stable after 10 s. */
    public static final ReconnectPolicy DEFAULT = new ReconnectPolicy(
            Duration.ofMillis(100), Duration.ofSeconds(30), Duration.ofSeconds(10), OptionalLong.empty(), true);

    /** A lost bus closes the connection. */
    public static final ReconnectPolicy NEVER =
            new ReconnectPolicy(DEFAULT.first(), DEFAULT.most(), DEFAULT.stable(), OptionalLong.empty(), false);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a time is outside its range
     */
    public ReconnectPolicy {
        if (first.isNegative() || first.isZero() || most.compareTo(first) < 0 || stable.isNegative()) {
            throw new IllegalArgumentException("reconnecting: first " + first + " must be more than zero, most " + most
                    + " not less than it, stable " + stable + " not negative");
        }
    }

    /** Returns the same with random times that are the same in each run. */
    public ReconnectPolicy withSeed(long number) {
        return new ReconnectPolicy(first, most, stable, OptionalLong.of(number), enabled);
    }
}
