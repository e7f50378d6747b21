package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others see of a bridge by its control socket. */
class SeenByControlSocketTest {
    @TempDir
    Path folder;

    private SeenBridge seen;

    @BeforeEach
    void describe() {
        seen = new SeenBridge(folder);
    }

    @AfterEach
    void end() {
        seen.close();
    }

    @Test
    void theControlSocketSaysAllThatIsKnown() throws Exception {
        seen.start(SeenBridge.sleeper("up"), SeenBridge.crasher());
        Programs.await("one is up, one waits", () -> seen.hasStates("UP", "BACKOFF"));
        try (Client stuck = seen.join();
                Client sender = seen.join()) {
            Programs.await("they are on the bus", () -> seen.bridge().counters().joined() == 2);
            int sent = 0;
            while (seen.bridge().counters().droppedOldest() == 0) {
                sender.write(Chunk.CODEC.encodeFrame(new Chunk(sent)));
                assertThat(sender.readChunk()).isEqualTo(new Chunk(sent));
                sent++;
            }
            seen.clock().advance(Duration.ofSeconds(3));
            BridgeStatus status = ControlSocket.ask(seen.control());

            assertThat(status.digest()).isEqualTo(Chunk.SCHEMA.digest().toString());
            assertThat(status.uptimeSeconds()).isEqualTo(3);
            assertThat(status.ready()).isFalse();
            assertThat(status.problems()).containsExactly("worker crasher is BACKOFF, its last status 5");
            assertThat(status.totals().framesForwarded()).isEqualTo(sent);
            assertThat(status.totals().connections()).isEqualTo(2);
            assertThat(status.endpoints().get(0).connections()).isEqualTo(2);
            assertThat(status.endpoints().get(0).accepting()).isTrue();
            ConnectionStatus first = status.connections().get(0);
            assertThat(first.ageSeconds()).isEqualTo(3);
            assertThat(first.state()).isEqualTo("JOINED");
            assertThat(first.digest()).contains(Chunk.SCHEMA.digest().toString());
            assertThat(first.queuedFrames()).isEqualTo(4);
            assertThat(first.queuedBytes()).isEqualTo(4 * Chunk.SIZE);
            assertThat(first.dropped()).isEqualTo(1);
            assertThat(first.blocked()).isTrue();
            ConnectionStatus second = status.connections().get(1);
            assertThat(second.framesIn()).isEqualTo(sent);
            assertThat(second.framesInPerSecond()).isCloseTo(sent / 3.0, within(0.001));
            assertThat(status.workers().get(0).pid())
                    .isEqualTo(Optional.of(seen.bridge().workers().get(0).pid().orElseThrow()));
            assertThat(status.workers().get(1).lastStatus()).contains(5);
            assertThat(status.workers().get(1).restarts()).isZero();
            assertThat(status.workers().get(1).nextStartSeconds()).contains(SeenBridge.WAIT.toSeconds() - 3.0);
            assertThat(stuck).isNotNull();
        }
    }

    @Test
    void theControlSocketIsForItsOwnerAloneAndGoesWithTheBridge() throws Exception {
        seen.start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(seen.control())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Bridge.builder(Chunk.SCHEMA)
                        .listen(Endpoint.unix(folder.resolve("other.sock").toString()))
                        .control(seen.control())
                        .start())
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "cannot listen on the control socket " + seen.control() + ": somebody listens there already");
        seen.bridge().hurry();
        assertThat(seen.control()).doesNotExist();
        assertThatThrownBy(() -> ControlSocket.ask(seen.control()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no bridge answers at " + seen.control() + ": ");
    }

    @Test
    void whoListensAndSaysNothingIsNotWaitedForForEver() throws Exception {
        try (ServerSocketChannel silent =
                Sockets.listen(Endpoint.unix(seen.control().toString()))) {
            assertThat(silent.isOpen()).isTrue();
            assertThatThrownBy(() -> ControlSocket.ask(seen.control()))
                    .hasMessage(
                            "no bridge answers at " + seen.control() + ": somebody listens, but said nothing for 5 s");
        }
    }

    @Test
    void ratesAreThoseOfTheLastWholeInterval() throws Exception {
        seen.start();
        try (Client sender = seen.join()) {
            SeenBridge.send(sender, 3);
            seen.tick();
            SeenBridge.send(sender, 10);
            seen.tick();
            SeenBridge.send(sender, 100);

            ConnectionStatus status = seen.bridge().status().connections().get(0);
            assertThat(status.framesInPerSecond()).isEqualTo(2);
            assertThat(status.framesOutPerSecond()).isEqualTo(2);
            assertThat(status.framesIn()).isEqualTo(113);
        }
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }
}
