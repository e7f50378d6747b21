package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client on a socket, against an end that the test plays byte by byte. */
class SocketConnectionTest {
    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void sendsTheHandshakeThenFramesAndReadsFrames(String kind) throws Exception {
        try (RawBus raw = open(kind);
                Connection connection = Mycelium.connect(Tick.SCHEMA, raw.endpoint());
                SocketChannel peer = raw.accept()) {
            assertThat(RawBus.read(peer, Handshake.SIZE)).isEqualTo(Handshake.bytes(Tick.SCHEMA.digest()));
            assertThat(connection.state()).isEqualTo(ConnectionState.UP);

            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            Tick out = new Tick("me", 7);
            connection.publisher(Tick.CODEC).publish(out);
            byte[] frame = Tick.CODEC.encodeFrame(out);
            assertThat(RawBus.read(peer, frame.length)).isEqualTo(frame);

            RawBus.write(peer, Tick.CODEC.encodeFrame(new Tick("you", 8)));
            assertThat(ticks.take()).isEqualTo(new Tick("you", 8));
        }
    }

    @Test
    void withoutHandshakeTheFirstFrameIsTheFirstByte() throws Exception {
        try (RawBus raw = open("tcp");
                Connection connection = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(raw.endpoint())
                        .handshake(HandshakePolicy.NONE)
                        .connect();
                SocketChannel peer = raw.accept()) {
            assertThat(connection.publisher(Tick.CODEC).tryPublish(new Tick("me", 1)))
                    .isTrue();
            byte[] frame = Tick.CODEC.encodeFrame(new Tick("me", 1));
            assertThat(RawBus.read(peer, frame.length)).isEqualTo(frame);
        }
    }

    @Test
    void theEnvironmentSaysWhereAndWithWhichContract() throws Exception {
        try (RawBus raw = open("unix")) {
            String path = raw.endpoint().toString().substring("unix:".length());
            Map<String, String> right = Map.of(
                    Endpoint.ENVIRONMENT_VARIABLE,
                    path,
                    Handshake.ENVIRONMENT_VARIABLE,
                    Tick.SCHEMA.digest().toString());
            Mycelium.builder(Tick.SCHEMA).environment(right).connect().close();

            String other = "ab".repeat(32);
            Map<String, String> wrong =
                    Map.of(Endpoint.ENVIRONMENT_VARIABLE, "/nowhere", Handshake.ENVIRONMENT_VARIABLE, other);
            assertThatThrownBy(() ->
                            Mycelium.builder(Tick.SCHEMA).environment(wrong).connect())
                    .isInstanceOf(HandshakeException.class)
                    .hasMessageContainingAll(other, Tick.SCHEMA.digest().toString());
        }
    }

    @Test
    void aBusThatIsNotThereIsNamed() {
        Endpoint nowhere = Endpoint.unix(folder.resolve("none.sock").toString());
        assertThatThrownBy(() -> Mycelium.connect(Tick.SCHEMA, nowhere))
                .isInstanceOf(BusUnavailableException.class)
                .hasMessage("cannot connect to " + nowhere + ": No such file or directory");
    }

    @Test
    void verifiedMeansThatTheBusDidNotHangUp() throws Exception {
        try (RawBus raw = open("unix")) {
            Thread refusing = new Thread(() -> refuseOne(raw));
            refusing.start();
            assertThatThrownBy(() -> Mycelium.builder(Tick.SCHEMA)
                            .endpoint(raw.endpoint())
                            .quietPeriod(Duration.ofSeconds(30))
                            .connectVerified(Duration.ofMinutes(1)))
                    .isInstanceOf(HandshakeException.class)
                    .hasMessageContaining("ended the connection right after the handshake")
                    .hasMessageContaining(Tick.SCHEMA.digest().toString());
            refusing.join();
            Mycelium.builder(Tick.SCHEMA)
                    .endpoint(raw.endpoint())
                    .quietPeriod(Duration.ofMillis(1))
                    .connectVerified(Duration.ofMinutes(1))
                    .close();
        }
    }

    @Test
    void withoutReconnectingALostBusClosesAndSaysWhy() throws Exception {
        try (RawBus raw = open("unix");
                Connection connection = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(raw.endpoint())
                        .reconnect(ReconnectPolicy.NEVER)
                        .connect()) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            refuseOne(raw);
            assertThatThrownBy(ticks::take)
                    .isInstanceOf(BusClosedException.class)
                    .hasMessage("lost " + raw.endpoint() + ": the bus has ended the connection");
            Eventually.await("the end", () -> connection.state() == ConnectionState.CLOSED);
        }
    }

    @Test
    void aPublisherThatIsInterruptedHarmsNobody() throws Exception {
        try (RawBus raw = open("unix");
                Connection connection = Mycelium.connect(Tick.SCHEMA, raw.endpoint());
                SocketChannel peer = raw.accept()) {
            RawBus.read(peer, Handshake.SIZE);
            Thread.currentThread().interrupt();
            connection.publisher(Tick.CODEC).publish(new Tick("me", 1));
            assertThat(Thread.interrupted()).isTrue();
            connection.publisher(Tick.CODEC).publish(new Tick("me", 2));
            RawBus.read(peer, 2 * 30);
            assertThat(connection.state()).isEqualTo(ConnectionState.UP);
        }
    }

    private RawBus open(String kind) throws Exception {
        return kind.equals("unix") ? RawBus.unix(folder) : RawBus.tcp();
    }

    private static void refuseOne(RawBus raw) {
        try (SocketChannel peer = raw.accept()) {
            RawBus.read(peer, Handshake.SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
