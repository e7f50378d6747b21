package dev.mycelium.command;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command gets onto a bus: which contract, where, and with which certificates. */
final class BusOptions {
    /** Held, so that what is said of it stays said. */
    private static final Logger LIBRARY = Logger.getLogger("dev.mycelium.runtime");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--contract",
            paramLabel = "CONTRACT",
            defaultValue = "contracts.yaml",
            description = "The contract of the bus; ${DEFAULT-VALUE} unless told otherwise.")
    private String contract;

    @Option(
            names = "--endpoint",
            paramLabel = "ENDPOINT",
            description = "Where the bus is: unix:PATH, tcp://HOST:PORT or tls://HOST:PORT; without it, where"
                    + " MYCELIUM_SOCKET says.")
    private @Nullable String endpoint;

    @Option(
            names = "--no-handshake",
            description = "For a bus in Rust that reads none: by TCP, or a Unix socket bound without a digest.")
    private boolean withoutHandshake;

    @Option(
            names = "--tls-trust",
            paramLabel = "PEM",
            description = "At tls://, trusts these certificates and nobody else.")
    private @Nullable Path trust;

    @Option(
            names = "--tls-cert",
            paramLabel = "PEM",
            description = "At tls://, shows this certificate, if the bus wants one; --tls-key is its key.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "PEM", description = "The key of --tls-cert: PKCS #8, not encrypted.")
    private @Nullable Path key;

    /** Whether the contract comes from standard input. */
    boolean takesStdin() {
        return contract.equals(ContractFile.STDIN);
    }

    /** Reads the contract. */
    Schema<FieldValues> schema(PrintWriter err) {
        return ContractSchema.of(ContractFile.laidOut(ContractFile.source(contract), err));
    }

    /**
     * Connects.
     *
     * @param how changes the builder and connects
     * @throws CommandFailure if there is no bus, or it has another contract
     */
    Connection connect(Schema<FieldValues> schema, Function<ConnectionBuilder, Connection> how) {
        if (!MyceliumCommand.of(spec).isVerbose()) {
            // The command says in one line what the library logs in four.
            LIBRARY.setLevel(Level.OFF);
        }
        ConnectionBuilder builder = Mycelium.builder(schema)
                .endpoint(where(schema))
                .tls(tls())
                .handshake(withoutHandshake ? HandshakePolicy.NONE : HandshakePolicy.REQUIRED);
        try {
            return how.apply(builder);
        } catch (BusUnavailableException | HandshakeException | BusClosedException e) {
            throw lost(e);
        }
    }

    /** What a bus that is not there, or no more, is to the command. */
    static CommandFailure lost(RuntimeException e) {
        return CommandFailure.unavailable(String.valueOf(e.getMessage()), e);
    }

    /**
     * The environment is read here and not by the connection: a worker's connection watches standard input, which belongs to
     * the worker that has started this command, or holds what is to be sent.
     */
    private Endpoint where(Schema<FieldValues> schema) {
        try {
            if (endpoint != null) {
                return Endpoint.parse(endpoint);
            }
            if (!System.getenv().containsKey(Endpoint.ENVIRONMENT_VARIABLE)) {
                throw CommandFailure.usage("where is the bus? Name it: --endpoint unix:/run/acme/bus.sock, or set "
                        + Endpoint.ENVIRONMENT_VARIABLE);
            }
            Handshake.requireEnvironment(System.getenv(), schema.digest());
            return Endpoint.ofEnvironment(System.getenv());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        } catch (HandshakeException e) {
            throw lost(e);
        }
    }

    private TlsSettings tls() {
        if ((certificate == null) != (key == null)) {
            throw CommandFailure.usage("--tls-cert and --tls-key belong together");
        }
        try {
            TlsSettings settings = TlsSettings.DEFAULT;
            settings = trust == null ? settings : settings.withTrust(trust);
            return certificate == null || key == null ? settings : settings.withIdentity(certificate, key);
        } catch (IOException e) {
            throw CommandFailure.unavailable("TLS: " + e.getMessage(), e);
        }
    }
}
