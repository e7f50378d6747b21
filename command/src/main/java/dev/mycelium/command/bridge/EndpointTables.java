package dev.mycelium.command.bridge;

import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomlj.TomlPosition;

/** {@code listen}, and each {@code [[endpoint]]}, of which there is more to say. */
final class EndpointTables {
    private static final Set<String> KEYS = Set.of("listen", "handshake", "insecure", "cert", "key", "client_ca");

    private final CheckedTable file;
    private final Path base;
    private final List<Listening> endpoints = new ArrayList<>();
    private Optional<TlsFiles> tls = Optional.empty();

    private EndpointTables(CheckedTable file, Path base) {
        this.file = file;
        this.base = base;
    }

    /** What a server shows, and whom it lets in. */
    private record TlsFiles(Path cert, Path key, Optional<Path> clientCa, TlsSettings settings) {}

    static EndpointTables read(CheckedTable file, Path base) {
        EndpointTables read = new EndpointTables(file, base);
        for (CheckedTable.Item<String> item : file.texts("listen")) {
            read.listen(item);
        }
        file.tables("endpoint").forEach(read::endpoint);
        if (!file.has("endpoint")
                && (file.array("listen") == null || file.array("listen").isEmpty())) {
            file.mistakeAt("listen", "it listens nowhere: listen = [\"unix:///run/acme/bus.sock\"]");
        }
        return read;
    }

    List<Listening> endpoints() {
        return endpoints;
    }

    /** One bus has one identity: that of its {@code tls://} endpoints, if there are any. */
    Optional<TlsSettings> tls() {
        return tls.map(TlsFiles::settings);
    }

    private void listen(CheckedTable.Item<String> item) {
        try {
            Endpoint endpoint = CheckedTable.endpointOf(item.value(), base);
            if (endpoint instanceof Endpoint.Tls) {
                file.mistake(
                        item.at(),
                        "tls:// needs a certificate: say it as [[endpoint]] with listen, cert and key instead");
            } else {
                add(file, item.at(), endpoint, HandshakePolicy.REQUIRED, false);
            }
        } catch (IllegalArgumentException e) {
            file.mistake(item.at(), String.valueOf(e.getMessage()));
        }
    }

    private void endpoint(CheckedTable table) {
        table.requireKnown(KEYS);
        if (!table.has("listen")) {
            table.mistake("the endpoint says not where: listen = \"tls://0.0.0.0:9092\"");
        }
        HandshakePolicy handshake = table.handshake();
        boolean insecure = table.truth("insecure").orElse(false);
        Optional<Endpoint> endpoint = table.endpoint("listen", base);
        if (endpoint.isEmpty()) {
            return;
        }
        if (endpoint.get() instanceof Endpoint.Tls) {
            identity(table);
        } else {
            for (String key : List.of("cert", "key", "client_ca")) {
                if (table.has(key)) {
                    table.mistakeAt(key, "\"" + key + "\" is for an endpoint at tls://");
                }
            }
        }
        add(table, table.positionOf("listen"), endpoint.get(), handshake, insecure);
    }

    private void identity(CheckedTable table) {
        Optional<Path> cert = table.path("cert", base);
        Optional<Path> key = table.path("key", base);
        for (String each : List.of("cert", "key")) {
            if (!table.has(each)) {
                table.mistakeAt("listen", "tls:// needs \"" + each + "\": " + each + " = \"server.pem\"");
            }
        }
        if (cert.isEmpty() || key.isEmpty()) {
            return;
        }
        Optional<Path> clientCa = table.path("client_ca", base);
        if (tls.isPresent()) {
            TlsFiles first = tls.get();
            if (!first.cert().equals(cert.get())
                    || !first.key().equals(key.get())
                    || !first.clientCa().equals(clientCa)) {
                table.mistakeAt(
                        "cert", "all tls:// endpoints of a bus have the same cert, key and client_ca as the first");
            }
            return;
        }
        settings(table, cert.get(), key.get(), clientCa)
                .ifPresent(settings -> tls = Optional.of(new TlsFiles(cert.get(), key.get(), clientCa, settings)));
    }

    private static Optional<TlsSettings> settings(CheckedTable table, Path cert, Path key, Optional<Path> clientCa) {
        TlsSettings settings = TlsSettings.DEFAULT;
        try {
            settings = settings.withIdentity(cert, key);
        } catch (IOException e) {
            table.mistakeAt("cert", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    clientCa.isEmpty()
                            ? settings
                            : settings.withTrust(clientCa.get()).requiringClientCertificates());
        } catch (IOException e) {
            table.mistakeAt("client_ca", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void add(
            CheckedTable table, TomlPosition at, Endpoint endpoint, HandshakePolicy handshake, boolean insecure) {
        if (endpoint instanceof Endpoint.InProcess) {
            table.mistake(at, "a bridge of this command listens on unix://, tcp:// and tls:// only");
        } else if (endpoint instanceof Endpoint.Tcp tcp && !insecure && isOpenAddress(tcp.host())) {
            table.mistake(
                    at,
                    endpoint
                            + " lets other machines in, unencrypted: use tls:// or 127.0.0.1, or say insecure = true in"
                            + " an [[endpoint]] if that is meant");
        } else {
            endpoints.add(new Listening(endpoint, handshake, insecure));
        }
    }

    /** A name is looked up only when the bus starts: to look at a file asks nobody. */
    private static boolean isOpenAddress(String host) {
        if (!host.contains(":") && !host.matches("[0-9.]+")) {
            return false;
        }
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
