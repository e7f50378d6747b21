package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.metrics.InMemoryMetrics;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.BusServerSnapshot;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.server.PeerSnapshot;
import dev.mycelium.runtime.server.PeerState;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of a bus: each connection with its state and its queue, and the same numbers as metrics. */
@Timeout(120) // who is not woken waits for ever
class ServerSnapshotTest {
    private static final int FRAME = 6 + Tick.SIZE;
    private static final Duration AGE = Duration.ofSeconds(2);
    private static final Optional<SchemaDigest> OWN = Optional.of(Tick.SCHEMA.digest());
    private final InMemoryMetrics metrics = new InMemoryMetrics();

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void eachConnectionIsThereWithItsStateAndItsQueue() throws Exception {
        StillClock clock = new StillClock();
        BusServer bus = start(clock);
        Endpoint endpoint = bus.endpoints().get(0);
        BusServerSnapshot before;
        try (Connection publisher = Mycelium.connect(Tick.SCHEMA, endpoint)) {
            awaitJoined(bus, 1);
            try (RawClient silent = RawClient.connect(endpoint);
                    RawClient half = RawClient.join(endpoint)) {
                awaitJoined(bus, 2);
                half.channel().shutdownOutput();
                publisher.publisher(Tick.CODEC).publish(new Tick("me", 1));
                assertThat(half.readTick().number()).isEqualTo(1);
                Eventually.await("the half close", () -> stateOf(bus, 2) == PeerState.HALF_CLOSED);
                clock.now = AGE.toNanos();
                before = bus.snapshot();
                assertThat(before.endpoints()).containsExactly(endpoint);
                assertThat(before.counters().joined()).isEqualTo(2);
                assertThat(silent.channel().isOpen()).isTrue();
            }
            Eventually.await("two ends", () -> bus.snapshot().connections().size() == 1);
        }
        QueueCounters one = new QueueCounters(1, 1, 0, 0, 0, 0, 0);
        String name = endpoint + " #";
        assertThat(before.connections())
                .containsExactly(
                        new PeerSnapshot(name + 1, PeerState.JOINED, AGE, OWN, 1, 34 + FRAME, FRAME, one, false),
                        new PeerSnapshot(
                                name + 2,
                                PeerState.HANDSHAKE,
                                AGE,
                                Optional.empty(),
                                0,
                                0,
                                0,
                                new QueueCounters(0, 0, 0, 0, 0, 0, 0),
                                false),
                        new PeerSnapshot(name + 3, PeerState.HALF_CLOSED, AGE, OWN, 0, 34, FRAME, one, false));
        assertThatThrownBy(() -> before.connections().clear()).isInstanceOf(UnsupportedOperationException.class);
        bus.close();
        assertThat(bus.snapshot().connections()).isEmpty();
        assertThat(bus.snapshot().endpoints()).containsExactly(endpoint);
    }

    @Test
    void whoDoesNotReadIsSeenAndTheMetricsSayTheSameAsTheCounters() throws Exception {
        BusServer bus = start();
        Endpoint endpoint = bus.endpoints().get(0);
        try (RawClient stuck = RawClient.join(endpoint);
                RawClient sender = RawClient.join(endpoint)) {
            awaitJoined(bus, 2);
            byte[] frame = Tick.CODEC.encodeFrame(new Tick("me", 1));
            for (int i = 0; i < 200_000 && queueOf(bus, 0).droppedOldest() == 0; i++) {
                sender.write(frame);
                sender.read(FRAME);
            }
            PeerSnapshot seen = bus.snapshot().connections().get(0);
            assertThat(seen.blocked()).isTrue();
            assertThat(seen.queue().frames()).isEqualTo(4);
            assertThat(seen.queue().bytes()).isEqualTo(4 * Tick.SIZE);
            assertThat(seen.queue().offered())
                    .isEqualTo(seen.queue().taken() + seen.queue().droppedOldest() + 4);
            assertThat(metrics.snapshot())
                    .hasEntrySatisfying(
                            nameOf("queue_depth"), depth -> assertThat(depth).isEqualTo(4))
                    .hasEntrySatisfying(
                            nameOf("connections"), joined -> assertThat(joined).isEqualTo(2));

            sender.write(new byte[] {99, 0, 1, 0, 0, 0, 7});
            sender.write(new byte[] {1, 0, 1, 0, 0, 0, 7});
            Eventually.await("both", () -> bus.counters().wrongSizes() == 1);
            assertThat(stuck.channel().isOpen()).isTrue();
        }
        Eventually.await("both ends", () -> bus.counters().open() == 0);
        bus.close();
        assertThat(endpointNumbers()).isEqualTo(expected(bus.counters()));
    }

    private BusServer start() throws Exception {
        return start(Clock.system());
    }

    private BusServer start(Clock clock) throws Exception {
        return BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .queue(new QueueLimits(4, 1 << 20, Overflow.DROP_OLDEST))
                .metrics(metrics)
                .clock(clock)
                .start();
    }

    /** Without what may be of no or any number: how the system cuts what arrives, and whether an end is a reset. */
    private Map<String, Long> endpointNumbers() {
        Map<String, Long> all = new HashMap<>(metrics.snapshot());
        all.keySet().removeIf(name -> name.startsWith("socket_endpoint.connections_closed_total"));
        long out = all.remove("socket_endpoint.bytes_out_total");
        assertThat(out).isBetween(FRAME * (all.get("socket_endpoint.frames_out_total") - 1), Long.MAX_VALUE);
        return all;
    }

    private static Map<String, Long> expected(BusServerCounters counted) {
        assertThat(counted.droppedOldest()).isPositive();
        assertThat(counted.abandoned()).isPositive();
        String dropped = "socket_endpoint.frames_dropped_total{reason=";
        Map<String, Long> all = new HashMap<>();
        all.put("socket_endpoint.connections_total", 2L);
        all.put("socket_endpoint.frames_forwarded_total", counted.framesForwarded());
        all.put("socket_endpoint.frames_out_total", counted.taken());
        all.put("socket_endpoint.bytes_in_total", 2 * 34 + FRAME * counted.framesForwarded() + 14);
        all.put(dropped + "unknown_type}", 1L);
        all.put(dropped + "wrong_size}", 1L);
        all.put(dropped + "oldest}", counted.droppedOldest());
        all.put(dropped + "newest}", 0L);
        all.put(dropped + "abandoned}", counted.abandoned());
        all.put(dropped + "other_layout}", counted.otherLayouts());
        for (String reason : List.of(
                "handshake_truncated",
                "handshake_wrong_length",
                "handshake_wrong_digest",
                "handshake_timeout",
                "tls_failed")) {
            all.put("socket_endpoint.handshake_failures_total{reason=" + reason + "}", 0L);
        }
        return all;
    }

    @Test
    void endsAreCountedByReason() throws Exception {
        BusServer bus = start();
        try (RawClient wrong = RawClient.connect(bus.endpoints().get(0))) {
            wrong.write(new byte[] {33, 0});
            wrong.awaitEnd();
        }
        Eventually.await("the end", () -> bus.counters().closed(CloseReason.HANDSHAKE_WRONG_LENGTH) == 1);
        bus.close();
        assertThat(metrics.snapshot())
                .containsEntry("socket_endpoint.handshake_failures_total{reason=handshake_wrong_length}", 1L)
                .containsEntry("socket_endpoint.connections_closed_total{reason=handshake_wrong_length}", 1L);
    }

    /** The bus has a number of its own in the process. */
    private String nameOf(String gauge) {
        List<String> names = metrics.snapshot().keySet().stream()
                .filter(each -> each.startsWith("socket_endpoint." + gauge + "{bus=bus-"))
                .toList();
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    private static void awaitJoined(BusServer bus, int count) {
        Eventually.await("joined", () -> bus.counters().joined() == count);
    }

    private static QueueCounters queueOf(BusServer bus, int connection) {
        return bus.snapshot().connections().get(connection).queue();
    }

    private static PeerState stateOf(BusServer bus, int connection) {
        return bus.snapshot().connections().get(connection).state();
    }

    /** Tells a time of its own, and waits by the machine's: a client that has half closed is looked after again and again. */
    private static final class StillClock implements Clock {
        private volatile long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public Timer schedule(Duration delay, Runnable task) {
            return Clock.system().schedule(delay, task);
        }
    }
}
