package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Java and Rust on one bus, that of Rust and that of Java: every message of four families, both ways, byte for byte. */
@Tag("rust")
class RustBusTest {
    private static final Path FOLDER = Path.of("target", "differential", "bus");
    private static final List<String> FAMILIES = List.of("chat", "defi", "game", "telemetry");
    private static final List<String> TRANSPORTS = List.of("unix", "tcp");
    private static final List<String> HOSTS = List.of("rust", "java");

    private static RustCrate crate;

    @BeforeAll
    static void build() throws Exception {
        crate = RustCrate.build(Families.files(), RustCrate.Purpose.SERVE, FOLDER);
    }

    /** Half of the frames of a run are published by who asks, half by who answers. */
    @Test
    void everyMessageCrossesBothWaysOnBothBuses() throws Exception {
        int runs = HOSTS.size() * TRANSPORTS.size() * FAMILIES.size() * 2;
        long each = RunSettings.frames() / (2L * runs);
        long seed = RunSettings.seed();
        long compared = 0;
        List<String> done = new ArrayList<>();
        for (String host : HOSTS) {
            for (String transport : TRANSPORTS) {
                for (String family : FAMILIES) {
                    compared += rustAsks(host, transport, family, each, seed, payload -> payload);
                    compared += javaAsks(host, transport, family, each, seed);
                }
                done.add(host + " over " + transport);
            }
        }
        System.out.printf(
                "buses %s: %,d frames of %d families published, half by Java and half by Rust; "
                        + "Java compared %,d, Rust as many, 0 bytes differ, seed %d%n",
                String.join(", ", done), each * 2 * runs, FAMILIES.size(), compared, seed);
        assertThat(compared).isEqualTo(each * 2 * runs);
    }

    /** The check is worth something: one changed bit in an answer of Java's, and Rust says which. */
    @Test
    void aBitThatJavaChangesIsFoundByRust() {
        UnaryOperator<byte[]> last = payload -> {
            payload[payload.length - 1] ^= 1;
            return payload;
        };
        String complaint = "";
        try {
            rustAsks("java", "tcp", "chat", 200, 1, last);
        } catch (Exception | AssertionError found) {
            complaint = String.valueOf(found.getMessage());
        }
        assertThat(complaint).contains("answer of frame 0, TextMessage: byte 317 of header and payload is ");
    }

    private static long rustAsks(
            String host, String transport, String family, long frames, long seed, UnaryOperator<byte[]> beforeSending)
            throws Exception {
        Schema<?> schema = schema(family);
        try (Hosted bus = host(host, transport, family, schema);
                JavaParty java = new JavaParty(schema, bus.endpoint(), bus.handshake(), beforeSending);
                RustProcess rust = client(bus, family, schema, "ask", frames, seed)) {
            bus.awaitClients(2);
            rust.goOn();
            try {
                java.answer(frames);
            } catch (AssertionError stopped) {
                throw new AssertionError(stopped.getMessage() + "; Rust says: " + rust.awaitComplaint(), stopped);
            }
            rust.awaitSuccess();
            return java.compared();
        }
    }

    private static long javaAsks(String host, String transport, String family, long frames, long seed)
            throws Exception {
        Schema<?> schema = schema(family);
        try (Hosted bus = host(host, transport, family, schema);
                JavaParty java = new JavaParty(schema, bus.endpoint(), bus.handshake());
                RustProcess rust = client(bus, family, schema, "answer", frames, seed)) {
            bus.awaitClients(2);
            rust.goOn();
            java.ask(frames, seed);
            rust.awaitSuccess();
            return java.compared();
        }
    }

    private static RustProcess client(Hosted bus, String family, Schema<?> schema, String role, long frames, long seed)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "client",
                bus.endpoint().toString(),
                "--contract",
                family,
                "--role",
                role,
                "--frames",
                Long.toString(frames),
                "--seed",
                Long.toUnsignedString(seed)));
        if (bus.handshake() == HandshakePolicy.REQUIRED) {
            arguments.addAll(List.of("--digest", schema.digest().toString()));
        }
        RustProcess client = crate.run(arguments.toArray(String[]::new));
        client.awaitLine("connected ");
        return client;
    }

    private static Hosted host(String host, String transport, String family, Schema<?> schema) throws Exception {
        Endpoint asked = transport.equals("tcp")
                ? Endpoint.tcp("127.0.0.1", 0)
                // Not below the module: its path may be longer than a socket's may be.
                : Endpoint.unix(Files.createTempDirectory("mycelium")
                        .resolve("bus.sock")
                        .toString());
        return host.equals("rust") ? Hosted.rust(crate, family, schema, asked) : Hosted.java(schema, asked);
    }

    private static Schema<?> schema(String family) {
        Map<String, Schema<?>> schemas = dev.mycelium.golden.Families.schemas();
        return schemas.get(family);
    }
}
