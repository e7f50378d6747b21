package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.metrics.MetricName;
import dev.mycelium.runtime.metrics.Metrics;
import java.util.Map;
import java.util.function.LongSupplier;

/** Metrics that throw: when they are asked for something, or when that is used. */
record ThrowingMetrics(boolean atOnce) implements Metrics {
    @Override
    public Counter counter(MetricName name, Map<String, String> tags) {
        fail(atOnce);
        return amount -> fail(true);
    }

    @Override
    public Times times(MetricName name, Map<String, String> tags) {
        fail(atOnce);
        return nanos -> fail(true);
    }

    @Override
    public Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value) {
        fail(atOnce);
        return () -> fail(true);
    }

    private static void fail(boolean now) {
        if (now) {
            throw new IllegalStateException("by a test");
        }
    }
}
