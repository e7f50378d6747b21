package dev.mycelium.runtime.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Keeps every number: for tests, and for programs that print a line now and then. */
public final class InMemoryMetrics implements Metrics {

    private record Key(MetricName name, Map<String, String> tags) {
        Key {
            Objects.requireNonNull(name, "name");
            tags = Map.copyOf(tags);
        }

        /** As {@code name{reason=oldest}}, its tags in alphabetical order. */
        String text(String suffix) {
            String tagText = tags.isEmpty()
                    ? ""
                    : tags.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(tag -> tag.getKey() + "=" + tag.getValue())
                            .collect(Collectors.joining(",", "{", "}"));
            return name.text() + suffix + tagText;
        }
    }

    private static final class Measured implements Times {
        private final LongAdder count = new LongAdder();
        private final LongAdder total = new LongAdder();
        private final LongAccumulator max = new LongAccumulator(Math::max, 0);

        @Override
        public void record(long nanos) {
            count.increment();
            total.add(nanos);
            max.accumulate(nanos);
        }
    }

    private final Map<Key, LongAdder> counters = new ConcurrentHashMap<>();
    private final Map<Key, Measured> times = new ConcurrentHashMap<>();
    private final Map<Key, LongSupplier> gauges = new ConcurrentHashMap<>();

    /** Makes metrics that hold nothing yet. */
    public InMemoryMetrics() {}

    @Override
    public Counter counter(MetricName name, Map<String, String> tags) {
        LongAdder counter = counters.computeIfAbsent(new Key(name, tags), key -> new LongAdder());
        return counter::add;
    }

    @Override
    public Times times(MetricName name, Map<String, String> tags) {
        return times.computeIfAbsent(new Key(name, tags), key -> new Measured());
    }

    @Override
    public Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value) {
        Key key = new Key(name, tags);
        gauges.put(key, Objects.requireNonNull(value, "value"));
        return () -> gauges.remove(key, value);
    }

    /** Returns what a counter without tags holds; 0 if nobody has asked for it yet. */
    public long count(MetricName name) {
        return count(name, Map.of());
    }

    /** Returns what a counter holds; 0 if nobody has asked for it yet. */
    public long count(MetricName name, Map<String, String> tags) {
        LongAdder counter = counters.get(new Key(name, tags));
        return counter == null ? 0 : counter.sum();
    }

    /**
     * Returns every number there is, sorted by name: {@code connection.frames_dropped_total{reason=oldest}} and the like. Of
     * times there are three, with {@code .count}, {@code .total} and {@code .max} behind the name. It does not change any more;
     * while others count, its numbers are not of one moment.
     */
    public NavigableMap<String, Long> snapshot() {
        NavigableMap<String, Long> all = new TreeMap<>();
        counters.forEach((key, counter) -> all.put(key.text(""), counter.sum()));
        times.forEach((key, measured) -> {
            all.put(key.text(".count"), measured.count.sum());
            all.put(key.text(".total"), measured.total.sum());
            all.put(key.text(".max"), measured.max.get());
        });
        gauges.forEach((key, value) -> all.put(key.text(""), value.getAsLong()));
        return Collections.unmodifiableNavigableMap(all);
    }

    /** Returns {@link #snapshot()} as text. */
    @Override
    public String toString() {
        return snapshot().toString();
    }
}
