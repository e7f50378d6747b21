package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A bus of one family on one endpoint, whoever hosts it. */
interface Hosted extends AutoCloseable {

    Endpoint endpoint();

    /** Whether its clients say the digest first. */
    HandshakePolicy handshake();

    /** Waits until so many clients get what is published: only then nothing is lost to them. */
    void awaitClients(int count) throws IOException, InterruptedException;

    @Override
    void close();

    /** The bus of the Rust crate: on TCP it knows no handshake. */
    static Hosted rust(RustCrate crate, String family, Schema<?> schema, Endpoint asked) throws Exception {
        boolean unix = asked instanceof Endpoint.Unix;
        LineProcess process = asked instanceof Endpoint.Unix socket
                ? crate.run(
                        "bus",
                        List.of(
                                "--contract",
                                family,
                                "--digest",
                                schema.digest().toString(),
                                "--unix",
                                socket.path().toString()))
                : crate.run("bus", List.of("--contract", family, "--tcp", "127.0.0.1:0"));
        Endpoint endpoint = Endpoint.parse(process.awaitLine("listening "));
        return new Hosted() {
            @Override
            public Endpoint endpoint() {
                return endpoint;
            }

            @Override
            public HandshakePolicy handshake() {
                return unix ? HandshakePolicy.REQUIRED : HandshakePolicy.NONE;
            }

            @Override
            public void awaitClients(int count) throws IOException, InterruptedException {
                process.awaitLine("receiving " + count);
            }

            @Override
            public void close() {
                process.close();
                deleteSocket(endpoint);
            }
        };
    }

    /** The bus of Java. */
    static Hosted java(Schema<?> schema, Endpoint asked) throws IOException {
        BusServer server = BusServer.builder(schema).listen(asked).start();
        return new Hosted() {
            @Override
            public Endpoint endpoint() {
                return server.endpoints().get(0);
            }

            @Override
            public HandshakePolicy handshake() {
                return HandshakePolicy.REQUIRED;
            }

            @Override
            public void awaitClients(int count) {
                long start = System.nanoTime();
                while (server.counters().joined() < count) {
                    if (System.nanoTime() - start > 60_000_000_000L) {
                        throw new AssertionError(count + " clients were waited for: " + server.counters());
                    }
                    LockSupport.parkNanos(100_000);
                }
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    private static void deleteSocket(Endpoint endpoint) {
        try {
            if (endpoint instanceof Endpoint.Unix unix) {
                Files.deleteIfExists(Path.of(unix.path().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
