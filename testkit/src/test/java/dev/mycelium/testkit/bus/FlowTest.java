package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a flow ends; the rules that all flows keep are in {@link FlowRulesTest}. */
class FlowTest {
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final Connection connection = bus.connect();

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
    }

    @Test
    void aFlowFailsIfTheConnectionDoesAndIsCompleteIfItWasClosed() {
        Queue<String> signals = new LinkedBlockingQueue<>();
        connection.flow(Tick.CODEC, SubscriptionOptions.DEFAULT, Runnable::run).subscribe(new Recording(signals));
        Connection closed = bus.connect();
        closed.flow(Tick.CODEC, SubscriptionOptions.DEFAULT, Runnable::run).subscribe(new Recording(signals));
        closed.close();
        Eventually.await("the end", () -> signals.contains("complete"));

        connection.subscribe(Tick.OTHER, new QueueLimits(1, 100, Overflow.DISCONNECT));
        connection.publisher(Tick.OTHER).publish(new Tick("a", 1));
        connection.publisher(Tick.OTHER).publish(new Tick("a", 2));
        Eventually.await("the failure", () -> signals.size() == 2);
        assertThat(new ArrayDeque<>(signals))
                .containsExactly(
                        "complete",
                        BusClosedException.class.getName()
                                + ": disconnected: a subscription to Tick did not read, and its queue is full");
    }

    @Test
    void aFlowWhoseExecutorEndsFails() {
        Queue<String> signals = new LinkedBlockingQueue<>();
        connection
                .flow(Tick.CODEC, SubscriptionOptions.DEFAULT, task -> {
                    throw new RejectedExecutionException("by a test");
                })
                .subscribe(new Recording(signals));
        assertThat(new ArrayDeque<>(signals))
                .containsExactly("java.util.concurrent.RejectedExecutionException: by a test");
        assertThat(connection.snapshot().subscriptions()).isEmpty();
    }

    private record Recording(Queue<String> signals) implements Flow.Subscriber<Tick> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(Tick tick) {
            signals.add(tick.toString());
        }

        @Override
        public void onError(Throwable error) {
            signals.add(error.toString());
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }
}
