package dev.mycelium.runtime.metrics;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/** Keeps what somebody's metrics throw from whoever counts, and logs the first of it. */
final class GuardedMetrics implements Metrics {
    private static final Logger LOG = System.getLogger(Metrics.class.getName());

    private final Metrics metrics;
    private final AtomicBoolean told = new AtomicBoolean();

    GuardedMetrics(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Counter counter(MetricName name, Map<String, String> tags) {
        try {
            Counter counter = metrics.counter(name, tags);
            return amount -> {
                try {
                    counter.add(amount);
                } catch (RuntimeException | Error e) {
                    tell(name, e);
                }
            };
        } catch (RuntimeException | Error e) {
            tell(name, e);
            return NONE.counter(name, tags);
        }
    }

    @Override
    public Times times(MetricName name, Map<String, String> tags) {
        try {
            Times times = metrics.times(name, tags);
            return nanos -> {
                try {
                    times.record(nanos);
                } catch (RuntimeException | Error e) {
                    tell(name, e);
                }
            };
        } catch (RuntimeException | Error e) {
            tell(name, e);
            return NONE.times(name, tags);
        }
    }

    @Override
    public Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value) {
        try {
            Gauge gauge = metrics.gauge(name, tags, value);
            return () -> {
                try {
                    gauge.close();
                } catch (RuntimeException | Error e) {
                    tell(name, e);
                }
            };
        } catch (RuntimeException | Error e) {
            tell(name, e);
            return NONE.gauge(name, tags, value);
        }
    }

    private void tell(MetricName name, Throwable error) {
        if (told.compareAndSet(false, true)) {
            LOG.log(
                    Level.ERROR,
                    "the metrics failed at " + name + "; from now on their failures are not logged",
                    error);
        }
    }
}
