package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a connection ends: with what was published before, and with a reason. */
class LastWordsTest {
    private static final int FRAME = 6 + Tick.SIZE;

    @RegisterExtension
    final Surroundings around = new Surroundings();

    @Test
    @SuppressWarnings("try") // what is closed early is what is tested
    void whatAHandlerPublishedBeforeItClosedIsWritten() throws Exception {
        int count = 20_000;
        try (RawBus raw = around.rawBus();
                Connection connection = Surroundings.ungreeted(raw)
                        .drainLimit(Duration.ofMinutes(1))
                        .connect();
                SocketChannel peer = raw.accept()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            connection.subscribeOnReader(Tick.CODEC, tick -> {
                for (long number = 0; number < count; number++) {
                    publisher.publish(new Tick("me", number));
                }
                connection.close();
            });
            RawBus.write(peer, Tick.CODEC.encodeFrame(new Tick("go", 0)));
            for (long number = 0; number < count; number++) {
                assertThat(Tick.SCHEMA.decode(RawBus.read(peer, FRAME)).number())
                        .isEqualTo(number);
            }
            assertThat(connection.linkCounters().lost()).isZero();
        }
    }

    @Test
    void whoWaitsToPublishIsToldWhyTheConnectionEnded() throws Exception {
        TestClock clock = new TestClock();
        try (RawBus raw = around.rawBus();
                Connection connection = Surroundings.ungreeted(raw)
                        .clock(clock)
                        .drainLimit(Duration.ZERO)
                        .reconnect(ReconnectPolicy.NEVER)
                        .connect()) {
            SocketChannel peer = raw.accept();
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            CountDownLatch begun = new CountDownLatch(1);
            Future<?> waiting = around.submit(() -> {
                begun.countDown();
                for (long number = 0; ; number++) {
                    publisher.publish(new Tick("me", number));
                }
            });
            begun.await();
            clock.awaitTimers(2); // the writer waits for the kernel, and the publisher for the writer
            peer.close();
            assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(BusClosedException.class)
                    .hasMessageContaining("lost " + raw.endpoint() + ": ");
        }
    }

    /** The system's table of sockets says which timer runs for each: 02 is the one that asks whether the other end is there. */
    @Test
    void aTcpConnectionThatOnlyReadsNoticesAMachineThatIsGone() throws Exception {
        try (RawBus raw = RawBus.tcp();
                Connection connection = Mycelium.connect(Tick.SCHEMA, raw.endpoint());
                SocketChannel peer = raw.accept()) {
            RawBus.read(peer, 34);
            assertThat(connection.isOpen()).isTrue();
            Eventually.await("the timer", () -> timerOf(portOf(peer)).equals("02"));
        }
    }

    private static int portOf(SocketChannel peer) {
        try {
            return ((InetSocketAddress) peer.getRemoteAddress()).getPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String timerOf(int localPort) {
        String local = ":" + String.format(Locale.ROOT, "%04X", localPort);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (String line : Files.readAllLines(Path.of(table))) {
                    String[] columns = line.strip().split("\\s+", -1);
                    if (columns[1].endsWith(local)) {
                        return columns[5].substring(0, 2);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return "";
    }
}
