package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client sends inside TLS may come with other things in one piece, behind which nothing more comes. */
@Timeout(120) // a server that does not look at all of it would wait for ever
class TlsAtOnceTest {
    private static final int FRAME = 6 + Tick.SIZE;

    /** What the server reads at once, in frames and a part of one; 16 KiB of it are in a record. */
    private static final int READ = 128 << 10;

    private static final QueueLimits ROOMY = new QueueLimits(1 << 20, 1 << 30, Overflow.DISCONNECT);

    private static Certificates certificates;

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificates = Certificates.ofThisRun();
    }

    @Test
    void handshakeAndFrameThatComeWithTheEndOfTlssOwnHandshakeAreSeen() throws Exception {
        try (BusServer bus = start(HandshakePolicy.REQUIRED);
                Holding plain = new Holding(bus);
                SSLSocket client = over(plain)) {
            plain.passOneMore();
            client.startHandshake();
            client.getOutputStream().write(Handshake.bytes(Tick.SCHEMA.digest()));
            client.getOutputStream().write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
            plain.release();
            assertThat(read(client, 1).number()).isEqualTo(1);
        }
    }

    @Test
    void whatDoesNotFitIntoWhatIsReadAtOnceIsSeenToo() throws Exception {
        int frames = READ / FRAME + 1;
        byte[] bytes = new byte[frames * FRAME];
        for (int i = 0; i < frames; i++) {
            Tick.CODEC.encodeFrame(new Tick("me", i), bytes, i * FRAME);
        }
        try (BusServer bus = start(HandshakePolicy.NONE);
                Holding plain = new Holding(bus);
                SSLSocket client = over(plain)) {
            client.startHandshake();
            for (int round = 0; round < 50; round++) {
                plain.hold();
                client.getOutputStream().write(bytes);
                plain.release();
                assertThat(read(client, frames).number()).isEqualTo(frames - 1L);
            }
        }
    }

    private static BusServer start(HandshakePolicy policy) throws Exception {
        return BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.tls("127.0.0.1", 0), policy)
                .tls(TlsSettings.DEFAULT.withIdentity(certificates.identity("server"), Certificates.PASSWORD))
                .handshakeLimit(Duration.ofDays(1))
                .queue(ROOMY)
                .start();
    }

    private static SSLSocket over(Holding plain) throws Exception {
        return (SSLSocket) TlsSettings.DEFAULT
                .withTrust(certificates.trust("ca"))
                .context()
                .getSocketFactory()
                .createSocket(plain, "127.0.0.1", plain.getPort(), true);
    }

    /** Reads so many frames and returns the last. */
    private static Tick read(SSLSocket from, int frames) throws IOException {
        byte[] all = from.getInputStream().readNBytes(frames * FRAME);
        byte[] last = new byte[FRAME];
        System.arraycopy(all, all.length - FRAME, last, 0, FRAME);
        return Tick.SCHEMA.decode(last);
    }

    /** A socket that keeps what is written until it is released, and then writes it in one piece. */
    private static final class Holding extends Socket {
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean holds;
        private int pass;

        Holding(BusServer bus) throws IOException {
            super("127.0.0.1", ((Endpoint.Tls) bus.endpoints().get(0)).port());
        }

        synchronized void hold() {
            holds = true;
        }

        /** One write goes at once, which is the client's hello. */
        synchronized void passOneMore() {
            pass = 1;
            holds = true;
        }

        synchronized void release() throws IOException {
            holds = false;
            super.getOutputStream().write(held.toByteArray());
            held.reset();
        }

        private synchronized void put(byte[] bytes, int offset, int length) throws IOException {
            if (holds && pass == 0) {
                held.write(bytes, offset, length);
            } else {
                pass = Math.max(0, pass - 1);
                super.getOutputStream().write(bytes, offset, length);
            }
        }

        @Override
        public OutputStream getOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    put(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    put(bytes, offset, length);
                }
            };
        }
    }
}
