package dev.mycelium.runtime.bus;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a pump hands messages to a {@link Flow.Subscriber}, as many as that has asked for.
 *
 * @param <T> the message
 */
final class FlowOutlet<T> implements Flow.Subscription, Pump.Outlet<T> {
    private final Subscription<T> messages;
    private final Pump<T> pump;
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean badRequest;

    /** Null once it was told the end or wants nothing any more: then nobody here holds it. */
    private volatile Flow.@Nullable Subscriber<? super T> target;

    private FlowOutlet(Subscription<T> messages, Executor executor, Flow.Subscriber<? super T> target) {
        this.messages = messages;
        this.pump = new Pump<>(messages.queue(), executor, this);
        this.target = target;
    }

    /** The pump starts behind {@code onSubscribe}: no signal may come beside another one. */
    static <T> void connect(Subscription<T> messages, Executor executor, Flow.Subscriber<? super T> target) {
        FlowOutlet<T> outlet = new FlowOutlet<>(messages, executor, target);
        outlet.signal(each -> each.onSubscribe(outlet));
        outlet.pump.start();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            badRequest = true;
        } else {
            demand.accumulateAndGet(n, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        pump.wake();
    }

    @Override
    public void cancel() {
        target = null;
        messages.close();
    }

    @Override
    public boolean isReady() {
        if (badRequest && target != null) {
            finish(each -> each.onError(new IllegalArgumentException(
                    "a subscriber must request 1 message or more (Reactive Streams rule 3.9)")));
        }
        return target != null && demand.get() > 0;
    }

    @Override
    public void accept(T next) {
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        signal(each -> each.onNext(next));
    }

    @Override
    public void ended() {
        BusClosedException why = messages.subscriber().closed().get();
        finish(each -> {
            if (why.isOrderly()) {
                each.onComplete();
            } else {
                each.onError(why);
            }
        });
    }

    @Override
    public void rejected(Throwable why) {
        messages.subscriber().handlerFailed(why);
        finish(each -> each.onError(why));
    }

    private void finish(Consumer<Flow.Subscriber<? super T>> last) {
        signal(last);
        cancel();
    }

    /** A subscriber that throws has broken the rules, and gets nothing any more (rule 2.13). */
    private void signal(Consumer<Flow.Subscriber<? super T>> signal) {
        Flow.Subscriber<? super T> to = target;
        if (to != null && !messages.subscriber().call(signal, to)) {
            cancel();
        }
    }
}
