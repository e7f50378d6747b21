package dev.mycelium.command.bridge;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** One {@code [[link]]}: another bus, and what passes. */
final class LinkTable {
    private static final Set<String> KEYS =
            Set.of("name", "to", "send", "receive", "handshake", "trust", "cert", "key", "server_name");

    private LinkTable() {}

    /** Returns the link; nothing where it cannot be told what it is. */
    static Optional<BusLink> read(CheckedTable table, Path base) {
        table.requireKnown(KEYS);
        if (!table.has("name")) {
            table.mistake("the link has no name: name = \"archive\"");
        }
        if (!table.has("to")) {
            table.mistake("the link says not where the other bus is: to = \"tls://archive.acme.com:9092\"");
        }
        String[] sent = names(table, "send");
        String[] received = names(table, "receive");
        if (!table.has("send") && !table.has("receive")) {
            table.mistake("the link passes nothing: send = [\"Quote\"], receive = [\"Replay\"], or both");
        }
        Optional<Endpoint> to = table.endpoint("to", base);
        TlsSettings tls = tls(table, base);
        Optional<String> name = table.text("name");
        if (to.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        if (to.get() instanceof Endpoint.InProcess) {
            table.mistakeAt("to", "a bus of this process is no other bus: unix://, tcp:// or tls://");
            return Optional.empty();
        }
        try {
            return Optional.of(BusLink.named(name.get())
                    .to(to.get())
                    .sending(sent)
                    .receiving(received)
                    .withHandshake(table.handshake())
                    .withTls(tls));
        } catch (IllegalArgumentException e) {
            table.mistakeAt("name", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String[] names(CheckedTable table, String key) {
        return table.texts(key).stream().map(CheckedTable.Item::value).toArray(String[]::new);
    }

    private static TlsSettings tls(CheckedTable table, Path base) {
        TlsSettings settings = TlsSettings.DEFAULT;
        Optional<Path> trust = table.path("trust", base);
        Optional<Path> cert = table.path("cert", base);
        Optional<Path> key = table.path("key", base);
        if (table.has("cert") != table.has("key")) {
            table.mistakeAt(table.has("cert") ? "cert" : "key", "\"cert\" and \"key\" belong together");
        }
        String at = "trust";
        try {
            settings = trust.isPresent() ? settings.withTrust(trust.get()) : settings;
            at = "cert";
            settings = cert.isPresent() && key.isPresent() ? settings.withIdentity(cert.get(), key.get()) : settings;
            at = "server_name";
            Optional<String> server = table.text("server_name");
            return server.isPresent() ? settings.withServerName(server.get()) : settings;
        } catch (IOException | IllegalArgumentException e) {
            table.mistakeAt(at, String.valueOf(e.getMessage()));
            return settings;
        }
    }
}
