package dev.mycelium.bridge.lifecycle;

import java.time.Duration;
import java.util.Objects;

/**
 * What the life of one worker is judged by.
 *
 * @param restart when it is started again
 * @param minUptime how long a run must have lived to be a success, zero or more; it must have been ready too
 * @param startLimit how long it may take to be ready, more than zero
 * @param stopLimit how long it may take to end when it is told to, zero or more
 * @param readyOnLaunch whether it is ready as soon as it runs, instead of when it has completed the handshake
 */
public record Rules(
        RestartPolicy restart, Duration minUptime, Duration startLimit, Duration stopLimit, boolean readyOnLaunch) {

    /** The longest of these times. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /** The defaults of {@link RestartPolicy}; a success lives for 10 s; 30 s to start, 10 s to stop; ready by handshake. */
    public static final Rules DEFAULT = new Rules(
            RestartPolicy.DEFAULT, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(10), false);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a time is outside its range; the message says which, and what would be right
     */
    public Rules {
        Objects.requireNonNull(restart, "restart");
        require("minUptime", minUptime, Duration.ZERO, "zero");
        require("startLimit", startLimit, Duration.ofMillis(1), "1 ms");
        require("stopLimit", stopLimit, Duration.ZERO, "zero");
    }

    /** Returns the same with another policy. */
    public Rules withRestart(RestartPolicy policy) {
        return new Rules(policy, minUptime, startLimit, stopLimit, readyOnLaunch);
    }

    /** Returns the same with another time that makes a run a success. */
    public Rules withMinUptime(Duration time) {
        return new Rules(restart, time, startLimit, stopLimit, readyOnLaunch);
    }

    /** Returns the same with another time to start. */
    public Rules withStartLimit(Duration limit) {
        return new Rules(restart, minUptime, limit, stopLimit, readyOnLaunch);
    }

    /** Returns the same with another time to stop. */
    public Rules withStopLimit(Duration limit) {
        return new Rules(restart, minUptime, startLimit, limit, readyOnLaunch);
    }

    /** Returns the same, ready as soon as it runs or when the handshake is completed. */
    public Rules withReadyOnLaunch(boolean atOnce) {
        return new Rules(restart, minUptime, startLimit, stopLimit, atOnce);
    }

    private static void require(String what, Duration found, Duration least, String leastText) {
        if (found.compareTo(least) < 0 || found.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    what + " is " + found + ", must be " + leastText + " or more, at most a day");
        }
    }
}
