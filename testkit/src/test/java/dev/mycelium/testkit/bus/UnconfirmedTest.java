package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.testkit.TestClock;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was to be confirmed, and is not: it harms nothing that comes after it. */
@Timeout(120) // who is not woken waits for ever
class UnconfirmedTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FRAME = 6 + Tick.SIZE;

    /** The first wait is somewhere below an hour, so all of them are over after one. */
    private static final ReconnectPolicy WITHIN_AN_HOUR =
            new ReconnectPolicy(HOUR, HOUR, Duration.ZERO, OptionalLong.of(5), true);

    @RegisterExtension
    final Surroundings around = new Surroundings();

    @Test
    void whoTakesLongWithAnOverdueConfirmationHoldsUpNobodyElse() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (RawBus raw = around.rawBus();
                Connection connection = Mycelium.connect(Tick.SCHEMA, raw.endpoint())) {
            CompletableFuture<Void> late =
                    connection.publisher(Tick.CODEC).publishConfirmed(new Tick("me", 1), Duration.ofMillis(1));
            CountDownLatch inside = new CountDownLatch(1);
            CompletableFuture<Void> told = late.whenComplete((nothing, error) -> {
                inside.countDown();
                Threads.awaitUnchecked(go);
            });
            inside.await();
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            Future<Tick> poll = around.submit(() -> ticks.poll(Duration.ofMillis(1)));
            assertThat(poll.get(30, TimeUnit.SECONDS)).isNull();
            assertThat(told).isNotDone();
        } finally {
            go.countDown();
        }
    }

    @Test
    void anEchoIsNotTakenForAFrameThatWasNeverPublished() throws Exception {
        TestClock clock = new TestClock();
        try (RawBus raw = around.rawBus();
                Connection connection = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(raw.endpoint())
                        .clock(clock)
                        .connectLimit(DAY) // more than the hour that passes at once, perhaps while it connects
                        .reconnect(WITHIN_AN_HOUR)
                        .connect()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            raw.accept().close();
            Eventually.await("the loss", () -> connection.state() == ConnectionState.DOWN && clock.timers() == 1);
            Future<?> unpublished = around.submit(() -> {
                publisher.publishConfirmed(new Tick("me", 1), DAY).join();
            });
            clock.awaitTimers(3);
            clock.advance(Duration.ofSeconds(5));
            assertThatThrownBy(() -> unpublished.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(BusUnavailableException.class);
            assertThat(clock.timers()).isEqualTo(1);

            clock.advance(HOUR);
            try (SocketChannel peer = raw.accept()) {
                RawBus.read(peer, 34);
                CompletableFuture<Void> published = publisher.publishConfirmed(new Tick("me", 1), DAY);
                RawBus.write(peer, RawBus.read(peer, FRAME));
                published.get(30, TimeUnit.SECONDS);
            }
        }
        Eventually.noReaderIsLeft(); // it takes its timers with it
        assertThat(clock.timers()).isZero();
    }

    @Test
    void whoInterruptsTheConnectionsThreadThereDoesNotKeepItFromConnectingAgain() throws Exception {
        TestClock clock = new TestClock();
        try (RawBus raw = around.rawBus();
                Connection connection = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(raw.endpoint())
                        .clock(clock)
                        .connectLimit(DAY) // more than the hour that passes at once, perhaps while it connects
                        .reconnect(WITHIN_AN_HOUR)
                        .connect()) {
            SocketChannel first = raw.accept();
            CompletableFuture<Void> open = connection.publisher(Tick.CODEC).publishConfirmed(new Tick("me", 1), DAY);
            Future<?> interrupted = open.handle((nothing, error) -> {
                Thread.currentThread().interrupt();
                return error;
            });
            RawBus.read(first, 34 + FRAME);
            first.close();
            interrupted.get(30, TimeUnit.SECONDS);
            Eventually.await("the wait", () -> clock.timers() == 1);
            clock.advance(HOUR);
            Eventually.await("the next try", () -> connection.state() != ConnectionState.DOWN || clock.timers() > 0);
            Eventually.await("the bus", () -> connection.state() == ConnectionState.UP);
            raw.accept().close();
        }
    }
}
