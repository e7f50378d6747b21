package dev.mycelium.bridge.monitor;

import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.runtime.metrics.MetricName;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** What Micrometer asks of links, whenever somebody wants to know. */
public final class LinkMeters implements AutoCloseable {
    private final MeterRegistry registry;
    private final Supplier<List<LinkStatus>> links;
    private final List<Meter> meters = new ArrayList<>();

    /**
     * Registers the meters of all links.
     *
     * @param links how they are, always in the same order
     */
    public LinkMeters(MeterRegistry registry, Supplier<List<LinkStatus>> links) {
        this.registry = registry;
        this.links = links;
        List<LinkStatus> now = links.get();
        for (int i = 0; i < now.size(); i++) {
            Tags name = Tags.of(BridgeMetrics.LINK, now.get(i).name());
            watchUp(i, name);
            count(BridgeMetrics.LINK_FRAMES, i, name.and(BridgeMetrics.DIRECTION, "sent"), LinkStatus::sent);
            count(BridgeMetrics.LINK_FRAMES, i, name.and(BridgeMetrics.DIRECTION, "received"), LinkStatus::received);
            count(BridgeMetrics.LINK_FRAMES_DROPPED, i, name, LinkStatus::dropped);
        }
    }

    /** Takes them out of the registry. */
    @Override
    public void close() {
        meters.forEach(registry::remove);
    }

    private void watchUp(int index, Tags tags) {
        MetricName name = BridgeMetrics.LINK_UP;
        meters.add(Gauge.builder(name.text(), links, all -> all.get().get(index).up() ? 1 : 0)
                .description(name.description())
                .baseUnit(name.unit())
                .tags(tags)
                .strongReference(true)
                .register(registry));
    }

    private void count(MetricName name, int index, Tags tags, ToLongFunction<LinkStatus> count) {
        meters.add(FunctionCounter.builder(
                        name.text(), links, all -> count.applyAsLong(all.get().get(index)))
                .description(name.description())
                .baseUnit(name.unit())
                .tags(tags)
                .register(registry));
    }
}
