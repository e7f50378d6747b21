package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two thousand clients that do not introduce themselves, or do so at a byte a second, and honest ones between them. */
@Timeout(240) // who hangs waits for ever
class SilentPeersTest {
    private static final int PEERS = 2000;
    private static final int HONEST = 200;
    private static final byte[] HANDSHAKE = Handshake.bytes(Tick.SCHEMA.digest());
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestClock clock = new TestClock();
    private final List<RawClient> slow = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void delayNobodyAndAreGoneAtTheDeadline(String kind) throws Exception {
        long start = System.nanoTime();
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(
                        kind.equals("tcp")
                                ? Endpoint.tcp("127.0.0.1", 0)
                                : Endpoint.unix(folder.resolve("bus.sock").toString()))
                .clock(clock)
                .drainLimit(Duration.ZERO)
                .start()) {
            Endpoint endpoint = bus.endpoints().get(0);
            for (int peer = 0; peer < PEERS; peer++) {
                slow.add(RawClient.connect(endpoint));
            }
            Eventually.await("all of them", () -> bus.counters().open() == PEERS);
            long[] p99 = new long[4];
            for (int second = 0; second < p99.length; second++) {
                aByteFromEverySecondOne(second);
                p99[second] = p99OfHonestOnes(endpoint);
                clock.advance(SECOND);
            }
            clock.advance(SECOND.minusNanos(1));
            long before = bus.counters().closed(CloseReason.HANDSHAKE_TIMEOUT);
            clock.advance(Duration.ofNanos(1));
            Eventually.await("their end", () -> bus.counters().closed(CloseReason.HANDSHAKE_TIMEOUT) == PEERS);
            for (RawClient peer : slow) {
                assertThat(peer.isEnded()).isTrue();
            }
            // The best of four, as whoever else uses the machine is no business of the bus.
            long best = Arrays.stream(p99).min().orElseThrow();
            HowMuch.print(
                    String.format(
                            "%,d slow peers over %s: p99 of %d honest connects with an answer, four times: %s us",
                            PEERS,
                            kind,
                            HONEST,
                            Arrays.toString(Arrays.stream(p99)
                                    .map(nanos -> nanos / 1000)
                                    .toArray())),
                    System.nanoTime() - start);
            assertThat(before).isZero();
            assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(50));
        } finally {
            for (RawClient peer : slow) {
                peer.close();
            }
        }
        assertThat(clock.timers()).isZero();
    }

    private void aByteFromEverySecondOne(int second) throws IOException {
        for (int peer = 0; peer < PEERS; peer += 2) {
            slow.get(peer).write(Arrays.copyOfRange(HANDSHAKE, second, second + 1));
        }
    }

    /** From the first call to the system until the bus has sent back what was sent to it. */
    private static long p99OfHonestOnes(Endpoint endpoint) throws IOException {
        long[] nanos = new long[HONEST];
        for (int i = 0; i < HONEST; i++) {
            long begun = System.nanoTime();
            try (RawClient honest = RawClient.join(endpoint)) {
                honest.write(Tick.CODEC.encodeFrame(new Tick("me", i)));
                assertThat(honest.readTick().number()).isEqualTo(i);
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        return nanos[HONEST * 99 / 100];
    }
}
