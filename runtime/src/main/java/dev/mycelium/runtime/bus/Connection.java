package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A program's place on a bus. It has one daemon thread, which decodes what comes and fills the subscriptions. All of it
 * may be used by many threads.
 */
public final class Connection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private final Schema<?> schema;
    private final Clock clock;
    private final AtomicReference<@Nullable BusClosedException> closed = new AtomicReference<>();
    private final Confirmations confirmations;
    private final Arrivals arrivals;
    private final Link link;

    /**
     * Makes a connection.
     *
     * @param links makes what carries the frames, not started yet, of where it is to bring them
     */
    Connection(Schema<?> schema, Clock clock, ErrorHandler errors, Function<Link.Receiver, Link> links) {
        this.schema = schema;
        this.clock = clock;
        this.confirmations = new Confirmations(clock);
        this.arrivals = new Arrivals(schema, errors, confirmations, this::disconnect);
        this.link = links.apply(new FromLink());
    }

    /**
     * Returns a publisher of one type of message.
     *
     * @throws IllegalArgumentException if the bus's contract has no such message
     */
    public <T> Publisher<T> publisher(MessageCodec<T> codec) {
        requireKnown(codec);
        return new Publisher<>(this, codec);
    }

    /** Subscribes with {@link QueueLimits#OF_SUBSCRIPTION}; otherwise as {@link #subscribe(MessageCodec, QueueLimits)}. */
    public <T> Subscription<T> subscribe(MessageCodec<T> codec) {
        return subscribe(codec, QueueLimits.OF_SUBSCRIPTION);
    }

    /**
     * Subscribes to one type of message, from the next frame on that the connection's thread reads.
     *
     * @param codec the type
     * @param limits what may wait for the subscriber, and what happens when that is not enough
     * @throws IllegalArgumentException if the bus's contract has no such message
     * @throws BusClosedException if the connection is closed
     */
    public <T> Subscription<T> subscribe(MessageCodec<T> codec, QueueLimits limits) {
        requireKnown(codec);
        requireOpen();
        Subscription<T> subscription = new Subscription<>(this, codec, limits, clock);
        arrivals.add(subscription);
        if (closed.get() != null) {
            // It was closed in between, and whoever closed it may not have seen the subscription.
            subscription.close();
        }
        return subscription;
    }

    /** Returns whether the connection has not been closed, by whomever. */
    public boolean isOpen() {
        return closed.get() == null;
    }

    /** Returns what the bus holds, and has dropped, for this connection. */
    public QueueCounters counters() {
        return link.counters();
    }

    /**
     * Closes the connection and its subscriptions, and wakes whoever waits on them. What waits in a subscription can still be
     * taken. To close again does nothing.
     */
    @Override
    public void close() {
        close(new BusClosedException("the connection is closed", null));
    }

    Link link() {
        return link;
    }

    void send(int typeId, byte[] payload, int offset, int length) {
        requireOpen();
        link.send(typeId, payload, offset, length);
    }

    CompletableFuture<Void> sendConfirmed(Frame frame, Duration timeout) {
        requireOpen();
        CompletableFuture<Void> confirmed = confirmations.expect(frame, timeout);
        link.send(frame.typeId(), frame.payload(), 0, frame.payload().length);
        return confirmed;
    }

    /** Returns why it is closed, to be thrown anew where somebody asks: with the stack of the one who asks. */
    BusClosedException closedAnew() {
        BusClosedException why = closed.get();
        return why == null
                ? new BusClosedException("the subscription is closed", null)
                : new BusClosedException(String.valueOf(why.getMessage()), why);
    }

    void remove(Subscription<?> subscription) {
        arrivals.remove(subscription);
    }

    private void disconnect(String why) {
        LOG.log(Level.WARNING, "disconnected: {0}", why);
        close(new BusClosedException("disconnected: " + why, null));
    }

    private void close(BusClosedException why) {
        if (!closed.compareAndSet(null, why)) {
            return;
        }
        link.close();
        confirmations.close(why);
        arrivals.end();
    }

    private void requireOpen() {
        if (closed.get() != null) {
            throw closedAnew();
        }
    }

    private void requireKnown(MessageCodec<?> codec) {
        if (schema.codecOrNull(codec.typeId()) != codec) {
            throw new IllegalArgumentException(
                    codec.name() + " (type " + codec.typeId() + ") is no message of the contract of this bus");
        }
    }

    /** What the link brings. */
    private final class FromLink implements Link.Receiver {
        @Override
        public boolean accepts(int typeId, int length) {
            return arrivals.accepts(typeId, length);
        }

        @Override
        public void arrived(int typeId, byte[] array, int offset, int length) {
            arrivals.arrived(typeId, array, offset, length);
        }

        @Override
        public void ended(BusClosedException why) {
            close(why);
        }
    }
}
