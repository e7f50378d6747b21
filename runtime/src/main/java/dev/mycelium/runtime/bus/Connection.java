package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.socket.FrameSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A program's place on a bus. It has one daemon thread, which decodes what comes and fills the subscriptions. All of it
 * may be used by many threads.
 */
public final class Connection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private static final FrameSource<RawFrame> RAW = new RawSource();

    private final Schema<?> schema;
    private final AtomicReference<@Nullable BusClosedException> closed = new AtomicReference<>();
    private final States states;
    private final Confirmations confirmations;
    private final ConnectionMeters meters;
    private final Departures departures;
    private final Arrivals arrivals;
    private final Subscribers subscribers;
    private final Link link;

    /**
     * Makes a connection.
     *
     * @param setup what every connection has
     * @param links makes what carries the frames, not started yet, of where it is to bring them
     */
    Connection(ConnectionSetup setup, Function<Link.Receiver, Link> links) {
        ErrorReports reports = new ErrorReports(setup.errors());
        OwnEchoes echoes = new OwnEchoes();
        this.schema = setup.schema();
        this.meters = new ConnectionMeters(setup.metrics());
        this.states = new States(setup.states());
        this.confirmations = new Confirmations(setup.clock(), meters.confirmedRoundTrip);
        this.arrivals = new Arrivals(schema, reports, meters, confirmations, echoes, this::disconnect);
        this.subscribers = new Subscribers(arrivals, echoes, reports, meters, setup.clock(), closed::get);
        this.link = links.apply(new FromLink(arrivals, meters, echoes, confirmations, states, this::close));
        this.departures = new Departures(setup.frameLimits(), meters, echoes, confirmations, link, closed::get);
    }

    /**
     * Returns a publisher of one type of message.
     *
     * @throws IllegalArgumentException if the bus's contract has no such message
     */
    public <T> Publisher<T> publisher(MessageCodec<T> codec) {
        requireKnown(codec);
        return new Publisher<>(departures, codec);
    }

    /**
     * Publishes a frame as it is, such as one that was recorded, or comes from another bus; waits as {@link Publisher#publish}
     * does, and throws the same. Of its payload only the size is checked, and that only where the contract has its type; a
     * server passes on no type that its own contract does not have.
     *
     * @throws IllegalArgumentException if its type has another size
     */
    public void publishRaw(RawFrame frame) {
        MessageCodec<?> codec = schema.codecOrNull(frame.typeId());
        int length = frame.payload().size();
        if (codec != null && codec.size() != length) {
            throw Publisher.wrongSize(codec, length);
        }
        departures.send(RAW, frame);
    }

    /** Subscribes with {@link SubscriptionOptions#DEFAULT}; else as {@link #subscribe(MessageCodec, SubscriptionOptions)}. */
    public <T> Subscription<T> subscribe(MessageCodec<T> codec) {
        return subscribe(codec, SubscriptionOptions.DEFAULT);
    }

    /** Subscribes with another queue; otherwise as {@link #subscribe(MessageCodec, SubscriptionOptions)}. */
    public <T> Subscription<T> subscribe(MessageCodec<T> codec, QueueLimits limits) {
        return subscribe(codec, SubscriptionOptions.DEFAULT.withQueue(limits));
    }

    /**
     * Subscribes to one type of message, from the next frame on that the connection's thread reads.
     *
     * @param codec the type
     * @param options what the subscriber wants otherwise than usual
     * @throws IllegalArgumentException if the bus's contract has no such message
     * @throws BusClosedException if the connection is closed
     */
    public <T> Subscription<T> subscribe(MessageCodec<T> codec, SubscriptionOptions options) {
        requireKnown(codec);
        return subscribers.queued(codec, options);
    }

    /** Subscribes with {@link SubscriptionOptions#DEFAULT}; otherwise as {@link #subscribeRaw(SubscriptionOptions)}. */
    public Subscription<RawFrame> subscribeRaw() {
        return subscribeRaw(SubscriptionOptions.DEFAULT);
    }

    /**
     * Subscribes to the frames of all types, those too that the contract does not have, or has in another size: to record or
     * hand on what is on a bus. Nothing of a payload is checked.
     *
     * @param options what the subscriber wants otherwise than usual
     * @throws BusClosedException if the connection is closed
     */
    public Subscription<RawFrame> subscribeRaw(SubscriptionOptions options) {
        return subscribers.raw(options);
    }

    /** With {@link SubscriptionOptions#DEFAULT} as {@link #subscribeOnReader(MessageCodec, SubscriptionOptions, Consumer)}. */
    public <T> ReaderSubscription subscribeOnReader(MessageCodec<T> codec, Consumer<? super T> handler) {
        return subscribeOnReader(codec, SubscriptionOptions.DEFAULT, handler);
    }

    /**
     * Has the connection's thread call a handler for each message of one type; else as {@link #subscribe(MessageCodec)}.
     *
     * @param codec the type
     * @param options what the subscriber wants otherwise than usual; there is no queue
     * @param handler is given each message; while it is busy, the connection reads nothing
     */
    public <T> ReaderSubscription subscribeOnReader(
            MessageCodec<T> codec, SubscriptionOptions options, Consumer<? super T> handler) {
        requireKnown(codec);
        return subscribers.onReader(codec, options, handler);
    }

    /** Without the contract's rules as {@link #subscribeOnReader(Flyweight, SubscriptionOptions, Consumer)}. */
    public <M, F extends Flyweight<M, F>> ReaderSubscription subscribeOnReader(F view, Consumer<? super F> handler) {
        return subscribeOnReader(view, SubscriptionOptions.DEFAULT.withRuleBreach(RuleBreach.UNCHECKED), handler);
    }

    /**
     * Has the connection's thread call a handler for each message of one type, with a view of its bytes: nothing is allocated
     * for a frame.
     *
     * @param view looks at one message after the other, each checked as a decoder would; valid during the call only, and what
     *     it writes nobody else sees
     * @param options what the subscriber wants otherwise than usual; there is no queue. To look at the contract's rules needs a
     *     record of each message, unless they say {@link RuleBreach#UNCHECKED}
     * @param handler is given the view; while it is busy, the connection reads nothing
     */
    public <M, F extends Flyweight<M, F>> ReaderSubscription subscribeOnReader(
            F view, SubscriptionOptions options, Consumer<? super F> handler) {
        requireKnown(view.codec());
        return subscribers.onReader(view, options, handler);
    }

    /**
     * Returns the messages of one type as a {@link Flow.Publisher}. Each of its subscribers gets a subscription of its own, from
     * when it subscribes; what it has not asked for yet waits in that one's queue. It is complete when the connection is closed
     * here, and fails if it ends otherwise.
     *
     * @param codec the type
     * @param options what the subscribers want otherwise than usual
     * @param executor calls the subscribers, each on one thread at a time
     * @throws IllegalArgumentException if the bus's contract has no such message
     */
    public <T> Flow.Publisher<T> flow(MessageCodec<T> codec, SubscriptionOptions options, Executor executor) {
        requireKnown(codec);
        Objects.requireNonNull(options, "options");
        return new MessageFlow<>(() -> subscribers.queued(codec, options), executor);
    }

    /** Returns whether the connection has not been closed, by whomever. */
    public boolean isOpen() {
        return closed.get() == null;
    }

    /** Returns what the bus holds, and has dropped, for this connection; nought of a bus in another process: none tells. */
    public QueueCounters counters() {
        return link.queue();
    }

    /** Returns how the connection to the bus fared. */
    public LinkCounters linkCounters() {
        return link.counters();
    }

    /** Returns whether the connection has its bus now; a {@link StateListener} is told of each change. */
    public ConnectionState state() {
        return states.now();
    }

    /** Returns what the connection and its subscribers have counted until now. */
    public ConnectionSnapshot snapshot() {
        return ConnectionSnapshot.of(meters.name, state(), link, arrivals);
    }

    /**
     * Closes the connection and its subscriptions, and wakes whoever waits on them. What was published is written first, if the
     * bus takes it within the drain limit. What waits in a subscription can still be taken. To close again does nothing.
     */
    @Override
    public void close() {
        close(BusClosedException.orderly("the connection is closed"), null);
    }

    Link link() {
        return link;
    }

    /** Ends what arrives, but not what is published; returns whether there was a subscriber to work something off. */
    boolean endArrivals() {
        return arrivals.end();
    }

    private void disconnect(String why) {
        LOG.log(Level.WARNING, "disconnected: {0}", why);
        BusClosedException closing = new BusClosedException("disconnected: " + why, null);
        close(closing, closing);
    }

    private void close(BusClosedException why, @Nullable Throwable cause) {
        if (!closed.compareAndSet(null, why)) {
            return;
        }
        confirmations.close(why);
        arrivals.end();
        link.close();
        states.change(ConnectionState.CLOSED, cause);
        Termination.ofProcess().remove(this);
    }

    private void requireKnown(MessageCodec<?> codec) {
        if (schema.codecOrNull(codec.typeId()) != codec) {
            throw new IllegalArgumentException(
                    codec.name() + " (type " + codec.typeId() + ") is no message of the contract of this bus");
        }
    }
}
