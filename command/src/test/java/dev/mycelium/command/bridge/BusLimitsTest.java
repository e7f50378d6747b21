package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.command.Eventually;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each time that a file's {@code [bus]} says is the one that a bridge goes by: nothing happens a nanosecond before. No two of
 * them are equal, and none is what the library has where nothing is said.
 */
@Timeout(180) // who hangs waits for ever
class BusLimitsTest {
    private static final Path CONTRACT = Path.of("../golden-fixtures/contracts/chat/contracts.yaml");
    private static final int COUNTER_UPDATE = 1002;
    private static final int PAYLOAD = 16;
    private static final Duration HANDSHAKE_LIMIT = Duration.ofSeconds(7);
    private static final Duration STALL_LIMIT = Duration.ofSeconds(31);
    private static final Duration HALF_CLOSED_LIMIT = Duration.ofMinutes(3);
    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(9);
    private static final Duration INSTANT = Duration.ofNanos(1);

    private final TestClock clock = new TestClock();

    @TempDir
    Path folder;

    private Schema<FieldValues> schema;
    private Bridge bridge;

    @BeforeEach
    void start() throws IOException {
        schema = ContractSchema.of(LaidOut.of(new Source("contracts.yaml", Files.readAllBytes(CONTRACT)), false));
        BridgeFile file = BridgeFile.read("""
                contract = "contracts.yaml"
                listen = ["unix:bus.sock", "tcp://127.0.0.1:0"]
                [bus]
                handshake_limit = "7s"
                stall_limit = "31s"
                half_closed_limit = "3m"
                drain_limit = "9s"
                [log]
                statistics = "1000h"
                """, folder);
        assertThat(file.mistakes()).isEmpty();
        bridge = BridgeOfFile.describe(file, schema, Optional.empty())
                .clock(clock)
                .start();
    }

    @AfterEach
    void end() {
        // Not close: nobody moves the clock any more.
        bridge.hurry();
    }

    @Test
    void whoDoesNotIntroduceItselfIsClosedAfterTheHandshakeLimit() throws Exception {
        try (SocketChannel silent = unix()) {
            awaitState("HANDSHAKE");
            clock.advance(HANDSHAKE_LIMIT.minus(INSTANT));
            requireOpen();
            clock.advance(INSTANT);
            requireClosed(CloseReason.HANDSHAKE_TIMEOUT);
            assertThat(silent.read(ByteBuffer.allocate(1))).isNegative();
        }
    }

    @Test
    void whoDoesNotReadIsClosedAfterTheStallLimit() throws Exception {
        try (SocketChannel stopped = unix()) {
            join(stopped);
            publishUntilNothingIsTaken(stopped);
            clock.advance(STALL_LIMIT.minus(INSTANT));
            requireOpen();
            clock.advance(INSTANT);
            requireClosed(CloseReason.STALLED);
        }
    }

    @Test
    void whoHasEndedWhatItSendsIsClosedAfterTheHalfClosedLimit() throws Exception {
        Endpoint.Tcp tcp = (Endpoint.Tcp) bridge.endpoints().get(1);
        try (SocketChannel half = SocketChannel.open(new InetSocketAddress(tcp.host(), tcp.port()))) {
            join(half);
            half.shutdownOutput();
            awaitState("HALF_CLOSED");
            clock.advance(HALF_CLOSED_LIMIT.minus(INSTANT));
            requireOpen();
            // It is looked at every five seconds at the latest.
            clock.advance(Duration.ofSeconds(5));
            requireClosed(CloseReason.HALF_CLOSED_TOO_LONG);
            assertThat(half.read(ByteBuffer.allocate(1))).isNegative();
        }
    }

    @Test
    void whatWaitsDelaysTheEndUpToTheDrainLimit() throws Exception {
        try (SocketChannel stopped = unix()) {
            join(stopped);
            publishUntilNothingIsTaken(stopped);
            int others = clock.timers();
            Thread closing = new Thread(bridge::close, "closes the bridge");
            closing.start();
            // The bus drains twice: before workers are stopped, and for what they have published at their end.
            for (int i = 0; i < 2; i++) {
                clock.awaitTimers(others + 1);
                assertThat(clock.advance(DRAIN_LIMIT.minus(INSTANT))).isZero();
                assertThat(clock.advance(INSTANT)).isEqualTo(1);
            }
            closing.join();
            requireClosed(CloseReason.BUS_CLOSED);
        }
    }

    private SocketChannel unix() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("bus.sock")));
    }

    private void join(SocketChannel client) throws IOException {
        client.write(ByteBuffer.wrap(Handshake.bytes(schema.digest())));
        awaitState("JOINED");
    }

    /** Its own frames come back to it, too, and nobody reads them. */
    private void publishUntilNothingIsTaken(SocketChannel client) throws IOException {
        byte[] frame = new byte[FrameHeader.SIZE + PAYLOAD];
        FrameHeader.write(frame, 0, COUNTER_UPDATE, PAYLOAD);
        for (int sent = 1; !only().blocked(); sent++) {
            client.write(ByteBuffer.wrap(frame));
            int all = sent;
            Eventually.await("it is forwarded", () -> bridge.counters().framesForwarded() == all);
        }
    }

    private void awaitState(String state) {
        Eventually.await(
                "the connection is " + state,
                () -> bridge.status().connections().stream()
                        .map(ConnectionStatus::state)
                        .toList()
                        .equals(List.of(state)));
    }

    private ConnectionStatus only() {
        assertThat(bridge.status().connections()).hasSize(1);
        return bridge.status().connections().get(0);
    }

    /** What the clock has called is done by then: the bus's thread answers behind it. */
    private void requireOpen() {
        assertThat(bridge.status().connections()).hasSize(1);
        assertThat(bridge.counters().closed()).isEmpty();
    }

    private void requireClosed(CloseReason reason) {
        assertThat(bridge.status().connections()).isEmpty();
        assertThat(bridge.counters().closed()).containsOnlyKeys(reason);
        assertThat(bridge.counters().closed(reason)).isEqualTo(1);
    }
}
