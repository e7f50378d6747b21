package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.ReaderSubscription;
import dev.mycelium.runtime.bus.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways to get messages beside taking them. */
class SubscriptionTest {
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Connection connection = bus.connect(QueueLimits.OF_CONNECTION, error -> told.add(error.getMessage()));

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
    }

    @Test
    void aStreamWaitsAndClosesTheSubscription() {
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        publish(1, 5);
        Eventually.await("delivery", () -> ticks.counters().offered() == 5);
        try (Stream<Tick> stream = ticks.stream()) {
            assertThat(stream.map(Tick::number).limit(3)).containsExactly(1L, 2L, 3L);
        }
        assertThat(connection.snapshot().subscriptions()).isEmpty();
        assertThat(ticks.stream().skip(2)).isEmpty();
    }

    @Test
    void anExecutorGetsEachInOrderOneAtATime() {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            AtomicInteger inside = new AtomicInteger();
            List<Long> seen = new ArrayList<>(); // not for many threads: one at a time is what is promised
            List<Integer> together = new CopyOnWriteArrayList<>();
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            publish(1, 500);
            ticks.deliverTo(pool, tick -> {
                if (inside.incrementAndGet() != 1) {
                    together.add(inside.get());
                }
                seen.add(tick.number());
                inside.decrementAndGet();
            });
            publish(501, 1000);
            Eventually.await("all", () -> ticks.counters().taken() == 1000 && inside.get() == 0);
            bus.close();
            assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
            assertThat(together).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    /** The executor is a list of tasks: none waits there while there is no message, and 256 messages are one turn. */
    @Test
    void anExecutorIsSharedFairlyAndHasNoIdleTask() {
        Queue<Runnable> tasks = new LinkedBlockingQueue<>();
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC).deliverTo(tasks::add, tick -> {});
        tasks.remove().run();
        assertThat(tasks).isEmpty();
        publish(1, 300);
        Eventually.await("delivery", () -> ticks.counters().offered() == 300);
        assertThat(tasks).hasSize(1);
        tasks.remove().run();
        assertThat(ticks.counters().taken()).isEqualTo(256);
        publish(301, 310);
        Eventually.await("more", () -> ticks.counters().offered() == 310);
        assertThat(tasks).hasSize(1); // one turn waits already
        tasks.remove().run();
        assertThat(ticks.counters().taken()).isEqualTo(310);
        assertThat(tasks).isEmpty();
    }

    @Test
    void anExecutorThatEndsEndsTheSubscriptionAndIsTold() {
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        Subscription<Tick> second = connection.subscribe(Tick.CODEC);
        ticks.deliverTo(
                task -> {
                    throw new RejectedExecutionException("by a test");
                },
                tick -> {});
        assertThat(told)
                .containsExactly(
                        "a handler of Tick failed: java.util.concurrent.RejectedExecutionException: by a test");
        assertThat(ticks.received().handlerFailures()).isEqualTo(1);
        assertThat(connection.snapshot().subscriptions()).hasSize(1);
        assertThatThrownBy(() -> ticks.deliverTo(Runnable::run, tick -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the subscription to Tick has a handler already: "
                        + "a second handler needs a subscription of its own");
        publish(1, 1);
        assertThat(second.iterator().next().number()).isEqualTo(1);
    }

    @Test
    void anExecutorThatEndsAfterTheSubscriptionIsNoError() {
        Queue<Runnable> tasks = new LinkedBlockingQueue<>(1);
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        publish(1, 300);
        Eventually.await("delivery", () -> ticks.counters().offered() == 300);
        ticks.deliverTo(tasks::add, tick -> {});
        ticks.close();
        Runnable turn = tasks.element();
        turn.run(); // the list is full: the next turn is refused
        assertThat(ticks.counters().taken()).isEqualTo(256);
        assertThat(told).isEmpty();
    }

    @Test
    void aDirectExecutorNeedsNoStackForManyMessages() throws Exception {
        Subscription<Tick> ticks =
                connection.subscribe(Tick.CODEC, new QueueLimits(200_000, 1L << 30, Overflow.DROP_NEWEST));
        for (int i = 0; i < 200; i++) {
            publish(1, 1000);
            long all = 1000L * (i + 1);
            Eventually.await("delivery", () -> ticks.counters().offered() == all);
        }
        AtomicInteger handled = new AtomicInteger();
        // A small stack: turns inside turns would not find room on it.
        Thread taker = new Thread(
                null, () -> ticks.deliverTo(Runnable::run, tick -> handled.incrementAndGet()), "taker", 160_000);
        taker.start();
        taker.join();
        assertThat(handled).hasValue(200_000);
        publish(1, 1);
        Eventually.await("on the connection's thread", () -> handled.get() == 200_001);
    }

    @Test
    void aViewIsItsHandlersOwn() {
        List<Long> first = new CopyOnWriteArrayList<>();
        List<Long> second = new CopyOnWriteArrayList<>();
        Subscription<Tick> records = connection.subscribe(Tick.CODEC);
        Connection other = bus.connect();
        Subscription<Tick> elsewhere = other.subscribe(Tick.CODEC);
        connection.subscribeOnReader(new TickFlyweight(), view -> {
            first.add(view.number());
            view.number(99).wrap(new byte[Tick.SIZE], 0);
        });
        ReaderSubscription last = connection.subscribeOnReader(new TickFlyweight(), view -> second.add(view.number()));
        publish(1, 2);
        Eventually.await("both", () -> second.size() == 2);
        last.close();
        assertThat(first).containsExactly(1L, 2L);
        assertThat(second).containsExactly(1L, 2L);
        assertThat(records.stream().limit(2).map(Tick::number)).containsExactly(1L, 2L);
        assertThat(elsewhere.stream().limit(2).map(Tick::number)).containsExactly(1L, 2L);
        publish(3, 3);
        Eventually.await("the first", () -> first.size() == 3);
        assertThat(last.received().arrived()).isEqualTo(2);
    }

    @Test
    void noneOutlivesAConnectionThatIsClosedMeanwhile() throws Exception {
        ExecutorService closer = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < 500; round++) {
                Connection shortLived = bus.connect();
                CountDownLatch go = new CountDownLatch(1);
                Future<?> closed = closer.submit(() -> {
                    Threads.awaitUnchecked(go);
                    shortLived.close();
                });
                go.countDown();
                try {
                    for (int i = 0; i < 50; i++) {
                        shortLived.subscribe(Tick.CODEC);
                    }
                } catch (BusClosedException e) {
                    // Closed before the fiftieth.
                }
                closed.get();
                assertThat(shortLived.snapshot().subscriptions()).isEmpty();
            }
        } finally {
            closer.shutdownNow();
        }
    }

    private void publish(long from, long to) {
        var publisher = connection.publisher(Tick.CODEC);
        LongStream.rangeClosed(from, to).forEach(number -> publisher.publish(new Tick("a", number)));
    }
}
