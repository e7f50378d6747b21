package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.JoinedConnection;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients of ours on a server of ours, over Unix and TCP at once. */
class BusServerTest {
    @TempDir
    Path folder;

    private BusServer bus;

    @BeforeEach
    void start() throws Exception {
        bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .listen(Endpoint.tcp("127.0.0.1", 0))
                .start();
    }

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everybodyGetsEverythingInOneOrderTheSenderIncluded() throws Exception {
        int each = 200;
        try (Connection left = Mycelium.connect(Tick.SCHEMA, bus.endpoints().get(0));
                Connection right = Mycelium.connect(Tick.SCHEMA, bus.endpoints().get(1))) {
            Eventually.await("both joined", () -> bus.counters().joined() == 2);
            List<Connection> both = List.of(left, right);
            List<Subscription<Tick>> subscriptions =
                    both.stream().map(c -> c.subscribe(Tick.CODEC)).toList();
            List<Thread> senders = new ArrayList<>();
            for (Connection connection : both) {
                String name = "s" + senders.size();
                Thread sender = new Thread(() -> publish(connection, name, each));
                sender.start();
                senders.add(sender);
            }
            for (Thread sender : senders) {
                sender.join();
            }
            List<List<Tick>> seen = new ArrayList<>();
            for (Subscription<Tick> subscription : subscriptions) {
                List<Tick> all = new ArrayList<>();
                for (int i = 0; i < 2 * each; i++) {
                    all.add(subscription.take());
                }
                seen.add(all);
            }
            assertThat(seen.get(1)).isEqualTo(seen.get(0));
            for (int i = 0; i < 2; i++) {
                String name = "s" + i;
                assertThat(seen.get(0).stream()
                                .filter(t -> t.sender().equals(name))
                                .map(Tick::number))
                        .hasSize(each)
                        .isSorted();
            }
            assertThat(bus.counters().framesForwarded()).isEqualTo(2L * each);
            assertThat(bus.counters().queued()).isEqualTo(4L * each);
        }
    }

    @Test
    void aConfirmedPublishCompletesOnTheEcho() throws Exception {
        try (Connection connection =
                Mycelium.builder(Tick.SCHEMA).endpoint(bus.endpoints().get(1)).connectVerified(Duration.ofMinutes(1))) {
            connection
                    .publisher(Tick.CODEC)
                    .publishConfirmed(new Tick("me", 1), Duration.ofMinutes(1))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void aClientThatSendsAtOnceGetsItsOwnFirstFrame() throws Exception {
        try (RawClient client = RawClient.join(bus.endpoints().get(0))) {
            client.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
            assertThat(client.readTick()).isEqualTo(new Tick("me", 1));
        }
    }

    /** No frame waits there for the acknowledgement of another one. */
    @Test
    void overTcpEachConnectionSendsAtOnce() throws Exception {
        CompletableFuture<Boolean> atOnce = new CompletableFuture<>();
        try (BusServer tcp = BusServer.builder(Tick.SCHEMA)
                        .listen(Endpoint.tcp("127.0.0.1", 0))
                        .onJoin(joined -> atOnce.complete(noDelayOf(joined)))
                        .start();
                RawClient client = RawClient.join(tcp.endpoints().get(0))) {
            assertThat(atOnce.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(client.channel().isOpen()).isTrue();
        }
    }

    private static boolean noDelayOf(JoinedConnection joined) {
        try {
            return joined.option(StandardSocketOptions.TCP_NODELAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsSentInPiecesArrivesWhole() throws Exception {
        byte[] frame = Tick.CODEC.encodeFrame(new Tick("me", 1));
        try (RawClient client = RawClient.join(bus.endpoints().get(1))) {
            for (byte each : frame) {
                client.write(new byte[] {each});
            }
            assertThat(client.read(frame.length)).isEqualTo(frame);
        }
    }

    @Test
    void closingWritesWhatWaitsAndFreesThePath() throws Exception {
        try (RawClient client = RawClient.join(bus.endpoints().get(0))) {
            client.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
            Eventually.await("forwarded", () -> bus.counters().framesForwarded() == 1);
            bus.close();
            bus.close();
            assertThat(client.readTick()).isEqualTo(new Tick("me", 1));
            assertThat(client.isEnded()).isTrue();
        }
    }

    private static void publish(Connection connection, String name, int count) {
        var publisher = connection.publisher(Tick.CODEC);
        for (long number = 0; number < count; number++) {
            publisher.publish(new Tick(name, number));
        }
    }
}
