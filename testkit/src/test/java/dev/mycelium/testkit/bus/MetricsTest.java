package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionSnapshot;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.InMemoryMetrics;
import dev.mycelium.runtime.metrics.Metrics;
import dev.mycelium.runtime.metrics.MicrometerMetrics;
import dev.mycelium.testkit.TestClock;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void everythingIsCountedUnderItsName() throws Exception {
        InMemoryMetrics metrics = new InMemoryMetrics();
        play(metrics, name -> {
            assertThat(withoutConnection(metrics.snapshot(), name)).isEqualTo(expected());
        });
        assertThat(metrics.snapshot().keySet()).noneMatch(each -> each.startsWith("connection.queue_depth"));
        assertThat(metrics.count(BusMetrics.FRAMES_OUT)).isEqualTo(9);
        assertThat(metrics.count(BusMetrics.FRAMES_DROPPED, Map.of("reason", "newest")))
                .isEqualTo(2);
        assertThat(metrics.count(BusMetrics.RECONNECTS)).isZero();
        assertThatThrownBy(() -> metrics.snapshot().put("x", 1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void micrometerHasTheSameNumbers() throws Exception {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        play(new MicrometerMetrics(registry), name -> {
            assertThat(withoutConnection(numbers(registry), name)).isEqualTo(expected());
        });
        assertThat(registry.getMeters())
                .noneMatch(each -> each.getId().getName().equals("connection.queue_depth"));
        Meter.Id id = registry.get("connection.bytes_in_total").meter().getId();
        assertThat(id.getDescription()).isEqualTo("Bytes of the frames that arrived");
        assertThat(id.getBaseUnit()).isEqualTo("bytes");
    }

    /** Micrometer holds what it watches weakly unless it is told otherwise, and here nobody else holds it. */
    @Test
    void micrometerKeepsWhatItWatches() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        AtomicLong five = new AtomicLong(5);
        WeakReference<Object> gone = new WeakReference<>(new Object());
        new MicrometerMetrics(registry).gauge(BusMetrics.QUEUE_DEPTH, Map.of(), five::get);
        Eventually.await("a garbage collection", () -> {
            System.gc();
            return gone.get() == null;
        });
        assertThat(registry.get("connection.queue_depth").gauge().value()).isEqualTo(5);
    }

    @Test
    void metricsThatThrowBreakNothing() throws Exception {
        Metrics atOnce = new ThrowingMetrics(true);
        Metrics later = new ThrowingMetrics(false);
        for (Metrics metrics : List.of(atOnce, later)) {
            try (InProcessBus bus = new InProcessBus(Tick.SCHEMA, new TestClock(), metrics)) {
                Connection connection = bus.connect();
                Subscription<Tick> ticks =
                        connection.subscribe(Tick.CODEC, SubscriptionOptions.DEFAULT.withoutOwnEchoes());
                connection
                        .publisher(Tick.CODEC)
                        .publishConfirmed(new Tick("a", 1), MINUTE)
                        .get();
                bus.connect().publisher(Tick.CODEC).publish(new Tick("a", 2));
                assertThat(ticks.take().number()).isEqualTo(2);
                ticks.close();
            }
        }
        Eventually.noReaderIsLeft();
    }

    @Test
    void aSnapshotDoesNotChange() throws Exception {
        try (InProcessBus bus = new InProcessBus(Tick.SCHEMA)) {
            Connection connection = bus.connect();
            Connection second = bus.connect();
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            connection.subscribeOnReader(Tick.OTHER, tick -> {});
            connection.publisher(Tick.CODEC).publish(new Tick("a", 1));
            ticks.take();
            List<ConnectionSnapshot> before = bus.snapshot();
            second.publisher(Tick.CODEC).publish(new Tick("a", 2));
            ticks.take();
            connection.close();

            ConnectionSnapshot first = before.get(0);
            assertThat(before).hasSize(2);
            assertThat(first.state()).isEqualTo(ConnectionState.UP);
            assertThat(first.framesIn()).isEqualTo(1);
            assertThat(first.framesOut()).isEqualTo(1);
            assertThat(first.bytesOut()).isEqualTo(30);
            assertThat(first.subscriptions()).hasSize(2);
            assertThat(first.subscriptions().get(0).name()).isEqualTo("Tick-1");
            assertThat(first.subscriptions().get(0).received().handed()).isEqualTo(1);
            assertThat(first.subscriptions().get(1).queue()).isNull();
            assertThatThrownBy(() -> first.subscriptions().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThat(bus.snapshot()).hasSize(1);
            assertThat(connection.snapshot().state()).isEqualTo(ConnectionState.CLOSED);
            assertThat(connection.snapshot().subscriptions()).isEmpty();
        }
        Eventually.noReaderIsLeft();
    }

    private interface Check {
        void on(String connection) throws InterruptedException;
    }

    /** Nine frames to one connection: one that stops it, confirmed, echo, malformed, broken, and four at a queue for two. */
    private static void play(Metrics metrics, Check check) throws Exception {
        TestClock clock = new TestClock();
        InProcessBus bus = new InProcessBus(Tick.SCHEMA, clock, metrics);
        Connection connection = bus.connect(QueueLimits.OF_CONNECTION, error -> {});
        var ticks = connection.publisher(Tick.CODEC);
        CountDownLatch stands = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        var gate = connection.subscribeOnReader(Tick.OTHER, tick -> {
            stands.countDown();
            Threads.awaitUnchecked(go);
            throw new IllegalStateException("by a test");
        });
        connection.publisher(Tick.OTHER).publish(new Tick("a", 1));
        stands.await();
        CompletableFuture<Void> confirmed = ticks.publishConfirmed(new Tick("a", 1), MINUTE);
        clock.advance(Duration.ofSeconds(3));
        go.countDown();
        confirmed.get();
        gate.close();

        var echoes = connection.subscribe(Tick.CODEC, SubscriptionOptions.DEFAULT.withoutOwnEchoes());
        ticks.publish(new Tick("a", 2));
        Eventually.await("the echo", () -> echoes.received().ownEchoes() == 1);
        echoes.close();
        Subscription<Tick> two = connection.subscribe(Tick.CODEC, new QueueLimits(2, 1000, Overflow.DROP_NEWEST));
        byte[] malformed = new byte[Tick.SIZE];
        malformed[0] = 7;
        ticks.publishPayload(malformed);
        ticks.publishPayload(Tick.CODEC.encode(new Tick("a", -4)));
        for (long number = 5; number <= 8; number++) {
            ticks.publish(new Tick("a", number));
        }
        Eventually.await("all", () -> two.counters().offered() == 4);
        check.on(connection.snapshot().name());
        bus.close();
        Eventually.noReaderIsLeft();
    }

    private static Map<String, Long> expected() {
        Map<String, Long> all = new TreeMap<>();
        all.put("connection.frames_in_total", 9L);
        all.put("connection.bytes_in_total", 9 * 30L);
        all.put("connection.frames_out_total", 9L);
        all.put("connection.bytes_out_total", 9 * 30L);
        all.put("connection.frames_dropped_total{reason=oldest}", 0L);
        all.put("connection.frames_dropped_total{reason=newest}", 2L);
        all.put("connection.frames_dropped_total{reason=refused}", 0L);
        all.put("connection.frames_dropped_total{reason=unknown_type}", 0L);
        all.put("connection.frames_dropped_total{reason=wrong_size}", 0L);
        all.put("connection.frames_dropped_total{reason=malformed}", 1L);
        all.put("connection.frames_dropped_total{reason=rule_broken}", 1L);
        all.put("connection.frames_dropped_total{reason=own_echo}", 1L);
        all.put("connection.frames_dropped_total{reason=lost}", 0L);
        all.put("connection.handshake_failures_total{reason=digest}", 0L);
        all.put("connection.handshake_failures_total{reason=tls}", 0L);
        all.put("connection.handshake_failures_total{reason=timeout}", 0L);
        all.put("connection.handshake_failures_total{reason=refused}", 0L);
        all.put("connection.reconnects_total", 0L);
        all.put("connection.write_stalls_total", 0L);
        all.put("connection.rules_broken_total", 1L);
        all.put("connection.handler_failures_total", 1L);
        all.put("connection.confirmed_round_trip.count", 1L);
        all.put("connection.confirmed_round_trip.total", 3_000_000_000L);
        all.put("connection.confirmed_round_trip.max", 3_000_000_000L);
        all.put("connection.queue_depth{connection=C,queue=inbound}", 0L);
        all.put("connection.queue_depth{connection=C,queue=Tick-3}", 2L);
        return all;
    }

    private static Map<String, Long> withoutConnection(Map<String, Long> numbers, String connection) {
        Map<String, Long> all = new TreeMap<>();
        numbers.forEach((name, value) -> all.put(name.replace(connection, "C"), value));
        return all;
    }

    private static Map<String, Long> numbers(SimpleMeterRegistry registry) {
        Map<String, Long> all = new TreeMap<>();
        registry.getMeters().forEach(meter -> {
            List<String> tags = meter.getId().getTags().stream()
                    .map(tag -> tag.getKey() + "=" + tag.getValue())
                    .sorted()
                    .toList();
            meter.measure().forEach(measured -> {
                String what = measured.getStatistic().getTagValueRepresentation();
                boolean time = meter.getId().getType() == Meter.Type.TIMER;
                all.put(
                        meter.getId().getName()
                                + (time ? "." + what : "")
                                + (tags.isEmpty() ? "" : "{" + String.join(",", tags) + "}"),
                        (long) (measured.getValue() * (time && !what.equals("count") ? 1e9 : 1)));
            });
        });
        return all;
    }
}
