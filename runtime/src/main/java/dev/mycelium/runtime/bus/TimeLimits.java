package dev.mycelium.runtime.bus;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a connection waits for what.
 *
 * @param connect how long one try may take, all of it: name, socket, TLS, handshake; more than zero
 * @param write how long a frame may wait for the bus and for room, and how long the bus may take nothing; more than zero
 * @param drain how long closing waits for what is not written yet; zero or more
 * @param quiet how long to listen whether the bus ends the connection, where that is to be verified; more than zero
 * @param termination how long what has arrived is worked off when the process is told to end; zero or more, and null for what is
 *     usual
 */
record TimeLimits(
        Duration connect,
        Duration write,
        Duration drain,
        Duration quiet,
        @Nullable Duration termination) {
    static final TimeLimits DEFAULT = new TimeLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMillis(250), null);

    private static final Duration USUAL_TERMINATION_OF_A_WORKER = Duration.ofSeconds(5);

    TimeLimits withConnect(Duration limit) {
        return new TimeLimits(positive("connectLimit", limit), write, drain, quiet, termination);
    }

    TimeLimits withWrite(Duration limit) {
        return new TimeLimits(connect, positive("writeLimit", limit), drain, quiet, termination);
    }

    TimeLimits withDrain(Duration limit) {
        return new TimeLimits(connect, write, notNegative("drainLimit", limit), quiet, termination);
    }

    TimeLimits withQuiet(Duration period) {
        return new TimeLimits(connect, write, drain, positive("quietPeriod", period), termination);
    }

    TimeLimits withTermination(Duration limit) {
        return new TimeLimits(connect, write, drain, quiet, notNegative("terminationLimit", limit));
    }

    /** How long to listen, with a limit of its own for that. */
    Duration quietWithin(Duration limit) {
        return positive("limit", limit).compareTo(quiet) < 0 ? limit : quiet;
    }

    /** What was asked for, else what is usual. */
    Duration terminationOf(boolean worker) {
        Duration usual = worker ? USUAL_TERMINATION_OF_A_WORKER : Duration.ZERO;
        return termination == null ? usual : termination;
    }

    private static Duration positive(String name, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(name + " must be more than zero: " + limit);
        }
        return limit;
    }

    private static Duration notNegative(String name, Duration limit) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + limit);
        }
        return limit;
    }
}
