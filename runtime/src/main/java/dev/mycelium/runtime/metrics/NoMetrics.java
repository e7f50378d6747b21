package dev.mycelium.runtime.metrics;

import java.util.Map;
import java.util.function.LongSupplier;

/** Throws everything away. */
final class NoMetrics implements Metrics {
    private static final Counter COUNTER = amount -> {};
    private static final Times TIMES = nanos -> {};
    private static final Gauge GAUGE = () -> {};

    @Override
    public Counter counter(MetricName name, Map<String, String> tags) {
        return COUNTER;
    }

    @Override
    public Times times(MetricName name, Map<String, String> tags) {
        return TIMES;
    }

    @Override
    public Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value) {
        return GAUGE;
    }

    @Override
    public String toString() {
        return "no metrics";
    }
}
