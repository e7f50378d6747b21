package dev.mycelium.bridge;

import dev.mycelium.bridge.worker.StateListener;
import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.SupervisorBuilder;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerBuilder;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private Clock clock = Clock.system();
    private StateListener states = status -> {};
    private @Nullable Path folder;

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
     * Binds the endpoints, ends what an earlier bridge has left in the folder, and starts the workers.
     *
     * @throws IOException if an endpoint cannot be bound, or the folder not be used; nothing stays bound
     * @throws IllegalArgumentException if two workers have one name, or one could never be ready
     */
    public Bridge start() throws IOException {
        workers.forEach(BridgeBuilder::requireReadable);
        Path where = folder == null ? Files.createTempDirectory("mycelium-bridge") : folder;
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
        BusServer server = bus.clock(clock).onJoin(doors::joined).start();
        try {
            Supervisor supervisor = supervised.start();
            doors.tell(supervisor);
            Bridge bridge = new Bridge(server, supervisor);
            bridge.closeAtExit();
            return bridge;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void requireReadable(Worker worker) {
        if (!worker.rules().readyOnLaunch() && worker.environment().containsKey(Endpoint.ENVIRONMENT_VARIABLE)) {
            throw new IllegalArgumentException("worker \"" + worker.name() + "\" is given another bus by "
                    + Endpoint.ENVIRONMENT_VARIABLE + ", so it would never be ready: say readyOnLaunch()");
        }
    }
}
