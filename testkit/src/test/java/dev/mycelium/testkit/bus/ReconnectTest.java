package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a connection does when its bus is lost. */
class ReconnectTest {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(7);
    private final TestClock time = new TestClock();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final List<String> states = new CopyOnWriteArrayList<>();

    /** Writes down for how long somebody wants to wait, but for the limit of a try to connect. */
    private final Clock clock = new Clock() {
        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public Timer schedule(Duration delay, Runnable task) {
            Timer timer = time.schedule(delay, task);
            if (!delay.equals(CONNECT_LIMIT)) {
                waits.add(delay);
            }
            return timer;
        }
    };

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
        assertThat(time.timers()).isZero();
    }

    @Test
    void subscriptionsLiveOnAndTheStatesAreTold() throws Exception {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        BusServer first = BusServer.builder(Tick.SCHEMA).listen(endpoint).start();
        try (Connection connection = builder(endpoint, ReconnectPolicy.DEFAULT.withSeed(1))
                .onState((state, cause) -> {
                    states.add(state + (cause == null ? "" : ": " + cause.getMessage()));
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("thrown by a test");
                })
                .connect()) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            var publisher = connection.publisher(Tick.CODEC);
            publisher.publish(new Tick("me", 1));
            assertThat(ticks.take().number()).isEqualTo(1);
            CompletableFuture<Void> never = publisher.publishConfirmed(new Tick("me", 2), Duration.ofDays(1));
            ticks.take();
            never.get(30, TimeUnit.SECONDS);

            first.close();
            Eventually.await("the loss", () -> waits.size() == 2);
            assertThat(connection.state()).isEqualTo(ConnectionState.DOWN);
            assertThat(publisher.tryPublish(new Tick("me", 3))).isFalse();

            try (BusServer second =
                    BusServer.builder(Tick.SCHEMA).listen(endpoint).start()) {
                time.advance(waits.get(1));
                Eventually.await("the second bus", () -> connection.state() == ConnectionState.UP);
                publisher.publish(new Tick("me", 4));
                assertThat(ticks.take().number()).isEqualTo(4);
                assertThat(second.counters().joined()).isEqualTo(1);
            }
            assertThat(connection.linkCounters().connects()).isEqualTo(2);
        }
        String lost = "DOWN: the bus has ended the connection";
        // The reader's thread may be telling of the second loss: then it is that thread that tells of the end, too.
        Eventually.await("the end to be told", () -> states.contains("CLOSED"));
        assertThat(states.subList(0, 5)).containsExactly("CONNECTING", "UP", lost, "CONNECTING", "UP");
        assertThat(states).last().isEqualTo("CLOSED");
    }

    @Test
    void whatWasNotConfirmedWhenTheBusIsLostFailsAtOnce() throws Exception {
        try (RawBus raw = RawBus.unix(folder);
                Connection connection =
                        builder(raw.endpoint(), ReconnectPolicy.DEFAULT).connect()) {
            SocketChannel peer = raw.accept();
            CompletableFuture<Void> open =
                    connection.publisher(Tick.CODEC).publishConfirmed(new Tick("me", 1), Duration.ofDays(1));
            RawBus.read(peer, 34 + 30);
            peer.close();
            assertThatThrownBy(() -> open.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(BusUnavailableException.class)
                    .hasMessageContaining("the bus was lost before it sent the frame back");
        }
    }

    @Test
    void aDayWithoutABusPassesInWaitsBelowABoundThatDoubles() throws Exception {
        Duration first = Duration.ofMillis(100);
        Duration most = Duration.ofMinutes(10);
        List<Duration> once = aDayWithout(policy(first, most, 42));
        assertThat(once).hasSizeBetween(200, 500);
        Duration bound = first;
        for (Duration wait : once) {
            assertThat(wait).isBetween(Duration.ZERO, bound);
            bound = bound.multipliedBy(2).compareTo(most) < 0 ? bound.multipliedBy(2) : most;
        }
        // Below a bound, and not at it: those who were lost together do not come back together.
        assertThat(once)
                .filteredOn(wait -> wait.compareTo(most.dividedBy(2)) < 0)
                .hasSizeGreaterThan(50);
        assertThat(once)
                .filteredOn(wait -> wait.compareTo(most.dividedBy(2)) > 0)
                .hasSizeGreaterThan(50);
        assertThat(aDayWithout(policy(first, most, 42))).isEqualTo(once);
        assertThat(aDayWithout(policy(first, most, 43))).isNotEqualTo(once);
    }

    @Test
    void onlyABusThatStaysStartsTheBoundAnew() throws Exception {
        Duration first = Duration.ofMillis(1);
        try (RawBus raw = RawBus.unix(folder);
                Connection connection = builder(raw.endpoint(), policy(first, Duration.ofDays(1), 7))
                        .connect()) {
            for (int i = 1; i <= 20; i++) {
                loseOne(raw, connection, i, Duration.ZERO);
            }
            assertThat(waits.get(19)).isGreaterThan(first.multipliedBy(1000));
            loseOne(raw, connection, 21, Duration.ofSeconds(10));
            assertThat(waits.get(20)).isLessThanOrEqualTo(first);
        }
    }

    /** Lets the bus be there for a time, and then be lost for the given time. */
    private void loseOne(RawBus raw, Connection connection, int times, Duration up) throws Exception {
        try (SocketChannel peer = raw.accept()) {
            RawBus.read(peer, 34);
            Eventually.await("up", () -> connection.state() == ConnectionState.UP);
            time.advance(up);
        }
        Eventually.await("a wait", () -> waits.size() == times);
        time.advance(waits.get(times - 1));
    }

    private List<Duration> aDayWithout(ReconnectPolicy policy) throws Exception {
        waits.clear();
        RawBus raw = RawBus.unix(folder);
        try (Connection connection = builder(raw.endpoint(), policy).connect()) {
            raw.accept().close();
            raw.close();
            Files.delete(folder.resolve("raw.sock"));
            Duration day = Duration.ZERO;
            List<Duration> waited = new ArrayList<>();
            while (day.compareTo(Duration.ofDays(1)) < 0) {
                int next = waited.size();
                Eventually.await("the next wait", () -> waits.size() > next);
                Duration wait = waits.get(next);
                time.advance(wait);
                waited.add(wait);
                day = day.plus(wait);
            }
            assertThat(connection.isOpen()).isTrue();
            return waited;
        }
    }

    private ConnectionBuilder builder(Endpoint endpoint, ReconnectPolicy policy) {
        return Mycelium.builder(Tick.SCHEMA)
                .endpoint(endpoint)
                .clock(clock)
                .connectLimit(CONNECT_LIMIT)
                .reconnect(policy);
    }

    private static ReconnectPolicy policy(Duration first, Duration most, long seed) {
        return new ReconnectPolicy(first, most, Duration.ofSeconds(10), OptionalLong.of(seed), true);
    }
}
