package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.InMemoryMetrics;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client counts why a handshake failed, and takes nothing else for it. */
@Timeout(60)
class HandshakeFailuresTest {
    private static final Schema<Tick> OTHER =
            new Schema<>(SchemaDigest.ofHex("ab".repeat(32)), 0, 0, 0, List.of(Tick.CODEC));

    private final InMemoryMetrics metrics = new InMemoryMetrics();

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void anotherDigestInTheEnvironmentOrInTheProcess() {
        Map<String, String> environment = Map.of(
                "MYCELIUM_SOCKET",
                "unix:/nowhere",
                "MYCELIUM_SCHEMA_DIGEST",
                OTHER.digest().toString());
        assertThatThrownBy(() -> builder(Tick.SCHEMA).environment(environment).connect())
                .isInstanceOf(HandshakeException.class);
        assertThat(counted()).isEqualTo(Map.of("digest", 1L));
        Endpoint named = Endpoint.inproc("handshakes");
        try (Connection first = builder(Tick.SCHEMA).endpoint(named).connect()) {
            assertThat(first.isOpen()).isTrue();
            assertThatThrownBy(() -> builder(OTHER).endpoint(named).connect()).isInstanceOf(HandshakeException.class);
        }
        assertThat(counted()).isEqualTo(Map.of("digest", 2L));
    }

    @Test
    void aBusThatHangsUpBehindTheGreeting() throws Exception {
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .start()) {
            assertThatThrownBy(() -> builder(OTHER)
                            .endpoint(bus.endpoints().get(0))
                            .reconnect(ReconnectPolicy.NEVER)
                            .quietPeriod(Duration.ofSeconds(30))
                            .connectVerified(Duration.ofSeconds(30)))
                    .isInstanceOf(HandshakeException.class);
        }
        assertThat(counted()).isEqualTo(Map.of("refused", 1L));
    }

    @Test
    void whoSaysNothingInsideTlsAndWhoDoesNotSpeakIt() throws Exception {
        TestClock clock = new TestClock();
        try (RawBus bus = RawBus.tcp()) {
            Endpoint.Tcp at = (Endpoint.Tcp) bus.endpoint();
            ConnectionBuilder builder = builder(Tick.SCHEMA)
                    .endpoint(Endpoint.tls(at.host(), at.port()))
                    .clock(clock);
            CompletableFuture<Void> failed = refused(builder);
            try (SocketChannel peer = bus.accept()) {
                RawBus.read(peer, 5);
                clock.advance(Duration.ofSeconds(10));
                failed.get(30, TimeUnit.SECONDS);
            }
            Eventually.await("the count", () -> counted().equals(Map.of("timeout", 1L)));
            failed = refused(builder);
            try (SocketChannel peer = bus.accept()) {
                RawBus.read(peer, 5);
            }
            failed.get(30, TimeUnit.SECONDS);
        }
        assertThat(counted()).isEqualTo(Map.of("timeout", 1L, "tls", 1L));
    }

    /** What ends a connection otherwise. */
    enum End {
        NOBODY_THERE,
        NO_HANDSHAKE_WANTED,
        AFTER_A_FRAME,
        FRAME_OVER_THE_LIMIT
    }

    @ParameterizedTest
    @EnumSource
    void whatElseEndsAConnectionIsNoHandshakeFailure(End end) throws Exception {
        if (end == End.NOBODY_THERE) {
            Endpoint nowhere = Endpoint.unix(folder.resolve("none.sock").toString());
            assertThatThrownBy(() -> builder(Tick.SCHEMA).endpoint(nowhere).connect())
                    .isInstanceOf(BusUnavailableException.class)
                    .hasMessageStartingWith("cannot connect to " + nowhere + ": ");
        } else {
            lose(end);
        }
        assertThat(counted()).isEmpty();
    }

    private void lose(End end) throws IOException, InterruptedException {
        boolean greeted = end != End.NO_HANDSHAKE_WANTED;
        try (RawBus bus = RawBus.unix(folder);
                Connection connection = builder(Tick.SCHEMA)
                        .endpoint(bus.endpoint())
                        .handshake(greeted ? HandshakePolicy.REQUIRED : HandshakePolicy.NONE)
                        .reconnect(ReconnectPolicy.NEVER)
                        .connect()) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            try (SocketChannel peer = bus.accept()) {
                if (greeted) {
                    RawBus.read(peer, Handshake.SIZE);
                }
                if (end == End.AFTER_A_FRAME) {
                    RawBus.write(peer, Tick.CODEC.encodeFrame(new Tick("a", 1)));
                    ticks.take();
                } else if (end == End.FRAME_OVER_THE_LIMIT) {
                    RawBus.write(peer, new byte[] {1, 0, -1, -1, -1, -1});
                    Eventually.await("the end", () -> !connection.isOpen());
                }
            }
            Eventually.await("the end", () -> !connection.isOpen());
        }
    }

    private ConnectionBuilder builder(Schema<Tick> schema) {
        return Mycelium.builder(schema).metrics(metrics);
    }

    private static CompletableFuture<Void> refused(ConnectionBuilder builder) {
        return CompletableFuture.runAsync(
                () -> assertThatThrownBy(builder::connect).isInstanceOf(BusUnavailableException.class));
    }

    private Map<String, Long> counted() {
        Map<String, Long> reasons = new TreeMap<>();
        for (String reason : List.of("digest", "tls", "timeout", "refused")) {
            long count = metrics.count(BusMetrics.CLIENT_HANDSHAKE_FAILURES, Map.of(BusMetrics.REASON, reason));
            if (count > 0) {
                reasons.put(reason, count);
            }
        }
        return reasons;
    }
}
