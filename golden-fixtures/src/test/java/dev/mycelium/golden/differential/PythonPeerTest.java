package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program in the standard library of Python sees on the wire what Java and Rust see. */
@Tag("rust")
class PythonPeerTest {
    private static final Path FOLDER = Path.of("target", "differential", "python");
    private static final Path LAYOUT = FOLDER.resolve("families.layout");
    private static final List<String> FAMILIES = List.of("chat", "defi", "game", "telemetry");
    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final long FRAMES = 600;

    private static RustCrate crate;

    @BeforeAll
    static void build() throws Exception {
        crate = RustCrate.build(Families.files(), RustCrate.Purpose.SERVE, FOLDER);
        Files.writeString(LAYOUT, crate.layout());
    }

    @Test
    void readsAndWritesEveryGoldenFile() throws Exception {
        try (LineProcess golden = python("golden.py", List.of("golden/chat", "golden/defi", "golden/wide"))) {
            assertThat(golden.awaitLine("golden: ")).endsWith(" cases, 0 differences");
            golden.awaitSuccess();
        }
    }

    @Test
    void exchangesEveryMessageWithJavaOnBothBuses() throws Exception {
        Exchange exchange = new Exchange(crate, arguments -> peer("client", arguments));
        long compared = 0;
        for (String host : List.of("rust", "java")) {
            for (String transport : List.of("unix", "tcp")) {
                for (String family : FAMILIES) {
                    compared += exchange.javaAnswers(host, transport, family, FRAMES, 1, payload -> payload);
                    compared += exchange.javaAsks(host, transport, family, FRAMES, 2);
                }
            }
        }
        System.out.printf("Java and Python: %,d frames compared by each, 0 bytes differ%n", compared);
        assertThat(compared).isEqualTo(2 * 2 * 4 * 2 * 2 * FRAMES);
    }

    @Test
    void readsJavasHandshakeAsABusDoes() throws Exception {
        for (String transport : List.of("unix", "tcp")) {
            Schema<?> schema = Exchange.schema("telemetry");
            try (LineProcess bus = serve(transport, schema.digest().toString())) {
                Endpoint where = Endpoint.parse(bus.awaitLine("listening "));
                try (JavaParty java = new JavaParty(schema, where, HandshakePolicy.REQUIRED)) {
                    assertThat(bus.awaitLine("handshake "))
                            .isEqualTo(schema.digest().toString());
                    java.echo(FRAMES, 3);
                }
                assertThat(bus.awaitLine("served ")).isEqualTo(FRAMES + " frames");
                bus.awaitSuccess();
            }
        }
    }

    @Test
    void refusesJavasHandshakeForAnotherContract() throws Exception {
        Schema<?> schema = Exchange.schema("telemetry");
        String other = "ab".repeat(32);
        try (LineProcess bus = serve("tcp", other)) {
            Endpoint where = Endpoint.parse(bus.awaitLine("listening "));
            new JavaParty(schema, where, HandshakePolicy.REQUIRED).close();
            assertThat(bus.awaitComplaint())
                    .endsWith("handshake: the client has " + schema.digest() + ", the bus has " + other);
        }
    }

    private static LineProcess serve(String transport, String digest) throws IOException {
        String where = Exchange.somewhere(transport).toString();
        return peer("serve", List.of(where, "--contract", "telemetry", "--digest", digest));
    }

    private static LineProcess peer(String command, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(arguments);
        all.addAll(List.of("--layout", LAYOUT.toString()));
        return python("peer.py", all);
    }

    private static LineProcess python(String script, List<String> arguments) throws IOException {
        // Without -B Python would leave compiled files in the source tree.
        List<String> command = new ArrayList<>(
                List.of("python3", "-B", Path.of("python", script).toString()));
        command.addAll(arguments);
        try {
            return LineProcess.start(command, FOLDER.resolve("python-" + STARTED.incrementAndGet() + ".err"));
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "This test compares Java with Python and needs python3 on the PATH; the build without -Prust does not.",
                    missing);
        }
    }
}
