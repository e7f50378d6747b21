package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerBuilder;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Clients that do not introduce themselves, or do so at a byte a second, and honest ones between them, by a clock that is moved.
 *
 * @param peers how many are slow
 * @param honest how many are not, each second
 * @param patience how long to wait for the end of the slow ones at the deadline
 */
record SilentPeers(int peers, int honest, Duration patience) {
    private static final byte[] HANDSHAKE = Handshake.bytes(Tick.SCHEMA.digest());
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int SECONDS = 4;

    /**
     * What came of it.
     *
     * @param slow how many there were
     * @param tooEarly how many of them were gone a nanosecond before the deadline
     * @param gone how many were gone at the deadline
     * @param ended how many of those have learned it
     * @param p99 of each second, of an honest one's connect and first answer
     */
    record Outcome(int slow, long tooEarly, long gone, long ended, List<Duration> p99) {
        void verify() {
            assertThat(tooEarly).as("gone before the deadline").isZero();
            assertThat(gone).as("gone at the deadline").isEqualTo(slow);
            assertThat(ended).as("who has learned that it is gone").isEqualTo(slow);
            // The best of them, as whoever else uses the machine is no business of the bus.
            assertThat(p99.stream().min(Duration::compareTo).orElseThrow())
                    .as("p99 of honest connects")
                    .isLessThan(Duration.ofMillis(50));
        }
    }

    /**
     * Plays it.
     *
     * @param builder says where the bus listens, and how it is
     * @param clock is to be the bus's, too
     */
    Outcome play(BusServerBuilder builder, TestClock clock) throws IOException {
        List<RawClient> slow = new ArrayList<>();
        try (BusServer bus = builder.clock(clock).drainLimit(Duration.ZERO).start()) {
            Endpoint endpoint = bus.endpoints().get(0);
            for (int peer = 0; peer < peers; peer++) {
                slow.add(RawClient.connect(endpoint));
            }
            Eventually.await("all of them", () -> bus.counters().open() == peers);
            List<Duration> p99 = new ArrayList<>();
            for (int second = 0; second < SECONDS; second++) {
                for (int peer = 0; peer < peers; peer += 2) {
                    writeByte(slow.get(peer), second);
                }
                p99.add(p99OfHonestOnes(endpoint));
                clock.advance(SECOND);
            }
            clock.advance(SECOND.minusNanos(1));
            bus.snapshot(); // its thread has by then done what it was to do before
            long tooEarly = timeouts(bus);
            clock.advance(Duration.ofNanos(1));
            await(() -> timeouts(bus) == peers);
            long gone = timeouts(bus);
            // Who is still there would be waited for.
            long ended =
                    gone < peers ? 0 : slow.stream().filter(RawClient::isEnded).count();
            return new Outcome(peers, tooEarly, gone, ended, p99);
        } finally {
            for (RawClient peer : slow) {
                peer.close();
            }
        }
    }

    /** One that an earlier end has surprised is counted as that, and no error here. */
    private static void writeByte(RawClient to, int place) {
        try {
            to.write(Arrays.copyOfRange(HANDSHAKE, place, place + 1));
        } catch (IOException gone) {
            // The bus says how many are.
        }
    }

    private void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean() && System.nanoTime() - start < patience.toNanos()) {
            LockSupport.parkNanos(100_000);
        }
    }

    private static long timeouts(BusServer bus) {
        return bus.counters().closed(CloseReason.HANDSHAKE_TIMEOUT);
    }

    /** From the first call to the system until the bus has sent back what was sent to it. */
    private Duration p99OfHonestOnes(Endpoint endpoint) throws IOException {
        long[] nanos = new long[honest];
        for (int i = 0; i < honest; i++) {
            long begun = System.nanoTime();
            try (RawClient one = RawClient.join(endpoint)) {
                one.write(Tick.CODEC.encodeFrame(new Tick("me", i)));
                assertThat(one.readTick().number()).isEqualTo(i);
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[honest * 99 / 100]);
    }
}
