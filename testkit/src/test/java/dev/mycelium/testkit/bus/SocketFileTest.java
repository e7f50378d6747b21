package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bus does with what is at its path already. */
class SocketFileTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("bus.sock");
    }

    @Test
    void itIsForItsOwnerAloneAndGoesWithTheBus() throws Exception {
        try (BusServer bus = start()) {
            assertThat(bus.endpoints()).containsExactly(Endpoint.unix(path.toString()));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(path);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLiveOneIsNeverStolen() throws Exception {
        try (BusServer first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(IOException.class)
                    .hasMessage("cannot listen on unix:" + path + ": somebody listens there already");
            try (RawClient client = RawClient.join(first.endpoints().get(0))) {
                client.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
                assertThat(client.readTick().number()).isEqualTo(1);
            }
        }
    }

    @Test
    void aStaleOneIsReplaced() throws Exception {
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(path));
        }
        assertThat(path).exists();
        try (BusServer bus = start();
                RawClient client = RawClient.join(bus.endpoints().get(0))) {
            client.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
            assertThat(client.readTick().number()).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anythingElseIsLeftAlone() throws Exception {
        Files.writeString(path, "precious");
        refused("a regular file");
        assertThat(path).hasContent("precious");
        Files.delete(path);

        Files.createDirectory(path);
        refused("a folder");
        Files.delete(path);

        Files.createSymbolicLink(path, folder.resolve("nowhere"));
        refused("a symbolic link");
        assertThat(Files.exists(path, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void aFileThatIsNoLongerItsOwnStays() throws Exception {
        try (BusServer bus = start()) {
            assertThat(bus.endpoints()).hasSize(1);
            Files.delete(path);
            Files.writeString(path, "somebody else's");
        }
        assertThat(path).hasContent("somebody else's");
    }

    @Test
    void aPathMayBeAsLongAsTheJdkTakes() throws Exception {
        int room = Endpoint.Unix.MAX_PATH_BYTES - folder.toString().length() - 1;
        path = folder.resolve("x".repeat(room));
        try (BusServer bus = start();
                RawClient client = RawClient.join(bus.endpoints().get(0))) {
            client.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
            assertThat(client.readTick().number()).isEqualTo(1);
        }
    }

    @Test
    void tcpThatOthersReachNeedsTlsOrAWord() throws Exception {
        Endpoint everywhere = Endpoint.tcp("0.0.0.0", 0);
        assertThatThrownBy(
                        () -> BusServer.builder(Tick.SCHEMA).listen(everywhere).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tcp://0.0.0.0:0 lets other machines in, unencrypted: use tls:// or 127.0.0.1, or say "
                        + "insecure() if that is meant");
        BusServer.builder(Tick.SCHEMA).listen(everywhere).insecure().start().close();
    }

    @Test
    void ifOneEndpointCannotBeBoundNoneStays() throws Exception {
        assertThatThrownBy(() -> BusServer.builder(Tick.SCHEMA)
                        .listen(Endpoint.unix(path.toString()))
                        .listen(Endpoint.unix(folder.resolve("no/such.sock").toString()))
                        .start())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot listen on unix:" + folder + "/no/such.sock: there is no folder ");
        assertThat(folder).isEmptyDirectory();
    }

    private void refused(String what) {
        assertThatThrownBy(this::start)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "cannot listen on unix:" + path + ": there is " + what + " at that path, which is left alone");
    }

    private BusServer start() throws IOException {
        return BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(path.toString()))
                .start();
    }
}
