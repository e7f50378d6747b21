package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bridge that is a client of another bus. */
class LinkTest {
    private static final Schema<Object> SCHEMA = new Schema<>(
            Chunk.digest(3),
            0,
            0,
            0,
            List.<MessageCodec<?>>of(
                    LayoutOnly.of("Both", 1, 8),
                    LayoutOnly.of("Out", 2, 8),
                    LayoutOnly.of("In", 3, 8),
                    LayoutOnly.of("Private", 4, 8)));

    @TempDir
    Path folder;

    private final Deque<Bridge> bridges = new ArrayDeque<>();

    @AfterEach
    void end() {
        bridges.forEach(Bridge::hurry);
    }

    @Test
    void chosenTypesPassEachOnceAndNoFrameComesBack() throws Exception {
        try (BusServer rust = bus("rust", HandshakePolicy.NONE)) {
            Bridge bridge = bridge("here", rustLink().withHandshake(HandshakePolicy.NONE));
            awaitUp(bridge);
            try (Client here = Client.join(bridge.endpoints().get(0), SCHEMA.digest());
                    Client there = Client.plain(rust.endpoints().get(0))) {
                Programs.await(
                        "all are there",
                        () -> bridge.counters().joined() == 2 && rust.counters().joined() == 2);
                here.write(frames(4, 3, 2, 1));
                for (int type : new int[] {4, 3, 2, 1}) {
                    assertThat(typeOf(here.readFrame())).isEqualTo(type);
                }
                assertThat(typeOf(there.readFrame())).isEqualTo(2);
                assertThat(typeOf(there.readFrame())).isEqualTo(1);
                there.write(frames(4, 3, 2, 1));
                for (int type : new int[] {4, 3, 2, 1}) {
                    assertThat(typeOf(there.readFrame())).isEqualTo(type);
                }
                assertThat(typeOf(here.readFrame())).isEqualTo(3);
                assertThat(typeOf(here.readFrame())).isEqualTo(1);

                // One more each, behind which nothing else has come.
                here.write(frames(1));
                assertThat(typeOf(here.readFrame())).isEqualTo(1);
                assertThat(typeOf(there.readFrame())).isEqualTo(1);
                there.write(frames(1));
                assertThat(typeOf(there.readFrame())).isEqualTo(1);
                assertThat(typeOf(here.readFrame())).isEqualTo(1);
                Programs.await("all is counted", () -> countsOf(bridge).equals(List.of(3L, 3L, 0L)));
                assertThat(bridge.counters().framesForwarded()).isEqualTo(4 + 2 + 1 + 1);
                assertThat(rust.counters().framesForwarded()).isEqualTo(4 + 2 + 1 + 1);
            }
            assertThat(bridge.endpoints()).hasSize(1);
        }
    }

    @Test
    void twoBridgesInARowPassWhatComesToTheFarEnd() throws Exception {
        Bridge left = bridge("left");
        Bridge middle = bridge(
                "middle", BusLink.named("left").to(left.endpoints().get(0)).passing("Both"));
        Bridge right = bridge(
                "right", BusLink.named("middle").to(middle.endpoints().get(0)).passing("Both"));
        awaitUp(middle);
        awaitUp(right);
        try (Client first = Client.join(left.endpoints().get(0), SCHEMA.digest());
                Client last = Client.join(right.endpoints().get(0), SCHEMA.digest())) {
            Programs.await(
                    "all are there",
                    () -> left.counters().joined() == 2
                            && middle.counters().joined() == 2
                            && right.counters().joined() == 2);
            for (int i = 0; i < 200; i++) {
                first.write(numbered(2 * i));
                last.write(numbered(2 * i + 1));
            }
            int sum = 0;
            for (int i = 0; i < 400; i++) {
                sum += first.readFrame()[FrameHeader.SIZE] & 0xFF;
                last.readFrame();
            }
            assertThat(sum).isEqualTo(sumOfBytes(400));
            Programs.await(
                    "all have counted",
                    () -> List.of(left, middle, right).stream()
                            .allMatch(each -> each.counters().framesForwarded() == 400));
        }
    }

    @Test
    void theOtherBusMayComeLaterAndMayGo() throws Exception {
        Bridge bridge = bridge("here", rustLink());
        Programs.await(
                "it is said why not",
                () -> bridge.status().links().get(0).cause().isPresent());
        assertThat(bridge.status().links().get(0).up()).isFalse();
        assertThat(bridge.status().ready()).isTrue();
        for (int i = 0; i < 2; i++) {
            try (BusServer rust = bus("rust", HandshakePolicy.REQUIRED)) {
                awaitUp(bridge);
                try (Client here = Client.join(bridge.endpoints().get(0), SCHEMA.digest());
                        Client there = Client.join(rust.endpoints().get(0), SCHEMA.digest())) {
                    Programs.await("both are there", () -> rust.counters().joined() == 2);
                    here.write(frames(1));
                    assertThat(typeOf(there.readFrame())).isEqualTo(1);
                    assertThat(typeOf(here.readFrame())).isEqualTo(1);
                }
            }
            Programs.await("it is seen", () -> !bridge.status().links().get(0).up());
        }
    }

    @Test
    void whatCannotBeIsSaid() {
        BusLink link = BusLink.named("other").to(Endpoint.unix("/x"));
        assertThatThrownBy(() -> bridge("a", link.sending("Nothing")))
                .hasMessage(
                        "link \"other\" passes \"Nothing\", which the contract has not, only Both, Out, In, Private");
        assertThatThrownBy(() -> bridge("b", link))
                .hasMessage("link \"other\" passes nothing: say which messages, passing(\"Quote\")");
        assertThatThrownBy(() -> bridge("c", link.passing("In"), link.passing("Out")))
                .hasMessage("there are two links named \"other\"");
        assertThatThrownBy(() -> BusLink.named("_x")).hasMessageContaining("a link cannot be named \"_x\": 1 to 32");
    }

    private static List<Long> countsOf(Bridge bridge) {
        LinkStatus status = bridge.status().links().get(0);
        return List.of(status.sent(), status.received(), status.dropped());
    }

    private BusLink rustLink() {
        return BusLink.named("rust")
                .to(Endpoint.unix(folder.resolve("rust.sock").toString()))
                .passing("Both")
                .sending("Out")
                .receiving("In");
    }

    private BusServer bus(String name, HandshakePolicy handshake) throws IOException {
        return BusServer.builder(SCHEMA)
                .listen(Endpoint.unix(folder.resolve(name + ".sock").toString()), handshake)
                .start();
    }

    private Bridge bridge(String name, BusLink... links) throws IOException {
        BridgeBuilder builder = Bridge.builder(SCHEMA)
                .listen(Endpoint.unix(folder.resolve(name + ".sock").toString()))
                .folder(folder.resolve(name));
        for (BusLink each : links) {
            builder.link(each);
        }
        Bridge bridge = builder.start();
        bridges.push(bridge);
        return bridge;
    }

    private static void awaitUp(Bridge bridge) {
        Programs.await("the link is up", () -> bridge.status().links().get(0).up());
    }

    private static byte[] frames(int... types) {
        byte[] all = new byte[types.length * (FrameHeader.SIZE + 8)];
        for (int i = 0; i < types.length; i++) {
            FrameHeader.write(all, i * (FrameHeader.SIZE + 8), types[i], 8);
        }
        return all;
    }

    private static byte[] numbered(int number) {
        byte[] frame = frames(1);
        frame[FrameHeader.SIZE] = (byte) number;
        frame[FrameHeader.SIZE + 1] = (byte) (number >> 8);
        return frame;
    }

    private static int sumOfBytes(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += i & 0xFF;
        }
        return sum;
    }

    private static int typeOf(byte[] frame) {
        return frame[0];
    }
}
