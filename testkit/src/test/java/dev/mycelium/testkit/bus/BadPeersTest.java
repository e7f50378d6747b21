package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bus does with clients that break the rules, and what an honest one notices of it, which is nothing. */
class BadPeersTest {
    private static final byte[] HANDSHAKE = Handshake.bytes(Tick.SCHEMA.digest());
    private final TestClock clock = new TestClock();

    @TempDir
    Path folder;

    private BusServer bus;
    private Endpoint endpoint;

    @AfterEach
    void closeAndCount() {
        bus.close();
        BusServerCounters end = bus.counters();
        assertThat(end.open()).isZero();
        assertThat(end.joined()).isZero();
        assertThat(end.accepted())
                .isEqualTo(
                        end.closed().values().stream().mapToLong(each -> each).sum());
        assertThat(end.waiting()).isZero();
        assertThat(end.queued()).isEqualTo(end.taken() + end.droppedOldest() + end.droppedNewest() + end.abandoned());
        assertThat(clock.timers()).isZero();
    }

    @Test
    void anEndAfterEachByteOfTheHandshakeIsCounted() throws Exception {
        start(QueueLimits.OF_CONNECTION);
        for (int count = 0; count < Handshake.SIZE; count++) {
            try (RawClient client = RawClient.connect(endpoint)) {
                client.write(Arrays.copyOf(HANDSHAKE, count));
            }
        }
        awaitClosed(CloseReason.HANDSHAKE_TRUNCATED, Handshake.SIZE);
        assertThat(bus.counters().handshakeFailures()).isEqualTo(Handshake.SIZE);
    }

    @Test
    void anotherDigestAndAnotherLengthAreTwoReasons() throws Exception {
        start(QueueLimits.OF_CONNECTION);
        byte[] digest = HANDSHAKE.clone();
        digest[33] ^= 1;
        refuse(digest, CloseReason.HANDSHAKE_WRONG_DIGEST);
        refuse(new byte[] {33, 0}, CloseReason.HANDSHAKE_WRONG_LENGTH);
    }

    @Test
    void whatNobodyKnowsOrHasAnotherSizeIsSkippedAndCounted() throws Exception {
        start(QueueLimits.OF_CONNECTION);
        try (RawClient client = RawClient.join(endpoint)) {
            client.write(frame(7, 5));
            client.write(frame(1, Tick.SIZE + 1));
            client.write(frame(1, Tick.SIZE - 1));
            client.write(frame(1, 0));
            client.write(frame(1, 4 << 20));
            client.write(frame(1, 16 << 20));
            client.write(frame(50001, 100_000));
            client.write(Tick.OTHER.encodeFrame(new Tick("me", 1)));
            assertThat(client.readTick().number()).isEqualTo(1);
            assertThat(bus.counters().unknownTypes()).isEqualTo(2);
            assertThat(bus.counters().wrongSizes()).isEqualTo(5);
            assertThat(bus.counters().framesForwarded()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {(16 << 20) + 1, Integer.MAX_VALUE, 1L << 31, 0xFFFF_FFFFL})
    void aLengthOverTheLimitClosesBothWaysAfterWhatCameBefore(long length) throws Exception {
        start(QueueLimits.OF_CONNECTION);
        byte[] header = {1, 0, (byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)};
        try (RawClient honest = RawClient.join(endpoint);
                RawClient client = RawClient.join(endpoint)) {
            Eventually.await("both joined", () -> bus.counters().joined() == 2);
            byte[] good = Tick.CODEC.encodeFrame(new Tick("me", 1));
            byte[] both = Arrays.copyOf(good, good.length + header.length);
            System.arraycopy(header, 0, both, good.length, header.length);
            client.write(both);
            assertThat(honest.readTick().number()).isEqualTo(1);
            awaitClosed(CloseReason.FRAME_OVER_LIMIT, 1);
            assertThat(bus.counters().joined()).isEqualTo(1);
        }
    }

    @Test
    void anEndInsideAFrameIsCountedAndNothingOfItArrives() throws Exception {
        start(QueueLimits.OF_CONNECTION);
        byte[] frame = Tick.CODEC.encodeFrame(new Tick("me", 1));
        try (RawClient honest = RawClient.join(endpoint)) {
            for (int count = 1; count < frame.length; count++) {
                try (RawClient client = RawClient.join(endpoint)) {
                    client.write(Arrays.copyOf(frame, count));
                }
            }
            awaitClosed(CloseReason.FRAME_TRUNCATED, frame.length - 1);
            honest.write(frame);
            assertThat(honest.read(frame.length)).isEqualTo(frame);
            assertThat(bus.counters().framesForwarded()).isEqualTo(1);
        }
    }

    @Test
    void whoEndsWhatItSendsGoesOnReceivingAndIsMissedWhenItIsGone() throws Exception {
        start(QueueLimits.OF_CONNECTION);
        try (RawClient honest = RawClient.join(endpoint);
                RawClient half = RawClient.join(endpoint)) {
            half.channel().shutdownOutput();
            Eventually.await("two joined, one half closed", () -> bus.counters().joined() == 2 && clock.timers() == 1);
            clock.advance(Duration.ofMinutes(5));
            Eventually.await("another look at it", () -> clock.timers() == 1);
            honest.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
            assertThat(half.readTick().number()).isEqualTo(1);
            // What is not read when a socket is closed would make a reset of it.
            assertThat(honest.readTick().number()).isEqualTo(1);
        }
        awaitClosed(CloseReason.CLIENT_CLOSED, 1);
        // The half closed one is looked at when its time comes.
        clock.advance(Duration.ofMinutes(1));
        awaitClosed(CloseReason.CLIENT_CLOSED, 2);
    }

    @Test
    void ofATcpClientThatMayBeGoneOnlyTimeTells() throws Exception {
        bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.tcp("127.0.0.1", 0))
                .clock(clock)
                .drainLimit(Duration.ZERO)
                .start();
        endpoint = bus.endpoints().get(0);
        try (RawClient half = RawClient.join(endpoint)) {
            half.channel().shutdownOutput();
            Eventually.await("half closed", () -> bus.counters().joined() == 1 && clock.timers() == 1);
            while (bus.counters().open() == 1) {
                clock.awaitTimers(1);
                assertThat(clock.nanos()).isLessThan(Duration.ofMinutes(2).toNanos());
                clock.advance(Duration.ofSeconds(5));
                Eventually.await(
                        "a look at it",
                        () -> clock.timers() == 1 || bus.counters().open() == 0);
            }
            assertThat(clock.nanos())
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(1).toNanos());
            assertThat(bus.counters().closed(CloseReason.HALF_CLOSED_TOO_LONG)).isEqualTo(1);
            assertThat(half.isEnded()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DROP_OLDEST", "DROP_NEWEST", "DISCONNECT"})
    void whoStopsReadingLosesFramesThenItsPlaceAndOthersLoseNothing(Overflow overflow) throws Exception {
        start(new QueueLimits(1000, 1 << 20, overflow));
        int count = 100_000;
        try (RawClient honest = RawClient.join(endpoint);
                RawClient stopped = RawClient.join(endpoint)) {
            Eventually.await("both joined", () -> bus.counters().joined() == 2);
            for (int number = 0; number < count; number++) {
                honest.write(Tick.CODEC.encodeFrame(new Tick("me", number)));
                assertThat(honest.readTick().number()).isEqualTo(number);
            }
            Eventually.await("all counted", () -> bus.counters().waiting() <= 1000);
            BusServerCounters counters = bus.counters();
            assertThat(counters.framesForwarded()).isEqualTo(count);
            if (overflow == Overflow.DISCONNECT) {
                awaitClosed(CloseReason.QUEUE_FULL, 1);
                assertThat(counters.droppedNewest()).isEqualTo(1);
            } else {
                assertThat(counters.waiting()).isEqualTo(1000);
                assertThat(counters.droppedOldest() > 0).isEqualTo(overflow == Overflow.DROP_OLDEST);
                assertThat(counters.droppedNewest() > 0).isEqualTo(overflow == Overflow.DROP_NEWEST);
                clock.advance(Duration.ofSeconds(10));
                awaitClosed(CloseReason.STALLED, 1);
            }
            readWhatArrived(stopped, overflow);
        }
    }

    /** What the kernel had taken: whole frames from the first on, without a gap, but for the last one. */
    private void readWhatArrived(RawClient stopped, Overflow overflow) {
        long next = 0;
        try {
            while (true) {
                assertThat(stopped.readTick().number()).as("%s", overflow).isEqualTo(next);
                next++;
            }
        } catch (IOException end) {
            assertThat(next).isBetween(1L, bus.counters().taken());
        }
    }

    private void start(QueueLimits queue) throws Exception {
        bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .queue(queue)
                .clock(clock)
                .drainLimit(Duration.ZERO)
                .start();
        endpoint = bus.endpoints().get(0);
    }

    private void refuse(byte[] first, CloseReason reason) throws Exception {
        try (RawClient client = RawClient.connect(endpoint)) {
            client.write(first);
            assertThat(client.isEnded()).isTrue();
        }
        awaitClosed(reason, 1);
    }

    private void awaitClosed(CloseReason reason, long count) {
        Eventually.await(count + " closed, " + reason, () -> bus.counters().closed(reason) == count);
    }

    private static byte[] frame(int typeId, int length) {
        byte[] frame = new byte[FrameHeader.SIZE + length];
        FrameHeader.write(frame, 0, typeId, length);
        return frame;
    }
}
