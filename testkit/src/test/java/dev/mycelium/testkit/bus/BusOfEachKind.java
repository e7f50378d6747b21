package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A bus that is reached in one of the four ways. */
final class BusOfEachKind implements AutoCloseable {
    private final @Nullable BusServer server;
    private final Endpoint endpoint;
    private final TlsSettings tls;

    private BusOfEachKind(@Nullable BusServer server, Endpoint endpoint, TlsSettings tls) {
        this.server = server;
        this.endpoint = endpoint;
        this.tls = tls;
    }

    static BusOfEachKind open(String kind, Path folder) throws Exception {
        if (kind.equals("inproc")) {
            return new BusOfEachKind(null, Endpoint.inproc("each"), TlsSettings.DEFAULT);
        }
        TlsSettings client = TlsSettings.DEFAULT;
        TlsSettings shown = TlsSettings.DEFAULT;
        Endpoint wanted = kind.equals("tcp")
                ? Endpoint.tcp("127.0.0.1", 0)
                : Endpoint.unix(folder.resolve("bus.sock").toString());
        if (kind.equals("tls")) {
            Certificates certificates = Certificates.ofThisRun();
            shown = shown.withIdentity(certificates.identity("server"), Certificates.PASSWORD);
            client = client.withTrust(certificates.trust("ca"));
            wanted = Endpoint.tls("127.0.0.1", 0);
        }
        BusServer server =
                BusServer.builder(Tick.SCHEMA).listen(wanted).tls(shown).start();
        return new BusOfEachKind(server, server.endpoints().get(0), client);
    }

    ConnectionBuilder builder(Schema<?> schema) {
        return Mycelium.builder(schema).endpoint(endpoint).tls(tls);
    }

    /** Returns a connection that gets what is published from now on: it has had a frame of its own back. */
    Connection connect() throws Exception {
        return joined(builder(Tick.SCHEMA).connect());
    }

    static Connection joined(Connection connection) throws Exception {
        connection
                .publisher(Tick.OTHER)
                .publishConfirmed(new Tick("join", 0), Duration.ofMinutes(1))
                .get(30, TimeUnit.SECONDS);
        return connection;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
