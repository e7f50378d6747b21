package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever waits for something of a connection whose bus is lost for good is told at once, and why. */
@Timeout(240) // who is not woken waits for ever
class LossWakesTest {
    private static final int ROUNDS = 10;
    private static final Duration DAY = Duration.ofDays(1);

    @RegisterExtension
    final Surroundings around = new Surroundings();

    private final List<Thread> waiting = new CopyOnWriteArrayList<>();

    /** What somebody was told, and when. */
    private record Told(Throwable why, long at) {}

    @Test
    void everybodyIsToldWhyWithinATenthOfASecond() throws Exception {
        List<Duration> all = new ArrayList<>();
        try (RawBus raw = around.rawBus()) {
            for (int round = 0; round < ROUNDS; round++) {
                all.add(fromTheLossToTheLastWhoIsTold(raw));
            }
        }
        // The best of them, as whoever else uses the machine is no business of the connection.
        assertThat(all.stream().min(Duration::compareTo).orElseThrow())
                .as("%s", all)
                .isLessThan(Duration.ofMillis(100));
    }

    @SuppressWarnings("try") // what is closed early is what is tested
    private Duration fromTheLossToTheLastWhoIsTold(RawBus raw) throws Exception {
        waiting.clear();
        try (Connection connection = Surroundings.ungreeted(raw)
                        .reconnect(ReconnectPolicy.NEVER)
                        .writeLimit(DAY)
                        .outboxBytes(1000)
                        .connect();
                SocketChannel peer = raw.accept()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            Subscription<Tick> taken = connection.subscribe(Tick.CODEC);
            Subscription<Tick> polled = connection.subscribe(Tick.CODEC);
            Subscription<Tick> iterated = connection.subscribe(Tick.CODEC);
            Map<String, Future<Told>> all = new LinkedHashMap<>();
            all.put("confirmed", confirmed(publisher));
            all.put("flow", flowing(connection));
            all.put("take", told(taken::take));
            all.put("poll", told(() -> polled.poll(DAY)));
            all.put("iteration, then publish", told(() -> {
                iterated.forEach(tick -> {});
                publisher.publish(new Tick("late", 0));
            }));
            all.put("publish", told(() -> {
                for (long number = 0; ; number++) {
                    publisher.publish(new Tick("me", number));
                }
            }));
            Eventually.await(
                    "all wait", () -> waiting.size() == 4 && waiting.stream().allMatch(LossWakesTest::waits));

            long lost = System.nanoTime();
            peer.close();
            long last = lost;
            for (Map.Entry<String, Future<Told>> each : all.entrySet()) {
                Told told = each.getValue().get(30, TimeUnit.SECONDS);
                assertThat(told.why())
                        .as(each.getKey())
                        .isInstanceOf(BusClosedException.class)
                        .hasMessageStartingWith("lost " + raw.endpoint() + ": ");
                last = Math.max(last, told.at());
            }
            return Duration.ofNanos(last - lost);
        }
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private Future<Told> told(ThrowingCallable who) {
        return around.submit(() -> {
            waiting.add(Thread.currentThread());
            Throwable why = catchThrowable(who);
            return new Told(why, System.nanoTime());
        });
    }

    private static Future<Told> confirmed(Publisher<Tick> publisher) {
        return publisher
                .publishConfirmed(new Tick("first", 0), DAY)
                .handle((nothing, why) -> new Told(why.getCause(), System.nanoTime()));
    }

    private static Future<Told> flowing(Connection connection) {
        CompletableFuture<Told> told = new CompletableFuture<>();
        connection.flow(Tick.CODEC, SubscriptionOptions.DEFAULT, Runnable::run).subscribe(new Flow.Subscriber<Tick>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Tick tick) {}

            @Override
            public void onError(Throwable why) {
                told.complete(new Told(why, System.nanoTime()));
            }

            @Override
            public void onComplete() {
                told.completeExceptionally(new AssertionError("complete, but its bus was lost"));
            }
        });
        return told;
    }
}
