package dev.mycelium.testkit.bus;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A subscriber that wants everything, and hands the numbers on. */
record Forwarding(Consumer<Long> handler) implements Flow.Subscriber<Tick> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Tick tick) {
        handler.accept(tick.number());
    }

    @Override
    public void onError(Throwable error) {}

    @Override
    public void onComplete() {}
}
