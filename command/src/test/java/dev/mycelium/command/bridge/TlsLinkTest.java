package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.command.Eventually;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bridge of a file that is a client of another one, over TLS at which both show a certificate. */
@Timeout(300)
class TlsLinkTest {
    private static final Path CONTRACT = Path.of("../golden-fixtures/contracts/chat/contracts.yaml");
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int COUNTER_UPDATE = 1002;

    /** Of each side; fewer than wait for a client that is slow. */
    private static final int FRAMES = 400;

    @TempDir
    static Path folder;

    private static Schema<FieldValues> schema;

    @BeforeAll
    static void certificates() throws Exception {
        SelfSigned.write(folder);
        schema = ContractSchema.of(LaidOut.of(new Source("contracts.yaml", Files.readAllBytes(CONTRACT)), false));
    }

    @Test
    void everyFrameCrossesOnceBothWaysAndABusThatIsGoneIsFoundAgain() throws Exception {
        Bridge far = far("tls://127.0.0.1:0");
        String there = tls(far);
        try (Bridge near = near(there, "trust = \"cert.pem\"\ncert = \"cert.pem\"\nkey = \"key.pem\"")) {
            for (int times = 1; times <= 2; times++) {
                exchange(near, far);
                int passed = times * (FRAMES + 1);
                Eventually.await(
                        "all is counted",
                        () -> link(near).sent() == passed && link(near).received() == passed);
                assertThat(link(near).dropped()).isZero();
                assertThat(near.counters().framesForwarded()).isEqualTo(2L * passed);
                assertThat(far.counters().framesForwarded()).isEqualTo(2L * (FRAMES + 1));
                far.close();
                Eventually.await("the loss is seen", () -> !link(near).up());
                far = far(there);
            }
        } finally {
            far.close();
        }
    }

    @Test
    void aBusThatIsNotTrustedIsNotJoined() throws Exception {
        try (Bridge far = far("tls://127.0.0.1:0");
                Bridge near = near(tls(far), "")) {
            Eventually.await(
                    "it is said why", () -> link(near).cause().orElse("").contains("trust"));
            assertThat(link(near).up()).isFalse();
            assertThat(near.status().ready()).isTrue();
        }
    }

    private static void exchange(Bridge near, Bridge far) throws Exception {
        Eventually.await(
                "the link is up",
                () -> link(near).up()
                        && near.counters().joined() == 1
                        && far.counters().joined() == 1);
        try (Connection left = client(near);
                Connection right = client(far);
                Subscription<RawFrame> atLeft = left.subscribeRaw();
                Subscription<RawFrame> atRight = right.subscribeRaw()) {
            Eventually.await(
                    "both are there",
                    () -> near.counters().joined() == 2 && far.counters().joined() == 2);
            for (int i = 0; i < FRAMES; i++) {
                left.publishRaw(numbered(1, i));
                right.publishRaw(numbered(2, i));
            }
            eachOnceInOrder(atLeft);
            eachOnceInOrder(atRight);
            // One more of each, in front of which nothing else has come.
            left.publishRaw(numbered(1, FRAMES));
            assertThat(List.of(next(atLeft), next(atRight))).containsOnly(List.of(1, FRAMES));
            right.publishRaw(numbered(2, FRAMES));
            assertThat(List.of(next(atLeft), next(atRight))).containsOnly(List.of(2, FRAMES));
        }
    }

    private static void eachOnceInOrder(Subscription<RawFrame> subscription) throws Exception {
        List<List<Integer>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < 2 * FRAMES; i++) {
            List<Integer> frame = next(subscription);
            sides.get(frame.get(0) - 1).add(frame.get(1));
        }
        List<Integer> all = IntStream.range(0, FRAMES).boxed().toList();
        assertThat(sides).containsExactly(all, all);
    }

    /** From which side, and which of its frames. */
    private static List<Integer> next(Subscription<RawFrame> subscription) throws Exception {
        RawFrame frame = Objects.requireNonNull(subscription.poll(LONG), () -> "a frame within " + LONG);
        byte[] payload = frame.payload().toByteArray();
        return List.of(LittleEndian.getInt(payload, 0), LittleEndian.getInt(payload, 4));
    }

    private static RawFrame numbered(int side, int number) {
        byte[] payload = new byte[16];
        LittleEndian.putInt(payload, 0, side);
        LittleEndian.putInt(payload, 4, number);
        return new RawFrame(COUNTER_UPDATE, ByteString.of(payload));
    }

    private static Connection client(Bridge bridge) {
        return Mycelium.builder(schema).endpoint(bridge.endpoints().get(0)).connect();
    }

    private static String tls(Bridge far) {
        Endpoint last = far.endpoints().get(1);
        assertThat(last.toString()).startsWith("tls://127.0.0.1:");
        return last.toString();
    }

    private static Bridge far(String listen) throws Exception {
        return start("""
                contract = "contracts.yaml"
                listen = ["unix:far.sock"]

                [[endpoint]]
                listen = "%s"
                cert = "cert.pem"
                key = "key.pem"
                client_ca = "cert.pem"
                """.formatted(listen));
    }

    private static Bridge near(String to, String tls) throws Exception {
        return start("""
                contract = "contracts.yaml"
                listen = ["unix:near.sock"]

                [[link]]
                name = "far"
                to = "%s"
                send = ["CounterUpdate"]
                receive = ["CounterUpdate"]
                %s
                """.formatted(to, tls));
    }

    private static Bridge start(String toml) throws Exception {
        BridgeFile file = BridgeFile.read(toml, folder);
        assertThat(file.mistakes()).isEmpty();
        return BridgeOfFile.describe(file, schema, Optional.empty()).start();
    }

    private static LinkStatus link(Bridge bridge) {
        return bridge.status().links().get(0);
    }
}
