package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Direction;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import dev.mycelium.testkit.peer.Script;
import dev.mycelium.testkit.peer.ScriptedPeer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that ends behind each byte of handshake and frame: each place has an error of its own, on both sides. */
@Timeout(120)
class CutAnywhereTest {
    private static final int FRAME = FrameHeader.SIZE + Tick.SIZE;
    private static final int ALL = Handshake.SIZE + FRAME;
    private static final byte[] TICK = Tick.CODEC.encode(new Tick("cut", 1));

    @TempDir
    Path folder;

    private int proxies;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void theBusCountsEachEndByItsPlace(String kind) throws Exception {
        for (int at = 0; at <= ALL; at++) {
            assertThat(reasonOfTheBus(kind, at)).as("cut behind %d bytes", at).isEqualTo(expectedReason(at));
        }
    }

    /** A bus that took an end for one that came a byte later would be found at each border. */
    @Test
    void anEndThatIsTakenForOneAByteLaterIsFound() throws Exception {
        for (int at : new int[] {Handshake.SIZE - 1, Handshake.SIZE, ALL - 1}) {
            assertThat(reasonOfTheBus("tcp", at + 1)).isNotEqualTo(expectedReason(at));
        }
    }

    private static boolean isWhole(int at) {
        return at == Handshake.SIZE || at == ALL;
    }

    private static CloseReason expectedReason(int at) {
        if (at < Handshake.SIZE) {
            return CloseReason.HANDSHAKE_TRUNCATED;
        }
        return isWhole(at) ? CloseReason.BUS_CLOSED : CloseReason.FRAME_TRUNCATED;
    }

    /** What a bus counts when a client's stream ends behind so many bytes of a handshake and a frame. */
    private CloseReason reasonOfTheBus(String kind, int at) throws Exception {
        Script script = Script.begin()
                .sendHandshake(Tick.SCHEMA.digest())
                .sendFrame(Tick.CODEC.typeId(), TICK)
                .drain();
        FaultPlan ends = FaultPlan.always(Fault.halfClose(Direction.TO_SERVER, at));
        BusServer bus = BusServer.builder(Tick.SCHEMA).listen(somewhere(kind)).start();
        try (FaultProxy proxy =
                        FaultProxy.start(somewhere(kind), bus.endpoints().get(0), ends);
                ScriptedPeer client = ScriptedPeer.connect(proxy.endpoint(), script)) {
            assertThat(client.endpoint()).isEqualTo(proxy.endpoint());
            Eventually.await(
                    "what was sent",
                    () -> proxy.traffic().size() == 1 && proxy.traffic().get(0).toServer() == at);
            if (isWhole(at)) {
                // An end between two frames is a half-close, which is fine: the client stays until the bus goes.
                Eventually.await("the connection", () -> bus.counters().joined() == 1);
                bus.close();
            }
            Eventually.await("the end", () -> !bus.counters().closed().isEmpty());
            return bus.counters().closed().keySet().iterator().next();
        } finally {
            bus.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void theClientSaysWhereItsBusWasLost(String kind) throws Exception {
        for (int at = 0; at <= FRAME; at++) {
            Script script = Script.begin()
                    .expectHandshake(Tick.SCHEMA.digest())
                    .sendFrame(Tick.CODEC.typeId(), TICK)
                    .drain();
            try (ScriptedPeer bus = ScriptedPeer.listen(somewhere(kind), script);
                    FaultProxy proxy = FaultProxy.start(
                            somewhere(kind),
                            bus.endpoint(),
                            FaultPlan.always(Fault.halfClose(Direction.TO_CLIENT, at)));
                    Connection connection = Mycelium.builder(Tick.SCHEMA)
                            .endpoint(proxy.endpoint())
                            .reconnect(ReconnectPolicy.NEVER)
                            .connect()) {
                assertThatThrownBy(() -> takeAll(connection))
                        .as("cut behind %d bytes", at)
                        .isInstanceOf(BusClosedException.class)
                        .hasMessage("lost " + proxy.endpoint() + ": " + expectedWords(at));
            }
        }
    }

    private static void takeAll(Connection connection) throws InterruptedException {
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        while (ticks.take().number() > 0) {
            // Until there is none any more.
        }
    }

    private static String expectedWords(int at) {
        if (at == 0 || at == FRAME) {
            return "the bus has ended the connection";
        }
        return at < FrameHeader.SIZE
                ? "frame header: cut after " + at + " of 6 bytes"
                : "frame of type 1: cut after " + (at - FrameHeader.SIZE) + " of 24 payload bytes";
    }

    private Endpoint somewhere(String kind) throws IOException {
        return kind.equals("tcp")
                ? Endpoint.tcp("127.0.0.1", 0)
                : Endpoint.unix(folder.resolve("s" + proxies++).toString());
    }
}
