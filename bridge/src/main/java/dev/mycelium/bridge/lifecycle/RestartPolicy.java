package dev.mycelium.bridge.lifecycle;

import java.time.Duration;
import java.util.Objects;

/**
 * When a worker that has ended is started again, and when no more. The wait doubles with each failure that follows another
 * one: 1, 2, 4, 8, 16 s unless told otherwise, and a run that was a success begins anew.
 *
 * @param restart after which ends
 * @param first the wait after the first failure, and after a success; more than zero
 * @param most the longest wait, {@code first} or more, at most a day
 * @param jitter by which part a wait is shorter or longer at random, 0 to 0.5, so that workers which failed together do not
 *     come back together; no wait is longer than {@code most}
 * @param maxFailures how many failures within the window are borne; 0 or more, at most 1000. One more ends in
 *     {@link WorkerState#FAILED}
 * @param window how long a failure counts; more than zero, at most a day
 */
public record RestartPolicy(
        Restart restart, Duration first, Duration most, double jitter, int maxFailures, Duration window) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** Always; 1 s, at most 30 s, a fifth shorter or longer; five failures in 60 s are borne. */
    public static final RestartPolicy DEFAULT = new RestartPolicy(
            Restart.ALWAYS, Duration.ofSeconds(1), Duration.ofSeconds(30), 0.2, 5, Duration.ofSeconds(60));

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if something is outside its range; the message says what, and what would be right
     */
    public RestartPolicy {
        Objects.requireNonNull(restart, "restart");
        require(isPositive(first) && !isLonger(first, LONGEST), "first", first, "more than zero, at most a day");
        require(!isLonger(first, most) && !isLonger(most, LONGEST), "most", most, "first or more, at most a day");
        require(jitter >= 0 && jitter <= 0.5, "jitter", jitter, "0 to 0.5");
        require(maxFailures >= 0 && maxFailures <= 1000, "maxFailures", maxFailures, "0 to 1000");
        require(isPositive(window) && !isLonger(window, LONGEST), "window", window, "more than zero, at most a day");
    }

    /** Returns the same for other ends. */
    public RestartPolicy withRestart(Restart after) {
        return new RestartPolicy(after, first, most, jitter, maxFailures, window);
    }

    /** Returns the same with other waits. */
    public RestartPolicy withBackoff(Duration shortest, Duration longest) {
        return new RestartPolicy(restart, shortest, longest, jitter, maxFailures, window);
    }

    /** Returns the same with other failures that are borne. */
    public RestartPolicy withFailures(int most, Duration within) {
        return new RestartPolicy(restart, first, this.most, jitter, most, within);
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }

    private static boolean isLonger(Duration time, Duration other) {
        return time.compareTo(other) > 0;
    }

    private static void require(boolean right, String what, Object found, String wanted) {
        if (!right) {
            throw new IllegalArgumentException("restart policy: " + what + " is " + found + ", must be " + wanted);
        }
    }
}
