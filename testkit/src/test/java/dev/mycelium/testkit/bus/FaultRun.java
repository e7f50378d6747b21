package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.Fault.Kind;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A client publishes numbers through a proxy that harms it; another, unharmed, says which arrive. */
final class FaultRun {
    private static final int NUMBERS = 300;

    /** Faults come within the first so many bytes: in the handshake, between frames, inside them. */
    private static final long REACH = 2000;

    /** For each piece, of which there are some thousands if they are small. */
    private static final long LONGEST_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    /** With these alone nothing that was sent may be missing. */
    static final Set<Kind> HARMLESS = EnumSet.of(Kind.DELAY, Kind.SLICE, Kind.STALL);

    private static final QueueLimits ROOMY = new QueueLimits(1 << 16, 1L << 30, QueueLimits.OF_CONNECTION.overflow());
    private static final ReconnectPolicy QUICK = new ReconnectPolicy(
            Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(1), OptionalLong.empty(), true);

    private FaultRun() {}

    /**
     * What came of a run.
     *
     * @param seed of its faults
     * @param faults as the proxy recorded them
     * @param befell how often which kind was planned for a connection that was made
     * @param sent the numbers 1 to this were published, one after the other
     * @param spans on which sockets
     * @param delivered what the unharmed client got
     * @param lost what the harmed one counted as lost
     * @param connects how often it came up
     * @param lossy whether a fault could lose what the kernel had taken
     */
    record Outcome(
            long seed,
            String faults,
            Map<Kind, Integer> befell,
            long sent,
            Spans spans,
            List<Long> delivered,
            long lost,
            long connects,
            boolean lossy) {

        /** What was neither delivered nor counted: handed to the kernel, and lost with its connection. */
        long unknown() {
            return sent - delivered.size() - lost;
        }

        void verify() {
            String which = "seed " + seed + ", faults:\n" + faults;
            assertThat(delivered).as("each once; " + which).doesNotHaveDuplicates();
            assertThat(delivered).as("only what was sent; " + which).allMatch(number -> number >= 1 && number <= sent);
            assertThat(spans.outOfOrder(delivered)).as("all in order; " + which).isEmpty();
            assertThat(unknown())
                    .as("what is missing is counted, or was in the kernel; " + which)
                    .isBetween(0L, lossy ? sent : 0L);
        }
    }

    /** All but one: a changed byte inside a payload cannot be seen without TLS. */
    static final Set<Kind> SEEN = EnumSet.complementOf(EnumSet.of(Kind.CORRUPT));

    /**
     * Plays one seed.
     *
     * @param kinds the faults that there may be; if they are not all harmless, connections are lost now and then as well
     */
    static Outcome play(String kind, long seed, Set<Kind> kinds, Path folder) throws Exception {
        boolean lossy = !HARMLESS.containsAll(kinds);
        Files.createDirectory(folder);
        FaultPlan drawn = FaultPlan.seeded(seed, REACH, LONGEST_NANOS);
        FaultPlan plan = connection -> drawn.faults(connection).stream()
                .filter(fault -> kinds.contains(fault.kind()))
                .toList();
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                        .queue(ROOMY)
                        .listen(somewhere(kind, folder, "bus"))
                        .start();
                FaultProxy proxy = FaultProxy.start(
                        somewhere(kind, folder, "proxy"), bus.endpoints().get(0), plan);
                Connection unharmed =
                        Mycelium.connect(Tick.SCHEMA, bus.endpoints().get(0));
                Connection harmed = connect(proxy.endpoint())) {
            Subscription<Tick> arrived = unharmed.subscribe(Tick.CODEC, ROOMY);
            Eventually.await("the unharmed one", () -> bus.counters().joined() >= 1);
            Publisher<Tick> publisher = harmed.publisher(Tick.CODEC);
            Spans spans = new Spans();
            for (long number = 1; number <= NUMBERS; number++) {
                Tick tick = new Tick("s" + number, number);
                spans.publish(harmed, () -> publisher.publish(tick));
                if (lossy && number % 50 == 0) {
                    loseOne(proxy, harmed);
                }
            }
            if (lossy) {
                proxy.plan(FaultPlan.NONE);
                proxy.dropConnections();
            }
            confirmLast(harmed, publisher, spans);
            long sent = spans.sent();
            List<Long> delivered = new ArrayList<>();
            while (delivered.isEmpty() || delivered.get(delivered.size() - 1) != sent) {
                Tick tick = arrived.poll(Duration.ofSeconds(30));
                assertThat(tick)
                        .as("seed %d, faults:%n%s", seed, proxy.recorded())
                        .isNotNull();
                assertThat(tick.sender()).as("untorn").isEqualTo("s" + tick.number());
                delivered.add(tick.number());
            }
            List<Fault> faults = proxy.recorded()
                    .lines()
                    .flatMap(line -> FaultPlan.parse(line).faults(numberOf(line)).stream())
                    .toList();
            Map<Kind, Integer> befell = new EnumMap<>(Kind.class);
            faults.forEach(fault -> befell.merge(fault.kind(), 1, Integer::sum));
            return new Outcome(
                    seed,
                    proxy.recorded(),
                    befell,
                    sent,
                    spans,
                    delivered,
                    harmed.linkCounters().lost(),
                    harmed.linkCounters().connects(),
                    lossy);
        }
    }

    /** So that a seed sees several connections, and loses one in the middle of something. */
    private static void loseOne(FaultProxy proxy, Connection harmed) throws Exception {
        long before = harmed.linkCounters().connects();
        // Again and again: the proxy does not have one yet that the system alone has accepted.
        Eventually.await("the next connection", () -> {
            proxy.dropConnections();
            return harmed.linkCounters().connects() > before;
        });
    }

    /** The first try of a connection is the only one that is told to whoever connects; it may be refused. */
    private static Connection connect(Endpoint proxy) {
        for (int tries = 1; ; tries++) {
            try {
                return Mycelium.builder(Tick.SCHEMA)
                        .endpoint(proxy)
                        .reconnect(QUICK)
                        .onError(error -> {})
                        .connect();
            } catch (BusUnavailableException refused) {
                if (tries > 20) {
                    throw refused;
                }
            }
        }
    }

    /** Publishes until the bus has one. */
    private static void confirmLast(Connection harmed, Publisher<Tick> publisher, Spans spans) throws Exception {
        for (int tries = 1; ; tries++) {
            long number = spans.sent() + 1;
            List<CompletableFuture<Void>> confirmed = new ArrayList<>();
            spans.publish(
                    harmed,
                    () -> confirmed.add(
                            publisher.publishConfirmed(new Tick("s" + number, number), Duration.ofSeconds(20))));
            try {
                confirmed.get(0).get(30, TimeUnit.SECONDS);
                return;
            } catch (ExecutionException lostAgain) {
                if (tries > 20) {
                    throw lostAgain;
                }
            }
        }
    }

    private static int numberOf(String line) {
        return Integer.parseInt(line.substring("connection ".length(), line.indexOf(':')));
    }

    private static Endpoint somewhere(String kind, Path folder, String name) throws IOException {
        return kind.equals("tcp")
                ? Endpoint.tcp("127.0.0.1", 0)
                : Endpoint.unix(folder.resolve(name).toString());
    }
}
