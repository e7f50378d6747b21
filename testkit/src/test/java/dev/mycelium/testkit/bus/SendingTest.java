package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out of a connection on a socket, and what does not. */
class SendingTest {
    private static final int FRAME = 6 + Tick.SIZE;
    private final TestClock clock = new TestClock();

    @RegisterExtension
    final Surroundings around = new Surroundings();

    @AfterEach
    void noTimerIsLeft() {
        around.awaitRest();
        assertThat(clock.timers()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"unix, false", "tcp, false", "unix, true"})
    void whatManyThreadsSendArrivesWholeAndInEachOnesOrder(String kind, boolean spin) throws Exception {
        int each = 20_000;
        int senders = 4;
        try (RawBus raw = kind.equals("unix") ? around.rawBus() : RawBus.tcp();
                Connection connection = Surroundings.ungreeted(raw)
                        .outboxBytes(10_000)
                        .spin(spin)
                        .connect();
                SocketChannel peer = raw.accept()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                String name = "s" + i;
                all.add(around.submit(() -> {
                    Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
                    for (long number = 0; number < each; number++) {
                        publisher.publish(new Tick(name, number));
                    }
                }));
            }
            long[] next = new long[senders];
            for (int i = 0; i < senders * each; i++) {
                Tick tick = Tick.SCHEMA.decode(RawBus.read(peer, FRAME));
                int sender = tick.sender().charAt(1) - '0';
                assertThat(tick.number()).isEqualTo(next[sender]++);
            }
            for (Future<?> sender : all) {
                sender.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void aBusThatTakesNothingIsGivenUpAndEveryFrameIsAccountedFor() throws Exception {
        try (RawBus raw = around.rawBus();
                Connection connection = stalling(raw, ReconnectPolicy.DEFAULT);
                SocketChannel peer = raw.accept()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            int sent = fill(publisher);
            Future<?> waiting = around.submit(() -> publisher.publish(new Tick("late", 0)));
            clock.awaitTimers(2);
            clock.advance(Duration.ofSeconds(5).minusNanos(1));
            assertThat(connection.state()).isEqualTo(ConnectionState.UP);
            assertThat(waiting.isDone()).isFalse();
            clock.advance(Duration.ofNanos(1));

            assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(BusUnavailableException.class);
            Eventually.await("the loss", () -> connection.state() != ConnectionState.UP);
            Eventually.await("the count", () -> connection.linkCounters().lost() > 0);
            assertThat(connection.linkCounters().writeStalls()).isEqualTo(1);
            assertThat(readNumbers(peer) + connection.linkCounters().lost()).isEqualTo(sent);
        }
    }

    @Test
    @SuppressWarnings("try") // what is closed early is what is tested
    void closingWakesWhoWaitsForRoom() throws Exception {
        try (RawBus raw = around.rawBus();
                Connection connection = stalling(raw, ReconnectPolicy.NEVER);
                SocketChannel peer = raw.accept()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            fill(publisher);
            Future<?> waiting = around.submit(() -> publisher.publish(new Tick("late", 0)));
            clock.awaitTimers(2);
            connection.close();
            connection.close();
            assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(BusClosedException.class)
                    .hasMessageContaining("the connection is closed");
            assertThat(peer.isOpen()).isTrue();
        }
    }

    @Test
    void anInterruptEndsTheWaitForRoomAndStays() throws Exception {
        try (RawBus raw = around.rawBus();
                Connection connection = stalling(raw, ReconnectPolicy.NEVER);
                SocketChannel peer = raw.accept()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            int sent = fill(publisher);
            Future<Boolean> interrupted = around.submit(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> publisher.publish(new Tick("late", 0)))
                        .isInstanceOf(BusUnavailableException.class)
                        .hasMessage("interrupted while waiting to publish; nothing was published");
                return Thread.interrupted();
            });
            assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
            long last = -1;
            for (int i = 0; i < sent; i++) {
                last = Tick.SCHEMA.decode(RawBus.read(peer, FRAME)).number();
            }
            assertThat(last).isEqualTo(sent - 1L);
        }
    }

    @Test
    @SuppressWarnings("try") // what is closed early is what is tested
    void closingWritesWhatWaits() throws Exception {
        int count = 50_000;
        try (RawBus raw = around.rawBus();
                Connection connection = Surroundings.ungreeted(raw)
                        .drainLimit(Duration.ofMinutes(1))
                        .connect();
                SocketChannel peer = raw.accept()) {
            Future<Long> read = around.submit(() -> readNumbers(peer));
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            for (int i = 0; i < count; i++) {
                publisher.publish(new Tick("me", i));
            }
            connection.close();
            assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(count);
            assertThat(connection.linkCounters().lost()).isZero();
        }
    }

    @Test
    void whatIsTooLongForTheWireIsRefused() throws Exception {
        try (RawBus raw = around.rawBus();
                Connection connection = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(raw.endpoint())
                        .frameLimits(new FrameLimits(23, 100))
                        .connect()) {
            assertThatThrownBy(() -> connection.publisher(Tick.CODEC).publish(new Tick("me", 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("type 1: 24 payload bytes, at most 23 are sent");
        }
    }

    private Connection stalling(RawBus raw, ReconnectPolicy policy) {
        return Surroundings.ungreeted(raw)
                .clock(clock)
                .drainLimit(Duration.ZERO)
                .reconnect(policy)
                .connect();
    }

    /** Publishes until neither the kernel nor the outbox takes more, for good. */
    private int fill(Publisher<Tick> publisher) throws InterruptedException {
        int sent = 0;
        boolean writerWaits = false;
        while (!writerWaits) {
            while (publisher.tryPublish(new Tick("me", sent))) {
                sent++;
            }
            writerWaits = clock.timers() > 0;
            Thread.onSpinWait();
        }
        while (publisher.tryPublish(new Tick("me", sent))) {
            sent++;
        }
        return sent;
    }

    /** Reads until the end; what is behind the last whole frame is the beginning of one that was cut. */
    private static long readNumbers(SocketChannel from) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 20);
        long next = 0;
        while (from.read(bytes) >= 0) {
            bytes.flip();
            byte[] frame = new byte[FRAME];
            while (bytes.remaining() >= FRAME) {
                bytes.get(frame);
                assertThat(Tick.SCHEMA.decode(frame).number()).isEqualTo(next++);
            }
            bytes.compact();
        }
        return next;
    }
}
