package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.MessageCodec;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the subscriptions of a connection. */
final class Subscribers {
    private final Arrivals arrivals;
    private final OwnEchoes echoes;
    private final ErrorReports errors;
    private final ConnectionMeters meters;
    private final Clock clock;
    private final Supplier<@Nullable BusClosedException> closed;
    private final AtomicInteger opened = new AtomicInteger();

    /**
     * Makes them for a connection.
     *
     * @param closed why the connection is closed, or null while it is not
     */
    Subscribers(
            Arrivals arrivals,
            OwnEchoes echoes,
            ErrorReports errors,
            ConnectionMeters meters,
            Clock clock,
            Supplier<@Nullable BusClosedException> closed) {
        this.arrivals = arrivals;
        this.echoes = echoes;
        this.errors = errors;
        this.meters = meters;
        this.clock = clock;
        this.closed = closed;
    }

    <T> Subscription<T> queued(MessageCodec<T> codec, SubscriptionOptions options) {
        Subscriber subscriber = subscriber(codec.name(), codec.name(), options);
        PayloadReader<T> reader = PayloadReader.ofRecords(codec, options.ruleBreach(), subscriber.counts());
        Subscription<T> subscription = new Subscription<>(subscriber, codec.typeId(), reader);
        add(subscription.intake());
        return subscription;
    }

    Subscription<RawFrame> raw(SubscriptionOptions options) {
        Subscription<RawFrame> subscription =
                new Subscription<>(subscriber("raw frames", "raw", options), QueueFiller.RAW, PayloadReader.ofFrames());
        add(subscription.intake());
        return subscription;
    }

    <T> ReaderSubscription onReader(MessageCodec<T> codec, SubscriptionOptions options, Consumer<? super T> handler) {
        ReaderSubscription subscription =
                ReaderSubscription.ofRecords(subscriber(codec.name(), codec.name(), options), codec, handler);
        add(subscription.intake());
        return subscription;
    }

    <M, F extends Flyweight<M, F>> ReaderSubscription onReader(
            F view, SubscriptionOptions options, Consumer<? super F> handler) {
        String name = view.codec().name();
        ReaderSubscription subscription = ReaderSubscription.ofViews(subscriber(name, name, options), view, handler);
        add(subscription.intake());
        return subscription;
    }

    /** Returns why there is nothing more to come, with the stack of the one who asks. */
    BusClosedException closedAnew() {
        BusClosedException why = closed.get();
        return why == null ? BusClosedException.orderly("the subscription is closed") : why.anew();
    }

    private Subscriber subscriber(String what, String shortName, SubscriptionOptions options) {
        BusClosedException why = closed.get();
        if (why != null) {
            throw why.anew();
        }
        String name = shortName + "-" + opened.incrementAndGet();
        return new Subscriber(
                arrivals, name, what, options, new ReceiverCounts(meters), errors, meters, clock, this::closedAnew);
    }

    private void add(Intake intake) {
        if (!intake.subscriber().options().ownEchoes()) {
            echoes.want();
        }
        arrivals.add(intake);
        if (closed.get() != null) {
            // It was closed in between, and whoever closed it may not have seen the subscriber.
            intake.end();
        }
    }
}
