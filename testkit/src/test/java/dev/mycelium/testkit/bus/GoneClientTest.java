package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.ByteArrayOutputStream;
import java.net.StandardSocketOptions;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that publishes and is gone: what the kernel has of it is handed on, though nothing can be sent back to it. */
@Timeout(120) // what is lost would be waited for
class GoneClientTest {
    private static final int FRAMES =
            8000; // 240,000 bytes: more than is read at once, less than a Unix socket can be told to hold

    @TempDir
    Path folder;

    /** Over TCP the kernel of a client that is gone throws away what it has not sent yet, once something comes back. */
    @Test
    void everyFrameThatItSentBeforeIsHandedOn() throws Exception {
        AtomicInteger joined = new AtomicInteger();
        CountDownLatch gone = new CountDownLatch(1);
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(endpoint())
                .queue(new QueueLimits(FRAMES, 1 << 20, Overflow.DISCONNECT))
                .onJoin(connection -> {
                    // The bus sees nothing of the second one but its handshake until that one is gone.
                    if (joined.incrementAndGet() == 2) {
                        Threads.awaitUnchecked(gone);
                    }
                })
                .start()) {
            try (RawClient witness = RawClient.join(bus.endpoints().get(0))) {
                Eventually.await("the witness", () -> joined.get() == 1);
                try (RawClient client = RawClient.join(bus.endpoints().get(0))) {
                    Eventually.await("the other one", () -> joined.get() == 2);
                    client.channel().setOption(StandardSocketOptions.SO_SNDBUF, 200_000);
                    client.write(frames());
                } finally {
                    gone.countDown();
                }
                for (int number = 0; number < FRAMES; number++) {
                    assertThat(witness.readTick().number()).isEqualTo(number);
                }
                Eventually.await("its end", () -> bus.counters().open() == 1);
            }
        }
    }

    /** Who takes nothing and never ends what it sends is not listened to for ever. */
    @Test
    void whoTakesNothingAndGoesOnIsClosed() throws Exception {
        try (BusServer bus = BusServer.builder(Tick.SCHEMA).listen(endpoint()).start()) {
            try (RawClient client = RawClient.join(bus.endpoints().get(0))) {
                client.channel().shutdownInput();
                client.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
                Eventually.await("its end, while it is there", () -> {
                    BusServerCounters now = bus.counters();
                    return now.accepted() == 1 && now.open() == 0;
                });
            }
        }
    }

    private Endpoint endpoint() {
        return Endpoint.unix(folder.resolve("bus.sock").toString());
    }

    private static byte[] frames() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int number = 0; number < FRAMES; number++) {
            all.writeBytes(Tick.CODEC.encodeFrame(new Tick("me", number)));
        }
        return all.toByteArray();
    }
}
