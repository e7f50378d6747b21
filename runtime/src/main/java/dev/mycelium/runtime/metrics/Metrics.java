package dev.mycelium.runtime.metrics;

import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Takes the numbers that a bus makes. {@link #NONE} throws them away, {@link InMemoryMetrics} keeps them, {@link
 * MicrometerMetrics} hands them to Micrometer where that is there; a program may bring its own.
 *
 * <p>A connection asks for each counter once and keeps it, so that counting a frame looks nothing up. The same name and tags
 * mean the same counter, whoever asks. All of it is called by many threads, also by those that read and write: it must
 * not wait. What it throws is logged, the first time, and breaks nothing.
 */
public interface Metrics {

    /** Throws everything away. */
    Metrics NONE = new NoMetrics();

    /**
     * Returns a counter, which only grows.
     *
     * @param name what is counted
     * @param tags what sets it apart from others of the name, such as the reason of a loss; few values each
     */
    Counter counter(MetricName name, Map<String, String> tags);

    /**
     * Returns what takes times, all in nanoseconds.
     *
     * @param name what is measured
     * @param tags what sets it apart from others of the name
     */
    Times times(MetricName name, Map<String, String> tags);

    /**
     * Watches a number that goes up and down, from now on and until the gauge is closed.
     *
     * @param name what is watched
     * @param tags what sets it apart from others of the name; no other gauge has the same at the same time
     * @param value asked whenever somebody wants to know; does not wait
     */
    Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value);

    /**
     * Returns metrics whose failures go to the log, the first of them, and no further: for whoever counts and must go on.
     *
     * @param metrics may throw
     */
    static Metrics guarded(Metrics metrics) {
        return metrics == NONE || metrics instanceof GuardedMetrics ? metrics : new GuardedMetrics(metrics);
    }

    /** Counts. */
    @FunctionalInterface
    interface Counter {

        /**
         * Counts so many more.
         *
         * @param amount 0 or more
         */
        void add(long amount);
    }

    /** Takes times. */
    @FunctionalInterface
    interface Times {

        /**
         * Takes one time.
         *
         * @param nanos nanoseconds, 0 or more
         */
        void record(long nanos);
    }

    /** A number that is watched. */
    @FunctionalInterface
    interface Gauge extends AutoCloseable {

        /** Watches it no longer; to close again does nothing. */
        @Override
        void close();
    }
}
