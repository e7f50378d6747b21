package dev.mycelium.bridge.monitor;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.WorkerStatus;
import dev.mycelium.runtime.metrics.MetricName;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What Micrometer asks of workers, whenever somebody wants to know. */
public final class WorkerMeters implements AutoCloseable {
    private final MeterRegistry registry;
    private final Supervisor supervisor;
    private final List<Meter> meters = new ArrayList<>();

    /** Registers the meters of all workers. */
    public WorkerMeters(MeterRegistry registry, Supervisor supervisor) {
        this.registry = registry;
        this.supervisor = supervisor;
        for (WorkerStatus each : supervisor.statuses()) {
            for (WorkerState state : WorkerState.values()) {
                watchState(each.name(), state);
            }
            count(BridgeMetrics.WORKER_RESTARTS, each.name(), now -> Math.max(0, now.runs() - 1));
            count(BridgeMetrics.WORKER_LINES_LOST, each.name(), WorkerStatus::linesLost);
            count(BridgeMetrics.WORKER_LINES_CUT, each.name(), WorkerStatus::linesCut);
        }
    }

    /** Takes them out of the registry. */
    @Override
    public void close() {
        meters.forEach(registry::remove);
    }

    private void watchState(String worker, WorkerState state) {
        MetricName name = BridgeMetrics.WORKER_STATE;
        meters.add(Gauge.builder(
                        name.text(), supervisor, all -> all.status(worker).state() == state ? 1 : 0)
                .description(name.description())
                .baseUnit(name.unit())
                .tag(BridgeMetrics.WORKER, worker)
                .tag(BridgeMetrics.STATE, state.name().toLowerCase(Locale.ROOT))
                .strongReference(true)
                .register(registry));
    }

    private void count(MetricName name, String worker, ToLongFunction<WorkerStatus> count) {
        meters.add(FunctionCounter.builder(name.text(), supervisor, all -> count.applyAsLong(all.status(worker)))
                .description(name.description())
                .baseUnit(name.unit())
                .tag(BridgeMetrics.WORKER, worker)
                .register(registry));
    }
}
