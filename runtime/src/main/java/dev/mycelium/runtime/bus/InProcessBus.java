package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A bus between the threads of one process. Every frame goes to every connection, the sender's included, in one order
 * that all of them see. A connection that reads too slowly loses frames, or is closed, as its limits say; it delays
 * nobody.
 */
public final class InProcessBus implements AutoCloseable {
    private static final Logger LOG = System.getLogger(InProcessBus.class.getName());

    private final Schema<?> schema;
    private final Clock clock;
    private final Object order = new Object();
    private final List<InProcessLink> links = new ArrayList<>();
    private boolean closed;

    /** Makes a bus for the messages of a contract. */
    public InProcessBus(Schema<?> schema) {
        this(schema, Clock.system());
    }

    /**
     * Makes a bus whose waits go by a given clock.
     *
     * @param schema the contract whose messages the bus carries
     * @param clock limits the time of whatever waits with a limit
     */
    public InProcessBus(Schema<?> schema, Clock clock) {
        this.schema = Objects.requireNonNull(schema, "schema");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Returns a new connection with {@link QueueLimits#OF_CONNECTION}, whose errors are logged.
     *
     * @throws BusClosedException if the bus is closed
     */
    public Connection connect() {
        return connect(
                QueueLimits.OF_CONNECTION,
                error -> LOG.log(Level.WARNING, "a frame was not delivered: {0}", error.getMessage()));
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
        if (limits.overflow() == Overflow.BLOCK) {
            throw new IllegalArgumentException(
                    "a bus does not wait for one of its connections: BLOCK is for subscriptions");
        }
        Objects.requireNonNull(errors, "errors");
        Connection connection =
                new Connection(schema, clock, errors, receiver -> new InProcessLink(this, limits, receiver));
        add((InProcessLink) connection.link());
        return connection;
    }

    /** Returns how many connections there are. */
    public int connections() {
        synchronized (order) {
            return links.size();
        }
    }

    /** Closes every connection; to close again does nothing. */
    @Override
    public void close() {
        List<InProcessLink> all;
        synchronized (order) {
            closed = true;
            all = List.copyOf(links);
        }
        all.forEach(link -> link.end(new BusClosedException("the bus is closed", null)));
    }

    /** Hands a frame to all. The lock makes one order of it; no one waits under it, as no inbound queue blocks. */
    void send(Frame frame) {
        List<InProcessLink> tooSlow = new ArrayList<>(0);
        synchronized (order) {
            for (InProcessLink link : links) {
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
        synchronized (order) {
            links.remove(link);
        }
    }

    private void add(InProcessLink link) {
        synchronized (order) {
            if (closed) {
                throw new BusClosedException("the bus is closed", null);
            }
            links.add(link);
        }
        link.start();
    }
}
