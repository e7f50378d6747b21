package dev.mycelium.bridge;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.bridge.worker.StateListener;
import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.SupervisorBuilder;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.metrics.MicrometerMetrics;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerBuilder;
import dev.mycelium.runtime.transport.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a {@link Bridge} is to be. */
public final class BridgeBuilder {
    private final Schema<?> schema;
    private final BusServerBuilder bus;
    private final List<Worker> workers = new ArrayList<>();
    private final List<BusLink> links = new ArrayList<>();
    private Clock clock = Clock.system();
    private StateListener states = status -> {};
    private @Nullable Path folder;
    private @Nullable Path control;
    private @Nullable InetSocketAddress monitor;
    private @Nullable MeterRegistry meters;
    private Duration statistics = Duration.ofSeconds(5);

    BridgeBuilder(Schema<?> schema) {
        this.schema = Objects.requireNonNull(schema, "schema");
        this.bus = BusServer.builder(schema);
    }

    /** Listens on an endpoint; see {@link BusServerBuilder#listen(Endpoint)}. */
    public BridgeBuilder listen(Endpoint endpoint) {
        bus.listen(endpoint);
        return this;
    }

    /** Sets what else there is to say about the bus. */
    public BridgeBuilder bus(UnaryOperator<BusServerBuilder> how) {
        BusServerBuilder same = how.apply(bus);
        if (same != bus) {
            throw new IllegalArgumentException("bus(...) gives back the builder that it was given");
        }
        return this;
    }

    /** Adds a worker: it is told its bus by {@code MYCELIUM_SOCKET} and {@code MYCELIUM_SCHEMA_DIGEST}. */
    public BridgeBuilder worker(Worker worker) {
        workers.add(worker);
        return this;
    }

    /** Makes it a client of another bus, too, with the same contract, and passes messages from one to the other. */
    public BridgeBuilder link(BusLink link) {
        links.add(link);
        return this;
    }

    /**
     * Sets the folder in which workers have their sockets and are recorded, so that the next bridge finds what a killed one
     * has left. Unless told otherwise it is a new one, which no other bridge will ever look into.
     */
    public BridgeBuilder folder(Path where) {
        folder = Objects.requireNonNull(where, "where");
        return this;
    }

    /** Sets who is told of changes of workers; nobody unless told otherwise, the log always. */
    public BridgeBuilder onState(StateListener told) {
        states = Objects.requireNonNull(told, "told");
        return this;
    }

    /** Sets the clock that everything waits by; the machine's unless told otherwise. */
    public BridgeBuilder clock(Clock by) {
        clock = Objects.requireNonNull(by, "by");
        return this;
    }

    /**
     * Answers at a Unix socket, for its owner alone (0600), how the bridge is: {@link dev.mycelium.bridge.status.ControlSocket}.
     * It has none unless told otherwise.
     *
     * @param socket its file, a path of at most 106 bytes
     */
    public BridgeBuilder control(Path socket) {
        control = Objects.requireNonNull(socket, "socket");
        return this;
    }

    /**
     * Answers Prometheus and health checks by HTTP on 127.0.0.1; it does not unless told otherwise.
     *
     * @param port 0..65535; 0 is any that is free: {@link Bridge#monitor()}
     */
    public BridgeBuilder monitor(int port) {
        return monitor(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** The same on another address. It is not encrypted, and whoever reaches it reads it: names of workers, no payloads. */
    public BridgeBuilder monitor(InetSocketAddress address) {
        monitor = Objects.requireNonNull(address, "address");
        return this;
    }

    /**
     * Registers what bus and workers count with Micrometer, in place of what {@code bus(...)} said; nowhere unless told
     * otherwise, or {@link #monitor(int)} asks for it.
     */
    public BridgeBuilder meters(MeterRegistry registry) {
        meters = Objects.requireNonNull(registry, "registry");
        return this;
    }

    /**
     * Sets how often the statistics are logged; 5 s unless told otherwise, and once at the end.
     *
     * @throws IllegalArgumentException if it is not more than zero
     */
    public BridgeBuilder statisticsEvery(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("statisticsEvery must be more than zero: " + interval);
        }
        statistics = interval;
        return this;
    }

    /**
     * Binds the endpoints, ends what an earlier bridge has left in the folder, and starts the workers.
     *
     * @throws IOException if an endpoint cannot be bound, or the folder not be used; nothing stays bound
     * @throws IllegalArgumentException if two workers have one name, or one could never be ready
     */
    public Bridge start() throws IOException {
        workers.forEach(BridgeBuilder::requireReadable);
        try (Started started = new Started()) {
            ExitHook exit = started.close(ExitHook.register());
            Path where = folder == null ? started.delete(Files.createTempDirectory("mycelium-bridge")) : folder;
            Doors doors = new Doors(where, workers);
            SupervisorBuilder supervised = Supervisor.in(where)
                    .bus(worker -> Map.of(
                            Endpoint.ENVIRONMENT_VARIABLE,
                            doors.pathFor(worker),
                            Handshake.ENVIRONMENT_VARIABLE,
                            schema.digest().toString()))
                    .clock(clock)
                    .onState(states);
            workers.forEach(supervised::worker);
            doors.endpoints().forEach(bus::listen);
            Links running = new Links(where, links, schema, clock);
            running.endpoints().forEach(bus::listen);
            Watching watching = started.close(Watching.bind(control, monitor, meters));
            watching.registry().ifPresent(registry -> bus.metrics(new MicrometerMetrics(registry)));
            BusServer server =
                    started.close(bus.clock(clock).onJoin(doors::joined).start());
            Supervisor supervisor = started.close(supervised.start());
            doors.tell(supervisor);
            StatusReporter reporter =
                    new StatusReporter(schema.digest(), server, supervisor, running, clock, statistics);
            running.start();
            watching.begin(reporter, supervisor, running);
            Bridge bridge = new Bridge(server, supervisor, running, reporter, watching, exit, started.keep());
            exit.started(bridge);
            return bridge;
        }
    }

    private static void requireReadable(Worker worker) {
        if (!worker.rules().readyOnLaunch() && worker.environment().containsKey(Endpoint.ENVIRONMENT_VARIABLE)) {
            throw new IllegalArgumentException("worker \"" + worker.name() + "\" is given another bus by "
                    + Endpoint.ENVIRONMENT_VARIABLE + ", so it would never be ready: say readyOnLaunch()");
        }
    }
}
