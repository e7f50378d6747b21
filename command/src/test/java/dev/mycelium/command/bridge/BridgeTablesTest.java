package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.bridge.log.LogFormat;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is to say beside the contract, {@code listen} and workers. */
class BridgeTablesTest {

    @Test
    void everyTable(@TempDir Path base) throws Exception {
        SelfSigned.write(base);
        BridgeFile read = BridgeFile.read("""
                contract = "contracts.yaml"
                listen = ["unix:/run/acme/bus.sock"]

                [[endpoint]]
                listen = "tls://0.0.0.0:9092"
                cert = "cert.pem"
                key = "key.pem"
                client_ca = "cert.pem"

                [[endpoint]]
                listen = "tcp://0.0.0.0:9093"
                insecure = true
                handshake = "none"

                [window]
                contract = "next.yaml"
                for = "168h"

                [[link]]
                name = "archive"
                to = "tls://archive.acme.com:9092"
                send = ["Quote", "Trade"]
                receive = ["Replay"]
                trust = "cert.pem"
                cert = "cert.pem"
                key = "key.pem"
                server_name = "archive"

                [[link]]
                name = "rust"
                to = "tcp://127.0.0.1:9091"
                receive = ["Quote"]
                handshake = "none"

                [monitor]
                listen = "127.0.0.1:9464"

                [control]
                socket = "control.sock"

                [log]
                format = "json"
                statistics = "1m"
                """, base);
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.endpoints())
                .containsExactly(
                        new Listening(Endpoint.unix("/run/acme/bus.sock"), HandshakePolicy.REQUIRED, false),
                        new Listening(Endpoint.tls("0.0.0.0", 9092), HandshakePolicy.REQUIRED, false),
                        new Listening(Endpoint.tcp("0.0.0.0", 9093), HandshakePolicy.NONE, true));
        assertThat(read.tls()).isPresent();
        assertThat(read.tls().map(TlsSettings::hasIdentity)).contains(true);
        assertThat(read.tls().map(TlsSettings::requiresClientCertificates)).contains(true);
        assertThat(read.window().map(Window::contract)).contains(base.resolve("next.yaml"));
        assertThat(read.window().map(Window::time)).contains(Duration.ofDays(7));
        BusLink archive = read.links().get(0);
        assertThat(archive.endpoint()).isEqualTo(Endpoint.tls("archive.acme.com", 9092));
        assertThat(archive.sent()).containsExactlyInAnyOrder("Quote", "Trade");
        assertThat(archive.received()).containsExactly("Replay");
        assertThat(archive.handshake()).isEqualTo(HandshakePolicy.REQUIRED);
        assertThat(archive.tls()).hasToString("TlsSettings[own trust, an identity, server name archive]");
        assertThat(read.links().get(1))
                .isEqualTo(BusLink.named("rust")
                        .to(Endpoint.tcp("127.0.0.1", 9091))
                        .receiving("Quote")
                        .withHandshake(HandshakePolicy.NONE));
        assertThat(read.seen().monitor()).contains(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9464));
        assertThat(read.seen().control()).contains(base.resolve("control.sock"));
        assertThat(read.seen().format()).contains(LogFormat.JSON);
        assertThat(read.seen().statistics()).contains(Duration.ofMinutes(1));
        assertThat(read.notAmong(List.of("Quotes", "Trade", "Replay")))
                .extracting(each -> each.in("b.toml"))
                .containsExactly(
                        "b.toml:22:9: the contract has no message \"Quote\"; did you mean \"Quotes\"?",
                        "b.toml:32:12: the contract has no message \"Quote\"; did you mean \"Quotes\"?");
    }

    @Test
    void everyMistakeIsNamedWithItsPlace(@TempDir Path base) {
        BridgeFile read = BridgeFile.read("""
                contract = "contracts.yaml"
                listen = ["tcp://0.0.0.0:1", "inproc:a"]

                [[endpoint]]
                listen = "unix:/a"
                cert = "cert.pem"
                handshake = "maybe"

                [[endpoint]]
                listen = "tls://127.0.0.1:1"
                cert = "cert.pem"

                [[endpoint]]
                listen = "tls://127.0.0.1:1"
                cert = "cert.pem"
                key = "key.pem"

                [[endpoint]]
                port = 1
                insecure = "yes"

                [window]
                for = "soon"

                [[link]]
                to = "inproc:a"
                send = [1]
                cert = "cert.pem"
                colour = "red"

                [[link]]
                name = "a"
                to = "nowhere"

                [monitor]
                listen = "9464"

                [control]

                [log]
                format = "xml"
                statistics = 5
                """, base);
        List<String> found =
                read.mistakes().stream().map(each -> each.in("b.toml")).toList();
        List<String> starts = List.of(
                "b.toml:2:11: tcp://0.0.0.0:1 lets other machines in, unencrypted: use tls:// or 127.0.0.1, or say"
                        + " insecure = true in an [[endpoint]]",
                "b.toml:2:30: a bridge of this command listens on unix://, tcp:// and tls:// only",
                "b.toml:6:1: \"cert\" is for an endpoint at tls://",
                "b.toml:7:1: \"maybe\" is not known: required, none",
                "b.toml:10:1: tls:// needs \"key\": key = ",
                "b.toml:15:1: " + base.resolve("cert.pem"),
                "b.toml:18:1: the endpoint says not where: listen = ",
                "b.toml:19:1: \"port\" is not known here; there are cert, client_ca, handshake, insecure, key, listen",
                "b.toml:20:1: \"insecure\" must be true or false",
                "b.toml:22:1: the window has no \"contract\": ",
                "b.toml:23:1: \"soon\" is no time: write 500ms, 30s, 5m or 1h",
                "b.toml:25:1: the link has no name: name = \"archive\"",
                "b.toml:27:9: item 1 of \"send\" must be text in quotes",
                "b.toml:28:1: \"cert\" and \"key\" belong together",
                "b.toml:29:1: \"colour\" is not known here; there are cert, handshake, key, name, receive, send",
                "b.toml:31:1: the link passes nothing: send = [\"Quote\"]",
                "b.toml:33:1: endpoint \"nowhere\": must be unix:/path, tcp://host:port",
                "b.toml:36:1: \"9464\" is no address: write \"127.0.0.1:9464\"",
                "b.toml:38:1: the control socket has no file: socket = ",
                "b.toml:41:1: \"xml\" is no format: json, logfmt",
                "b.toml:42:1: \"statistics\" must be text in quotes");
        assertThat(found).hasSameSizeAs(starts);
        for (int i = 0; i < starts.size(); i++) {
            assertThat(found.get(i)).startsWith(starts.get(i));
        }
    }

    @Test
    void aBusHasOneIdentity(@TempDir Path base) throws Exception {
        SelfSigned.write(base);
        BridgeFile read = BridgeFile.read("""
                contract = "contracts.yaml"
                [[endpoint]]
                listen = "tls://127.0.0.1:1"
                cert = "cert.pem"
                key = "key.pem"
                [[endpoint]]
                listen = "tls://127.0.0.1:2"
                cert = "cert.pem"
                key = "key.pem"
                client_ca = "cert.pem"
                """, base);
        assertThat(read.mistakes())
                .extracting(each -> each.in("b.toml"))
                .containsExactly(
                        "b.toml:8:1: all tls:// endpoints of a bus have the same cert, key and client_ca as the"
                                + " first");
    }

    @Test
    void socketsAreInTheFolderOfTheFileAsOtherPathsAre() {
        String text = """
                contract = "contracts.yaml"
                listen = ["unix:bus.sock"]
                [[endpoint]]
                listen = "unix:more/bus.sock"
                [[link]]
                name = "other"
                to = "unix:../other/bus.sock"
                send = ["Quote"]
                """;
        BridgeFile elsewhere = BridgeFile.read(text, Path.of("/etc/acme"));
        assertThat(elsewhere.mistakes()).isEmpty();
        assertThat(elsewhere.endpoints())
                .extracting(Listening::endpoint)
                .containsExactly(Endpoint.unix("/etc/acme/bus.sock"), Endpoint.unix("/etc/acme/more/bus.sock"));
        assertThat(elsewhere.links())
                .extracting(BusLink::endpoint)
                .containsExactly(Endpoint.unix("/etc/acme/../other/bus.sock"));

        BridgeFile here = BridgeFile.read(text, Path.of("").toAbsolutePath());
        assertThat(here.endpoints())
                .extracting(Listening::endpoint)
                .containsExactly(Endpoint.unix("bus.sock"), Endpoint.unix("more/bus.sock"));
    }
}
