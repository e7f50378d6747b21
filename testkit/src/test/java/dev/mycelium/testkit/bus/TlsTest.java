package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsException.Reason;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsTest {
    @TempDir
    static Path folder;

    private static Certificates certificates;
    private static TlsSettings trusting;

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificates = Certificates.ofThisRun();
        trusting = TlsSettings.DEFAULT.withTrust(certificates.trust("ca"));
    }

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    @SuppressWarnings("try") // what is closed early is what is tested
    void framesGoBothWaysBetweenEndsThatKnowEachOtherByPemFiles() throws Exception {
        int count = 20_000;
        TlsSettings server = trusting.withIdentity(
                        certificates.pemCertificates("server"), certificates.pemKey("server"))
                .requiringClientCertificates();
        TlsSettings client = TlsSettings.DEFAULT
                .withTrust(certificates.pemCertificates("ca"))
                .withIdentity(certificates.pemCertificates("client"), certificates.pemKey("client"));
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                        .listen(Endpoint.tls("127.0.0.1", 0))
                        .tls(server)
                        .queue(new QueueLimits(2 * count, 64 << 20, Overflow.DISCONNECT))
                        .start();
                Connection connection = to(bus, client).connectVerified(Duration.ofMinutes(1))) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            var publisher = connection.publisher(Tick.CODEC);
            for (int number = 0; number < count; number++) {
                publisher.publish(new Tick("me", number));
            }
            for (int number = 0; number < count; number++) {
                assertThat(ticks.take().number()).isEqualTo(number);
            }
            connection.close();
            Eventually.await("the end", () -> bus.counters().closed(CloseReason.CLIENT_CLOSED) == 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "expired, ca, '', CERTIFICATE_NOT_VALID_NOW, the other end's certificate is not valid now",
        "server, other-ca, '', UNKNOWN_AUTHORITY, nobody who is trusted signed the other end's certificate",
        "elsewhere, ca, '', WRONG_HOST, the server's certificate is for another host",
        "server, ca, bus.example, WRONG_HOST, the server's certificate is for another host",
    })
    void aServerThatCannotBeTrustedIsNotConnectedTo(
            String identity, String trusted, String name, Reason reason, String text) throws Exception {
        TlsSettings client = TlsSettings.DEFAULT.withTrust(certificates.trust(trusted));
        try (BusServer bus = start(identity)) {
            Throwable error = catchThrowable(() -> to(bus, name.isEmpty() ? client : client.withServerName(name))
                    .connect());
            assertThat(error)
                    .isInstanceOf(BusUnavailableException.class)
                    .hasMessageStartingWith(
                            "cannot connect to " + bus.endpoints().get(0) + ": " + text + ": ");
            assertThat(error.getCause())
                    .isInstanceOfSatisfying(
                            TlsException.class, e -> assertThat(e.reason()).isEqualTo(reason));
            Eventually.await("the count", () -> bus.counters().closed(CloseReason.TLS_FAILED) == 1);
        }
    }

    @Test
    void anotherNameThanTheAddressCanBeAskedForButNoneCannot() throws Exception {
        try (BusServer bus = start("elsewhere");
                Connection connection =
                        to(bus, trusting.withServerName("bus.example")).connect()) {
            assertThat(connection.isOpen()).isTrue();
            assertThatThrownBy(() -> trusting.withServerName(" "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be switched off");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', CLIENT_CERTIFICATE_MISSING", "stranger, CERTIFICATE_REFUSED"})
    void aServerThatWantsCertificatesRefusesWhoHasNoneOrAStrangers(String identity, Reason reason) throws Exception {
        CompletableFuture<Throwable> lost = new CompletableFuture<>();
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.tls("127.0.0.1", 0))
                .tls(trusting.withIdentity(certificates.identity("server"), Certificates.PASSWORD)
                        .requiringClientCertificates())
                .start()) {
            TlsSettings client = identity.isEmpty()
                    ? trusting
                    : trusting.withIdentity(certificates.identity(identity), Certificates.PASSWORD);
            // A client of TLS 1.3 is done before the server has seen its certificate, so it may learn of it later.
            ConnectionBuilder builder = to(bus, client).onState((state, cause) -> {
                if (cause != null) {
                    lost.complete(cause);
                }
            });
            Throwable thrown = catchThrowable(() -> {
                try (Connection connection = builder.connect()) {
                    lost.get(30, TimeUnit.SECONDS);
                    assertThat(connection.isOpen()).isTrue();
                }
            });
            assertThat(thrown == null || thrown instanceof BusUnavailableException)
                    .isTrue();
            assertThat(lost.get(30, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            TlsException.class, e -> assertThat(e.reason()).isEqualTo(reason));
            Eventually.await("the count", () -> bus.counters().closed(CloseReason.TLS_FAILED) == 1);
        }
    }

    @Test
    void aClientWithoutTlsIsRefusedAndAStallInsideTlsEndsAtTheDeadline() throws Exception {
        TestClock clock = new TestClock();
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.tls("127.0.0.1", 0))
                .tls(trusting.withIdentity(certificates.identity("server"), Certificates.PASSWORD))
                .clock(clock)
                .drainLimit(Duration.ZERO)
                .start()) {
            Endpoint.Tls at = (Endpoint.Tls) bus.endpoints().get(0);
            try (RawClient plain = RawClient.join(Endpoint.tcp(at.host(), at.port()))) {
                Eventually.await("the count", () -> bus.counters().closed(CloseReason.TLS_FAILED) == 1);
                assertThat(plain.channel().isOpen()).isTrue();
            }
            try (RawClient stalled = RawClient.connect(Endpoint.tcp(at.host(), at.port()))) {
                stalled.write(new byte[] {0x16, 3, 1, 2, 0, 1});
                clock.awaitTimers(1);
                clock.advance(Duration.ofSeconds(5));
                Eventually.await("the count", () -> bus.counters().closed(CloseReason.HANDSHAKE_TIMEOUT) == 1);
                stalled.awaitEnd();
            }
        }
    }

    @Test
    void aServerWithoutTlsIsNamedAndOneThatSaysNothingIsGivenUpAtTheDeadline() throws Exception {
        try (BusServer plain = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.tcp("127.0.0.1", 0))
                .start()) {
            Endpoint.Tcp at = (Endpoint.Tcp) plain.endpoints().get(0);
            Throwable error = catchThrowable(() -> Mycelium.builder(Tick.SCHEMA)
                    .endpoint(Endpoint.tls(at.host(), at.port()))
                    .tls(trusting)
                    .connect());
            assertThat(error).hasMessageContaining("does it speak TLS?");
            assertThat(error.getCause())
                    .isInstanceOfSatisfying(
                            TlsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENDED));
        }
        TestClock clock = new TestClock();
        try (RawBus silent = RawBus.tcp()) {
            Endpoint.Tcp at = (Endpoint.Tcp) silent.endpoint();
            CompletableFuture<Throwable> error =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> Mycelium.builder(Tick.SCHEMA)
                            .endpoint(Endpoint.tls(at.host(), at.port()))
                            .tls(trusting)
                            .clock(clock)
                            .connect()));
            try (SocketChannel peer = silent.accept()) {
                RawBus.read(peer, 5);
                clock.advance(Duration.ofSeconds(10));
                assertThat(error.get(30, TimeUnit.SECONDS))
                        .hasMessage("not connected to tls://127.0.0.1:" + at.port() + " within PT10S");
            }
        }
    }

    @Test
    void aServerThatAnswersInTheClearIsNotTls() throws Exception {
        try (RawBus chatty = RawBus.tcp()) {
            Endpoint.Tcp at = (Endpoint.Tcp) chatty.endpoint();
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(chatty));
            Throwable error = catchThrowable(() -> Mycelium.builder(Tick.SCHEMA)
                    .endpoint(Endpoint.tls(at.host(), at.port()))
                    .tls(trusting)
                    .connect());
            assertThat(error.getCause())
                    .isInstanceOfSatisfying(
                            TlsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_TLS));
            answered.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void anOlderTlsIsRefused() throws Exception {
        try (BusServer bus = start("server")) {
            Endpoint.Tls at = (Endpoint.Tls) bus.endpoints().get(0);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(certificates.trust("ca"));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(at.host(), at.port())) {
                socket.setEnabledProtocols(new String[] {"TLSv1.2"});
                assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
            }
            Eventually.await("the count", () -> bus.counters().closed(CloseReason.TLS_FAILED) == 1);
        }
    }

    @Test
    void whatIsNoCertificateOrKeyIsNamed() throws Exception {
        Path file = Files.writeString(
                folder.resolve("old.key"), "-----BEGIN EC PRIVATE KEY-----AA==-----END EC PRIVATE KEY-----");
        Path pem = certificates.pemCertificates("server");
        assertThatThrownBy(() -> TlsSettings.DEFAULT.withIdentity(pem, file))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        file + ": the key is EC PRIVATE KEY, must be PKCS #8 and not encrypted: openssl pkcs8 -topk8"
                                + " -nocrypt -in OLD -out NEW");
        assertThatThrownBy(() -> TlsSettings.DEFAULT.withIdentity(pem, pem))
                .hasMessage(pem + ": there is no private key (-----BEGIN PRIVATE KEY-----)");
        assertThatThrownBy(() -> TlsSettings.DEFAULT.withTrust(Files.createTempFile(folder, "empty", ".pem")))
                .hasMessageEndingWith("there is no certificate (-----BEGIN CERTIFICATE-----)");
        assertThatThrownBy(() -> BusServer.builder(Tick.SCHEMA)
                        .listen(Endpoint.tls("127.0.0.1", 0))
                        .start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tls://127.0.0.1:0 needs a certificate: tls(TlsSettings.DEFAULT.withIdentity(...))");
    }

    private static BusServer start(String identity) throws Exception {
        KeyStore store = certificates.identity(identity);
        return BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.tls("127.0.0.1", 0))
                .tls(TlsSettings.DEFAULT.withIdentity(store, Certificates.PASSWORD))
                .start();
    }

    private static ConnectionBuilder to(BusServer bus, TlsSettings settings) {
        return Mycelium.builder(Tick.SCHEMA).endpoint(bus.endpoints().get(0)).tls(settings);
    }

    private static void answer(RawBus bus) {
        try (SocketChannel peer = bus.accept()) {
            RawBus.read(peer, 5);
            RawBus.write(peer, "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (peer.read(ByteBuffer.allocate(1000)) >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
