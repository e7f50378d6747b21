package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A Java client and one in another language on one bus, in batches: one asks, the other answers.
 *
 * @param crate hosts the bus of Rust
 * @param other starts the other client
 */
record Exchange(RustCrate crate, Client other) {

    /** A program that takes the arguments of {@code client} of the Rust crate, the address first. */
    interface Client {
        LineProcess start(List<String> arguments) throws IOException;
    }

    /**
     * The other asks.
     *
     * @param host {@code rust} or {@code java}
     * @param transport {@code unix} or {@code tcp}
     * @param beforeSending what is done to the payloads of Java's answers: nothing, unless a defect is planted
     * @return how many frames Java compared: two for each that was asked
     */
    long javaAnswers(
            String host, String transport, String family, long frames, long seed, UnaryOperator<byte[]> beforeSending)
            throws Exception {
        Schema<?> schema = schema(family);
        try (Hosted bus = host(host, transport, family, schema);
                JavaParty java = new JavaParty(schema, bus.endpoint(), bus.handshake(), beforeSending);
                LineProcess asks = client(bus, family, schema, "ask", frames, seed)) {
            bus.awaitClients(2);
            asks.goOn();
            try {
                java.answer(frames);
            } catch (AssertionError stopped) {
                throw new AssertionError(stopped.getMessage() + "; the other: " + asks.awaitComplaint(), stopped);
            }
            asks.awaitSuccess();
            return java.compared();
        }
    }

    /** Java asks; else as {@link #javaAnswers}. */
    long javaAsks(String host, String transport, String family, long frames, long seed) throws Exception {
        Schema<?> schema = schema(family);
        try (Hosted bus = host(host, transport, family, schema);
                JavaParty java = new JavaParty(schema, bus.endpoint(), bus.handshake());
                LineProcess answers = client(bus, family, schema, "answer", frames, seed)) {
            bus.awaitClients(2);
            answers.goOn();
            java.ask(frames, seed);
            answers.awaitSuccess();
            return java.compared();
        }
    }

    static Schema<?> schema(String family) {
        return dev.mycelium.golden.Families.schemas().get(family);
    }

    /** Any free port, or a socket that does not exist yet. */
    static Endpoint somewhere(String transport) throws IOException {
        // Not below the module: its path may be longer than a socket's may be.
        return transport.equals("tcp")
                ? Endpoint.tcp("127.0.0.1", 0)
                : Endpoint.unix(Files.createTempDirectory("mycelium")
                        .resolve("bus.sock")
                        .toString());
    }

    private LineProcess client(Hosted bus, String family, Schema<?> schema, String role, long frames, long seed)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(bus.endpoint().toString(), "--contract", family));
        arguments.addAll(List.of("--role", role, "--frames", Long.toString(frames), "--seed", Long.toString(seed)));
        if (bus.handshake() == HandshakePolicy.REQUIRED) {
            arguments.addAll(List.of("--digest", schema.digest().toString()));
        }
        LineProcess client = other.start(arguments);
        client.awaitLine("connected ");
        return client;
    }

    private Hosted host(String host, String transport, String family, Schema<?> schema) throws Exception {
        Endpoint asked = somewhere(transport);
        return host.equals("rust") ? Hosted.rust(crate, family, schema, asked) : Hosted.java(schema, asked);
    }
}
