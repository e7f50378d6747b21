package dev.mycelium.runtime.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Hands the numbers to Micrometer, under their own names. It needs {@code io.micrometer:micrometer-core} on the class path, or
 * the module {@code micrometer.core}; nothing else in the runtime does.
 */
public final class MicrometerMetrics implements Metrics {
    private final MeterRegistry registry;

    /**
     * Makes the bridge to a registry.
     *
     * @param registry takes the meters; it is never closed from here
     */
    public MicrometerMetrics(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public Counter counter(MetricName name, Map<String, String> tags) {
        io.micrometer.core.instrument.Counter counter = io.micrometer.core.instrument.Counter.builder(name.text())
                .description(name.description())
                .baseUnit(name.unit())
                .tags(tagsOf(tags))
                .register(registry);
        return counter::increment;
    }

    @Override
    public Times times(MetricName name, Map<String, String> tags) {
        io.micrometer.core.instrument.Timer timer = io.micrometer.core.instrument.Timer.builder(name.text())
                .description(name.description())
                .tags(tagsOf(tags))
                .register(registry);
        return nanos -> timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value) {
        // Micrometer holds what it watches weakly unless it is told otherwise.
        io.micrometer.core.instrument.Gauge gauge = io.micrometer.core.instrument.Gauge.builder(
                        name.text(), value, LongSupplier::getAsLong)
                .description(name.description())
                .baseUnit(name.unit())
                .tags(tagsOf(tags))
                .strongReference(true)
                .register(registry);
        return () -> registry.remove(gauge);
    }

    private static Tags tagsOf(Map<String, String> tags) {
        return Tags.of(tags.entrySet().stream()
                .map(tag -> Tag.of(tag.getKey(), tag.getValue()))
                .toList());
    }

    @Override
    public String toString() {
        return "Micrometer's " + registry.getClass().getName();
    }
}
