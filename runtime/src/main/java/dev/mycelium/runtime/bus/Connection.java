package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A program's place on a bus. It has one daemon thread, which decodes what comes and fills the subscriptions. All of it
 * may be used by many threads.
 */
public final class Connection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private final InProcessBus bus;
    private final Schema<?> schema;
    private final Clock clock;
    private final ErrorHandler errors;
    private final BoundedQueue<Frame> inbound;
    private final List<Subscription<?>> subscriptions = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable BusClosedException> closed = new AtomicReference<>();
    private final Confirmations confirmations;
    private final Thread reader = new Thread(this::readAll, "mycelium-reader");

    Connection(InProcessBus bus, Schema<?> schema, Clock clock, QueueLimits limits, ErrorHandler errors) {
        this.bus = bus;
        this.schema = schema;
        this.clock = clock;
        this.errors = errors;
        this.confirmations = new Confirmations(clock);
        this.inbound = new BoundedQueue<>(limits);
        reader.setDaemon(true);
    }

    void start() {
        reader.start();
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
        subscriptions.add(subscription);
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
        return inbound.counters();
    }

    /**
     * Closes the connection and its subscriptions, and wakes whoever waits on them. What waits in a subscription can still be
     * taken. To close again does nothing.
     */
    @Override
    public void close() {
        close(new BusClosedException("the connection is closed", null));
    }

    void disconnect(String why) {
        LOG.log(Level.WARNING, "disconnected: {0}", why);
        close(new BusClosedException("disconnected: " + why, null));
    }

    BoundedQueue<Frame> inbound() {
        return inbound;
    }

    void send(Frame frame) {
        requireOpen();
        bus.send(frame);
    }

    CompletableFuture<Void> sendConfirmed(Frame frame, Duration timeout) {
        requireOpen();
        CompletableFuture<Void> confirmed = confirmations.expect(frame, timeout);
        bus.send(frame);
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
        subscriptions.remove(subscription);
    }

    private void close(BusClosedException why) {
        if (!closed.compareAndSet(null, why)) {
            return;
        }
        bus.remove(this);
        inbound.close();
        confirmations.close(why);
        subscriptions.forEach(Subscription::close);
    }

    private void readAll() {
        for (Frame frame = inbound.takeUninterruptibly(); frame != null; frame = inbound.takeUninterruptibly()) {
            confirmations.arrived(frame);
            for (Subscription<?> subscription : subscriptions) {
                if (subscription.codec().typeId() == frame.typeId()) {
                    deliver(frame, subscription);
                }
            }
        }
    }

    private void deliver(Frame frame, Subscription<?> subscription) {
        try {
            if (!subscription.deliver(frame)) {
                disconnect("a subscription to " + subscription.codec().name() + " did not read, and its queue is full");
            }
        } catch (DecodeException e) {
            report(e);
        }
    }

    private void report(DecodeException error) {
        try {
            errors.onError(error);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "an error handler failed", e);
        } finally {
            // Nobody else may pay for a handler that interrupted its own thread.
            Thread.interrupted();
        }
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
}
