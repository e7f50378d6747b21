package dev.mycelium.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proxy as a program. */
@Timeout(60)
class ProxyCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryOptionAndEveryExampleOfAFaultIsOne() {
        assertThat(run(proxy -> {}, "--help")).isZero();
        String help = text(out);
        assertThat(help).contains("--fault", "--refuse", "--seed", "--replay", "LISTEN", "TARGET");
        for (Fault.Kind kind : Fault.Kind.values()) {
            String line = help.lines()
                    .filter(each -> each.startsWith("  " + kind + " "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(kind + " is not in the help"));
            String example = line.substring(line.lastIndexOf(kind + " to-"));
            assertThat(Fault.parse(example).kind()).isEqualTo(kind);
        }
        out.reset();
        assertThat(run(proxy -> {})).isZero();
        assertThat(text(out)).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fault-proxi a b | fault-proxi: there is no such command, only fault-proxy",
                "fault-proxy | two endpoints are needed, where to listen and where the server is, not 0",
                "fault-proxy unix:/a | two endpoints are needed, where to listen and where the server is, not 1",
                "fault-proxy --sead 7 unix:/a unix:/b | --sead: there is no such option; --help lists them",
                "fault-proxy tls://a:1 unix:/b | tls://a:1: must be unix:/PATH or tcp://HOST:PORT",
                "fault-proxy --seed | --seed: its value is missing",
                "fault-proxy --seed x unix:/a unix:/b | --seed x: must be a number from 0 to 9223372036854775807",
                "fault-proxy --refuse 0 unix:/a unix:/b | --refuse 0: must be a number from 1 to 2147483647",
                "fault-proxy --seed 1 --refuse 1 unix:/a unix:/b | --refuse: there is another plan already; give one of --refuse, --seed, --replay",
                "fault-proxy --replay /no/such unix:/a unix:/b | --replay /no/such: cannot be read: java.nio.file.NoSuchFileException: /no/such"
            })
    void whatIsWrongWithTheArgumentsIsSaid(String arguments, String expected) {
        assertThat(run(proxy -> {}, arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo("fault-proxy: " + expected + "\nTry --help.\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aFaultThatIsNoneIsShownAndATimeHasAUnit() {
        assertThat(run(proxy -> {}, "fault-proxy", "--fault", "kut to-server at 1 by 0", "unix:/a", "unix:/b"))
                .isEqualTo(2);
        assertThat(text(err)).contains("\"kut to-server at 1 by 0\": must be KIND");
        assertThat(Fault.parse("delay to-client at 0 by 5ms").amount()).isEqualTo(5_000_000);
        assertThat(Fault.parse("stall to-client at 0 by 2s").amount()).isEqualTo(2_000_000_000);
        err.reset();
        assertThat(run(proxy -> {}, "fault-proxy", "--fault", "cut to-server at 1 by 1s", "unix:/a", "unix:/b"))
                .isEqualTo(2);
        assertThat(text(err)).contains("only delay and stall take a time");
    }

    @Test
    void whereItCannotListenIsSaid() {
        assertThat(run(proxy -> {}, "fault-proxy", "unix:" + folder.resolve("none/x.sock"), "unix:/b"))
                .isEqualTo(1);
        assertThat(text(err)).contains("none/x.sock");
    }

    @Test
    void whatBefellEachConnectionIsPrintedAndReplays() throws Exception {
        try (var server = Sockets.listen(Endpoint.tcp("127.0.0.1", 0))) {
            String target =
                    Sockets.endpointOf(server, Endpoint.tcp("127.0.0.1", 0)).toString();
            assertThat(run(this::connectTwice, "fault-proxy", "--seed", "7", "tcp://127.0.0.1:0", target))
                    .isZero();
            String seen = text(out);
            assertThat(seen).matches("connection 1: .+\nconnection 2: .+\n");
            assertThat(seen).doesNotContain(": none");
            Path file = Files.writeString(folder.resolve("seen.txt"), seen);
            out.reset();
            assertThat(run(this::connectTwice, "fault-proxy", "--replay", file.toString(), "tcp://127.0.0.1:0", target))
                    .isZero();
            assertThat(text(out)).isEqualTo(seen);
        }
    }

    /** As a user starts it, and ends it. */
    @Test
    void asAProcessItHarmsWhatGoesThroughUntilSigterm() throws Exception {
        Path socket = folder.resolve("proxy.sock");
        try (var server = Sockets.listen(Endpoint.tcp("127.0.0.1", 0))) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ProxyCommand.class.getName(),
                            "fault-proxy",
                            "--fault",
                            "cut to-server at 3 by 0",
                            "unix:" + socket,
                            Sockets.endpointOf(server, Endpoint.tcp("127.0.0.1", 0))
                                    .toString())
                    .start();
            try (BufferedReader errors = reader(process.getErrorStream());
                    BufferedReader lines = reader(process.getInputStream())) {
                assertThat(errors.readLine()).startsWith("fault-proxy: listening on unix:" + socket + ", for tcp://");
                try (SocketChannel client = Sockets.connect(Endpoint.unix(socket.toString()));
                        SocketChannel peer = server.accept()) {
                    client.write(ByteBuffer.wrap("hello".getBytes(StandardCharsets.US_ASCII)));
                    ByteBuffer came = ByteBuffer.allocate(10);
                    while (peer.read(came) >= 0) {
                        // Until the end.
                    }
                    assertThat(new String(came.array(), 0, came.position(), StandardCharsets.US_ASCII))
                            .isEqualTo("hel");
                    assertThat(lines.readLine()).isEqualTo("connection 1: cut to-server at 3 by 0");
                }
                process.destroy();
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(socket).doesNotExist();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private void connectTwice(FaultProxy proxy) {
        for (int count = 1; count <= 2; count++) {
            int wanted = count;
            try (SocketChannel client = Sockets.connect(proxy.endpoint())) {
                while (proxy.traffic().size() < wanted) {
                    Thread.onSpinWait();
                }
                assertThat(client.isOpen()).isTrue();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private int run(Consumer<FaultProxy> serve, String... arguments) {
        return ProxyCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                serve);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static BufferedReader reader(InputStream of) {
        return new BufferedReader(new InputStreamReader(of, StandardCharsets.UTF_8));
    }
}
