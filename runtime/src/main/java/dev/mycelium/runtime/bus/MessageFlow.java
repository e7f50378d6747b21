package dev.mycelium.runtime.bus;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Messages as a {@link Flow.Publisher}: every subscriber has a subscription of its own, from the moment on when it subscribes.
 *
 * @param <T> the message
 */
final class MessageFlow<T> implements Flow.Publisher<T> {

    /** What a subscriber gets that will never get anything. */
    private static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    private final Supplier<Subscription<T>> open;
    private final Executor executor;

    MessageFlow(Supplier<Subscription<T>> open, Executor executor) {
        this.open = open;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Subscription<T> messages;
        try {
            messages = open.get();
        } catch (BusClosedException e) {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(e);
            return;
        }
        FlowOutlet.connect(messages, executor, subscriber);
    }
}
