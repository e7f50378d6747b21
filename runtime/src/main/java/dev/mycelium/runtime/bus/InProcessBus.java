package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.metrics.Metrics;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A bus between the threads of one process. Every frame goes to every connection, the sender's included, in one order
 * that all of them see. A connection that reads too slowly loses frames, or is closed, as its limits say; it delays
 * nobody.
 */
public final class InProcessBus implements AutoCloseable {
    private static final Logger LOG = System.getLogger(InProcessBus.class.getName());

    private final Schema<?> schema;
    private final Clock clock;
    private final Metrics metrics;
    private final Consumer<InProcessBus> onEmpty;
    private final Object order = new Object();
    private final Map<InProcessLink, Connection> connections = new LinkedHashMap<>();
    private boolean closed;

    /** Makes a bus for the messages of a contract. */
    public InProcessBus(Schema<?> schema) {
        this(schema, Clock.system(), Metrics.NONE);
    }

    /**
     * Makes a bus whose waits go by a given clock, and which is not measured.
     *
     * @param schema the contract whose messages the bus carries
     * @param clock limits the time of whatever waits with a limit
     */
    public InProcessBus(Schema<?> schema, Clock clock) {
        this(schema, clock, Metrics.NONE);
    }

    /**
     * Makes a bus whose waits go by a given clock.
     *
     * @param schema the contract whose messages the bus carries
     * @param clock limits the time of whatever waits with a limit
     * @param metrics takes what its connections count and measure
     */
    public InProcessBus(Schema<?> schema, Clock clock, Metrics metrics) {
        this(schema, clock, metrics, empty -> {});
    }

    /** Calls somebody whenever the last connection has gone. */
    InProcessBus(Schema<?> schema, Clock clock, Metrics metrics, Consumer<InProcessBus> onEmpty) {
        this.onEmpty = onEmpty;
        this.schema = Objects.requireNonNull(schema, "schema");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    /**
     * Returns a new connection with {@link QueueLimits#OF_CONNECTION}, whose errors are logged.
     *
     * @throws BusClosedException if the bus is closed
     */
    public Connection connect() {
        return connect(QueueLimits.OF_CONNECTION, ErrorHandler.LOGGING);
    }

    /**
     * Returns a new connection; it gets every frame that is published after this returns.
     *
     * @param limits what the bus holds for it while it does not read
     * @param errors is told what it could not deliver
     * @throws BusClosedException if the bus is closed
     * @throws IllegalArgumentException if the limits say {@link Overflow#BLOCK}: one connection would stop all others
     */
    public Connection connect(QueueLimits limits, ErrorHandler errors) {
        return connect(schema, limits, errors);
    }

    /**
     * Returns a new connection of a program that was compiled with another contract, as there may be on a bus that compares no
     * digests. Otherwise as {@link #connect(QueueLimits, ErrorHandler)}.
     *
     * @param contract the contract by which the connection publishes, and judges what comes
     * @param limits what the bus holds for it while it does not read
     * @param errors is told what it could not deliver
     */
    public Connection connect(Schema<?> contract, QueueLimits limits, ErrorHandler errors) {
        Objects.requireNonNull(errors, "errors");
        Connection connection = add(
                new ConnectionSetup(contract, FrameLimits.DEFAULT, clock, errors, (state, cause) -> {}, metrics),
                limits);
        connection.link().start();
        return connection;
    }

    /** Returns a new connection that is not started; its frames wait already. */
    Connection add(ConnectionSetup setup, QueueLimits limits) {
        if (limits.overflow() == Overflow.BLOCK) {
            throw new IllegalArgumentException(
                    "a bus does not wait for one of its connections: BLOCK is for subscriptions");
        }
        Connection connection =
                new Connection(setup, receiver -> new InProcessLink(this, limits, setup.frameLimits(), receiver));
        InProcessLink link = (InProcessLink) connection.link();
        boolean added;
        synchronized (order) {
            added = !closed;
            if (added) {
                connections.put(link, connection);
            }
        }
        if (!added) {
            link.close();
            throw BusClosedException.orderly("the bus is closed");
        }
        return connection;
    }

    Schema<?> schema() {
        return schema;
    }

    /** Returns how many connections there are. */
    public int connections() {
        synchronized (order) {
            return connections.size();
        }
    }

    /** Returns what each connection has counted until now, in the order in which they came. */
    public List<ConnectionSnapshot> snapshot() {
        List<Connection> all;
        synchronized (order) {
            all = List.copyOf(connections.values());
        }
        return all.stream().map(Connection::snapshot).toList();
    }

    /** Closes every connection; to close again does nothing. */
    @Override
    public void close() {
        List<InProcessLink> all;
        synchronized (order) {
            closed = true;
            all = List.copyOf(connections.keySet());
        }
        all.forEach(link -> link.end(BusClosedException.orderly("the bus is closed")));
    }

    /** Hands a frame to all. The lock makes one order of it; no one waits under it, as no inbound queue blocks. */
    void send(Frame frame) {
        List<InProcessLink> tooSlow = new ArrayList<>(0);
        synchronized (order) {
            for (InProcessLink link : connections.keySet()) {
                if (!link.offer(frame)) {
                    tooSlow.add(link);
                }
            }
        }
        for (InProcessLink link : tooSlow) {
            String why = "disconnected: the connection did not read, and its queue is full";
            LOG.log(Level.WARNING, why);
            link.end(new BusClosedException(why, null));
        }
    }

    void remove(InProcessLink link) {
        boolean last;
        synchronized (order) {
            last = connections.remove(link) != null && connections.isEmpty();
        }
        if (last) {
            onEmpty.accept(this);
        }
    }
}
