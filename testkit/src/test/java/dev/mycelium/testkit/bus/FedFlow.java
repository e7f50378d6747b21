package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionSnapshot;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A bus that is silent until somebody asks a flow of it for messages, then carries so many to all who have subscribed by then,
 * as fast as they are taken, and closes their connection. Nothing of the flow itself is replaced: requests are looked at.
 */
final class FedFlow implements Flow.Publisher<Tick>, AutoCloseable {
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final Connection connection = bus.connect();
    private final Publisher<Tick> feeder = bus.connect().publisher(Tick.CODEC);
    private final Flow.Publisher<Tick> flow;
    private final long messages;
    private final AtomicBoolean started = new AtomicBoolean();

    FedFlow(long messages, Executor executor) {
        this.messages = messages;
        this.flow = connection.flow(Tick.CODEC, SubscriptionOptions.DEFAULT, executor);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Tick> subscriber) {
        flow.subscribe(Objects.requireNonNull(subscriber));
    }

    /** As {@link #subscribe}, and the first request starts the bus. */
    Flow.Publisher<Tick> onDemand() {
        return subscriber -> {
            Objects.requireNonNull(subscriber);
            flow.subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscriber.onSubscribe(new Flow.Subscription() {
                        @Override
                        public void request(long n) {
                            start();
                            subscription.request(n);
                        }

                        @Override
                        public void cancel() {
                            subscription.cancel();
                        }
                    });
                }

                @Override
                public void onNext(Tick tick) {
                    subscriber.onNext(tick);
                }

                @Override
                public void onError(Throwable error) {
                    subscriber.onError(error);
                }

                @Override
                public void onComplete() {
                    subscriber.onComplete();
                }
            });
            if (messages == 0) {
                start();
            }
        };
    }

    private void start() {
        if (started.compareAndSet(false, true)) {
            Thread thread = new Thread(this::feed, "feeder");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void feed() {
        try {
            for (long number = 0; number < messages; number++) {
                Eventually.await("room", () -> mostWaiting() < 500 || isUnwanted());
                if (isUnwanted()) {
                    return;
                }
                feeder.publish(new Tick("feed", number));
            }
            Eventually.await("everything is in the queues", () -> leastOffered() >= messages);
            connection.close();
        } catch (BusClosedException e) {
            // The check is over.
        }
    }

    private boolean isUnwanted() {
        return connection.snapshot().subscriptions().isEmpty();
    }

    private long mostWaiting() {
        ConnectionSnapshot now = connection.snapshot();
        return now.inbound().frames()
                + now.subscriptions().stream()
                        .mapToLong(each -> Objects.requireNonNull(each.queue()).frames())
                        .max()
                        .orElse(0);
    }

    private long leastOffered() {
        return connection.snapshot().subscriptions().stream()
                .mapToLong(each -> Objects.requireNonNull(each.queue()).offered())
                .min()
                .orElse(messages);
    }

    @Override
    public void close() {
        bus.close();
    }
}
