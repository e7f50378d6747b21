package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.command.Eventually;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bridge of a file that is a client of a bus in Rust. On each of the two buses is a client in Rust: one asks, the other answers
 * with the same, and both compare every byte, their echoes included, so a frame that came twice, or did not, would be found.
 */
@Tag("rust")
@Timeout(300)
class RustLinkTest {
    private static final Path CONTRACT = Path.of("../golden-fixtures/contracts/chat/contracts.yaml");
    private static final int FRAMES = 3000;

    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private static Path program;
    private static Schema<FieldValues> schema;

    @BeforeAll
    static void build() throws Exception {
        program = RustProgram.build(CONTRACT, programs);
        schema = ContractSchema.of(LaidOut.of(new Source("contracts.yaml", Files.readAllBytes(CONTRACT)), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void everyFrameCrossesOnceBothWaysAndABusThatIsGoneIsFoundAgain(String transport) throws Exception {
        String there = place(transport);
        try (Bridge bridge = bridge(there, transport.equals("unix"))) {
            Eventually.await(
                    "it is said why the link is down",
                    () -> link(bridge).cause().isPresent());
            try (RustProgram bus = bus(transport, there)) {
                exchange(bridge, bus, there, here());
                endAfterEachFrameOnce(bus);
            }
            Eventually.await("the loss is seen", () -> !link(bridge).up());
            try (RustProgram killed = bus(transport, there)) {
                exchange(bridge, killed, here(), there);
            }
            Eventually.await("the loss is seen", () -> !link(bridge).up());
            try (RustProgram bus = bus(transport, there)) {
                exchange(bridge, bus, there, here());
                endAfterEachFrameOnce(bus);
            }
            Eventually.await(
                    "all is counted",
                    () -> link(bridge).sent() == 3 * FRAMES && link(bridge).received() == 3 * FRAMES);
            assertThat(link(bridge).dropped()).isZero();
            assertThat(bridge.counters().framesForwarded()).isEqualTo(3 * 2 * FRAMES);
        }
    }

    /** Half of the frames were published there, the other half has come by the link; and none of them a second time. */
    private static void endAfterEachFrameOnce(RustProgram bus) throws Exception {
        bus.end();
        assertThat(bus.awaitLine("bus: "))
                .isEqualTo(2 * FRAMES
                        + " accepted, 0 of unknown type, 0 of wrong size, 0 over the limit, 0 wrong digests");
    }

    private void exchange(Bridge bridge, RustProgram bus, String asking, String answering) throws Exception {
        bus.awaitLine("receiving 1");
        Eventually.await(
                "the link is up", () -> link(bridge).up() && bridge.counters().joined() == 1);
        try (RustProgram answers = client(answering, "answer");
                RustProgram asks = client(asking, "ask")) {
            bus.awaitLine("receiving 2");
            Eventually.await("both are there", () -> bridge.counters().joined() == 2);
            answers.goOn();
            asks.goOn();
            asks.awaitSuccess();
            answers.awaitSuccess();
        }
    }

    /** An address that a bus in Rust has had, and that it can have again. */
    private String place(String transport) throws Exception {
        String asked = transport.equals("unix") ? "unix:" + folder.resolve("rust.sock") : "tcp://127.0.0.1:0";
        try (RustProgram bus = bus(transport, asked)) {
            String place = bus.awaitLine("listening ");
            bus.end();
            return place;
        }
    }

    private RustProgram bus(String transport, String there) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString(), "bus"));
        command.addAll(
                transport.equals("unix")
                        ? List.of(
                                "--unix",
                                there.substring("unix:".length()),
                                "--digest",
                                schema.digest().toString())
                        : List.of("--tcp", there.substring("tcp://".length())));
        return RustProgram.start(folder, command);
    }

    private RustProgram client(String address, String role) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString(), "client", address, "--role", role));
        command.addAll(List.of("--frames", Integer.toString(FRAMES), "--seed", "7"));
        if (address.startsWith("unix:")) {
            command.addAll(List.of("--digest", schema.digest().toString()));
        }
        RustProgram client = RustProgram.start(folder, command);
        client.awaitLine("connected ");
        return client;
    }

    private String here() {
        return "unix:" + folder.resolve("bridge.sock");
    }

    private Bridge bridge(String there, boolean handshake) throws Exception {
        String all =
                schema.codecs().stream().map(MessageCodec::name).collect(Collectors.joining("\", \"", "[\"", "\"]"));
        BridgeFile file = BridgeFile.read("""
                contract = "contracts.yaml"
                listen = ["unix:bridge.sock"]
                folder = "workers"

                [[link]]
                name = "rust"
                to = "%s"
                send = %s
                receive = %s
                handshake = "%s"
                """.formatted(there, all, all, handshake ? "required" : "none"), folder);
        assertThat(file.mistakes()).isEmpty();
        return BridgeOfFile.describe(file, schema, Optional.empty()).start();
    }

    private static LinkStatus link(Bridge bridge) {
        return bridge.status().links().get(0);
    }
}
