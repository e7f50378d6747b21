package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.command.bridge.SelfSigned;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that only look at files: no bus is asked, no worker started, no socket bound, no file made. */
@Timeout(300)
class OpensNothingIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digest contracts.yaml",
                "layout contracts.yaml",
                "layout --json contracts.yaml",
                "check contracts.yaml contracts.yaml",
                "decode --hex ea03100000000100000000000000feffffffffffff7f contracts.yaml",
                "dissector contracts.yaml",
                "bridge --check"
            })
    void nothingIsAskedStartedOrMade(String command) throws Exception {
        SelfSigned.write(folder);
        Files.copy(Path.of(Shell.contract("chat")), folder.resolve("contracts.yaml"));
        Files.writeString(folder.resolve("bridge.toml"), """
                contract = "contracts.yaml"
                listen = ["unix:bus.sock"]
                folder = "workers"

                [[endpoint]]
                listen = "tls://127.0.0.1:0"
                cert = "cert.pem"
                key = "key.pem"

                [[link]]
                name = "other"
                to = "unix:other.sock"
                send = ["TextMessage"]

                [[worker]]
                name = "touch"
                command = ["touch", "started"]

                [control]
                socket = "control.sock"

                [monitor]
                listen = "127.0.0.1:0"
                """);
        Path other = folder.resolve("other.sock");
        try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            bus.bind(UnixDomainSocketAddress.of(other));
            bus.configureBlocking(false);
            Map<String, Long> before = files();
            Shell.Outcome outcome =
                    Installed.sh(folder, "mycelium " + command, Map.of("MYCELIUM_SOCKET", other.toString()));
            assertThat(outcome.status()).as(outcome.out()).isZero();
            assertThat(outcome.out()).isNotEmpty();
            assertThat(files()).isEqualTo(before);
            // Who has connected would be there, even if gone: the queue of a listening socket keeps it.
            try (SocketChannel came = bus.accept()) {
                assertThat(came).isNull();
            }
        }
    }

    /** Their names, and when each was changed. */
    private Map<String, Long> files() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                found.put(
                        folder.relativize(each).toString(),
                        Files.getLastModifiedTime(each).toMillis());
            }
        }
        return found;
    }
}
