package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What TLS has encrypted and the kernel did not take is lost with the connection, and counted. */
@Timeout(60)
class TlsLossTest {
    private static final int FRAME = 6 + Tick.SIZE;
    private final TestClock clock = new TestClock();

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void ofAPeerThatStopsReadingEachFrameArrivedOrIsCounted() throws Exception {
        Certificates certificates = Certificates.ofThisRun();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificates.identity("server"), Certificates.PASSWORD);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, null);
        try (SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<SSLSocket> accepted = CompletableFuture.supplyAsync(() -> accept(server));
            try (Connection connection = Mycelium.builder(Tick.SCHEMA)
                            .endpoint(Endpoint.tls("127.0.0.1", server.getLocalPort()))
                            .tls(TlsSettings.DEFAULT.withTrust(certificates.trust("ca")))
                            .handshake(HandshakePolicy.NONE)
                            .clock(clock)
                            .drainLimit(Duration.ZERO)
                            .reconnect(ReconnectPolicy.NEVER)
                            .connect();
                    SSLSocket peer = accepted.get(30, TimeUnit.SECONDS)) {
                long sent = fill(connection.publisher(Tick.CODEC));
                clock.advance(Duration.ofSeconds(5));
                Eventually.await("the end", () -> !connection.isOpen());
                Eventually.await("the count", () -> connection.linkCounters().lost() > 0);
                assertThat(readNumbers(peer.getInputStream())
                                + connection.linkCounters().lost())
                        .isEqualTo(sent);
            }
        }
    }

    private static SSLSocket accept(SSLServerSocket server) {
        try {
            SSLSocket peer = (SSLSocket) server.accept();
            peer.startHandshake();
            return peer;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Publishes until the writer waits for the kernel, and nothing more goes into the outbox. */
    private long fill(Publisher<Tick> publisher) {
        long sent = 0;
        boolean writerWaits = false;
        while (true) {
            while (publisher.tryPublish(new Tick("me", sent))) {
                sent++;
            }
            if (writerWaits) {
                return sent;
            }
            writerWaits = clock.timers() > 0;
            Thread.onSpinWait();
        }
    }

    /** Reads whole frames until the end, which comes in the middle of something. */
    private static long readNumbers(InputStream from) {
        long next = 0;
        try {
            for (byte[] frame = from.readNBytes(FRAME); frame.length == FRAME; frame = from.readNBytes(FRAME)) {
                assertThat(Tick.SCHEMA.decode(frame).number()).isEqualTo(next);
                next++;
            }
        } catch (IOException cut) {
            assertThat(next).isPositive();
        }
        return next;
    }
}
