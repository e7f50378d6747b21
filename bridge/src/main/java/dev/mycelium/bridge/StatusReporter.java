package dev.mycelium.bridge;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.log.LogField;
import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.bridge.status.EndpointStatus;
import dev.mycelium.bridge.status.Totals;
import dev.mycelium.bridge.status.WorkerReport;
import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.WorkerStatus;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.BusServerSnapshot;
import dev.mycelium.runtime.server.PeerSnapshot;
import dev.mycelium.runtime.transport.Endpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Says how a bridge is: to whoever asks, and to the log again and again. */
final class StatusReporter {
    private static final Logger LOG = System.getLogger("dev.mycelium.bridge.statistics");

    private final SchemaDigest digest;
    private final BusServer bus;
    private final Supervisor supervisor;
    private final Links links;
    private final Clock clock;
    private final Duration interval;
    private final long started;
    private final Rates rates = new Rates();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(body -> {
        Thread made = new Thread(body, "mycelium-statistics");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean stopping;
    private @Nullable Timer next;

    StatusReporter(
            SchemaDigest digest, BusServer bus, Supervisor supervisor, Links links, Clock clock, Duration interval) {
        this.digest = digest;
        this.bus = bus;
        this.supervisor = supervisor;
        this.links = links;
        this.clock = clock;
        this.interval = interval;
        this.started = clock.nanos();
    }

    /** Logs the statistics after each interval from now on, until {@link #end}. */
    synchronized void begin() {
        next = schedule();
    }

    /** From now on it is not ready. */
    void stopping() {
        stopping = true;
    }

    /** Logs the statistics for the last time. */
    synchronized void end() {
        if (next != null) {
            next.cancel();
            next = null;
            thread.shutdown();
            log(bus.counters());
        }
    }

    /** Without the doors of workers and links: those are its own. */
    List<Endpoint> endpoints() {
        List<Endpoint> all = bus.endpoints();
        return all.subList(0, all.size() - supervisor.statuses().size() - links.size());
    }

    BridgeStatus now() {
        BusServerSnapshot snapshot = bus.snapshot();
        List<WorkerReport> workers =
                supervisor.statuses().stream().map(StatusReporter::report).toList();
        List<String> problems = problemsOf(workers);
        return new BridgeStatus(
                digest.toString(),
                seconds(Duration.ofNanos(clock.nanos() - started)),
                problems.isEmpty(),
                problems,
                totalsOf(snapshot.counters()),
                endpoints().stream().map(each -> endpoint(each, snapshot)).toList(),
                snapshot.connections().stream().map(this::connection).toList(),
                workers,
                links.statuses());
    }

    private synchronized void tick() {
        if (next != null) {
            BusServerSnapshot snapshot = bus.snapshot();
            rates.look(snapshot.connections(), clock.nanos());
            log(snapshot.counters());
            next = schedule();
        }
    }

    /** On a thread of its own: a log may make it wait, and all deadlines of the process share the clock's. */
    private Timer schedule() {
        return clock.schedule(interval, () -> {
            if (!thread.isShutdown()) {
                thread.execute(this::tick);
            }
        });
    }

    private static void log(BusServerCounters counted) {
        LOG.log(
                Level.INFO,
                "statistics {0} {1} {2}",
                new LogField("connections", counted.accepted()),
                new LogField("handshake_failures", counted.handshakeFailures()),
                new LogField("frames_forwarded", counted.framesForwarded()));
    }

    private List<String> problemsOf(List<WorkerReport> workers) {
        List<String> problems = new ArrayList<>();
        if (stopping) {
            problems.add("the bridge is stopping");
        }
        for (WorkerReport each : workers) {
            WorkerState state = WorkerState.valueOf(each.state());
            if (state != WorkerState.UP && state != WorkerState.STOPPED) {
                problems.add("worker " + each.name() + " is " + each.state()
                        + each.lastStatus()
                                .map(status -> ", its last status " + status)
                                .orElse(""));
            }
        }
        return problems;
    }

    private static Totals totalsOf(BusServerCounters counted) {
        return new Totals(
                counted.accepted(),
                counted.handshakeFailures(),
                counted.framesForwarded(),
                counted.taken(),
                counted.droppedOldest() + counted.droppedNewest() + counted.abandoned(),
                counted.otherLayouts(),
                counted.unknownTypes() + counted.wrongSizes());
    }

    private EndpointStatus endpoint(Endpoint endpoint, BusServerSnapshot snapshot) {
        long open = snapshot.connections().stream()
                .filter(each -> each.name().startsWith(endpoint + " #"))
                .count();
        return new EndpointStatus(endpoint.toString(), !stopping, (int) open);
    }

    private ConnectionStatus connection(PeerSnapshot peer) {
        Rates.Rate rate = rates.of(peer);
        return new ConnectionStatus(
                peer.name(),
                peer.state().name(),
                peer.digest().map(SchemaDigest::toString),
                seconds(peer.age()),
                peer.framesIn(),
                peer.queue().taken(),
                rounded(rate.in()),
                rounded(rate.out()),
                peer.queue().frames(),
                peer.queue().bytes(),
                peer.queue().droppedOldest() + peer.queue().droppedNewest(),
                peer.blocked());
    }

    private static WorkerReport report(WorkerStatus worker) {
        return new WorkerReport(
                worker.name(),
                worker.state().name(),
                worker.pid().stream().boxed().findFirst(),
                worker.uptime().map(StatusReporter::seconds),
                Math.max(0, worker.runs() - 1),
                worker.lastStatus().stream().boxed().findFirst(),
                worker.nextStart().map(StatusReporter::seconds),
                worker.linesLost(),
                worker.linesCut());
    }

    private static double seconds(Duration time) {
        return rounded(time.toNanos() / 1e9);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
