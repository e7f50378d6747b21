package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A connection that is closed while some publish, some wait, and its bus is lost and found again all the time: everybody comes
 * back with a reason, every frame is sent, lost or in the kernel, and nothing of the system is left.
 */
@Timeout(300) // who is not woken waits for ever
class CloseAnyTimeTest {
    private static final int RUNS = 60;
    private static final ReconnectPolicy AT_ONCE = new ReconnectPolicy(
            Duration.ofNanos(1), Duration.ofMillis(1), Duration.ofDays(1), OptionalLong.of(1), true);

    private final AtomicLong frames = new AtomicLong();

    @RegisterExtension
    final Surroundings around = new Surroundings();

    @Test
    @SuppressWarnings("try") // what is closed early is what is tested
    void everybodyComesBackAndNothingIsLeft() throws Exception {
        try (RawBus raw = around.rawBus()) {
            Future<?> bus = around.submit(() -> comeAndGo(raw));
            play(raw, 0); // what the JDK opens once is open now
            Eventually.noReaderIsLeft();
            long before = descriptors();
            for (int run = 1; run <= RUNS; run++) {
                play(raw, run);
            }
            Eventually.noReaderIsLeft();
            // A few may be of whoever else is in this process; one of each run would be sixty.
            Eventually.await("descriptors as before", () -> descriptors() <= before + 10);
            raw.close();
            bus.get(30, TimeUnit.SECONDS);
        }
        assertThat(frames).hasPositiveValue();
    }

    private void play(RawBus raw, int seed) throws Exception {
        Random random = new Random(seed);
        List<ConnectionState> states = new CopyOnWriteArrayList<>();
        Connection connection = Mycelium.builder(Tick.SCHEMA)
                .endpoint(raw.endpoint())
                .reconnect(AT_ONCE)
                .outboxBytes(1000)
                .spin(seed % 10 == 9)
                .drainLimit(Duration.ofMillis(random.nextInt(20)))
                .onState((state, cause) -> states.add(state))
                .connect();
        AtomicLong sent = new AtomicLong();
        List<Future<String>> all = new ArrayList<>();
        Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
        for (int i = 0; i < 3; i++) {
            int kind = i;
            all.add(around.submit(() -> publish(publisher, kind, sent)));
        }
        all.add(around.submit(() -> take(connection)));
        int enough = random.nextInt(3000);
        Eventually.await("some frames", () -> sent.get() >= enough);
        List<Future<?>> closers = List.of(around.submit(connection::close), around.submit(connection::close));
        for (Future<?> closer : closers) {
            closer.get(60, TimeUnit.SECONDS);
        }
        for (Future<String> each : all) {
            assertThat(each.get(60, TimeUnit.SECONDS)).as("run " + seed).isEqualTo("the connection is closed");
        }
        Eventually.await("the last state", () -> states.contains(ConnectionState.CLOSED));
        assertThat(connection.state()).isEqualTo(ConnectionState.CLOSED);
        assertThat(states).containsOnlyOnce(ConnectionState.CLOSED).last().isEqualTo(ConnectionState.CLOSED);
        assertThat(connection.snapshot().framesOut()).isEqualTo(sent.get());
        Eventually.await(
                "the count of what was lost", () -> connection.linkCounters().lost() <= sent.get());
        assertThat(connection.snapshot().subscriptions()).isEmpty();
    }

    /** Returns why it could not go on. */
    private static String publish(Publisher<Tick> publisher, int kind, AtomicLong sent) {
        List<CompletableFuture<Void>> confirmations = new ArrayList<>();
        for (long number = 0; ; number++) {
            Tick tick = new Tick("s" + kind, number);
            try {
                if (kind == 0) {
                    publisher.publish(tick);
                } else if (kind == 1 && !publisher.tryPublish(tick)) {
                    continue;
                } else if (kind == 2) {
                    confirmations.add(publisher.publishConfirmed(tick, Duration.ofMinutes(10)));
                }
                sent.incrementAndGet();
            } catch (BusUnavailableException e) {
                return e.getMessage();
            } catch (BusClosedException e) {
                CompletableFuture.allOf(confirmations.toArray(new CompletableFuture<?>[0]))
                        .handle((nothing, error) -> error)
                        .join();
                return e.getMessage();
            }
        }
    }

    private static String take(Connection connection) throws InterruptedException {
        try (Subscription<Tick> ticks = connection.subscribe(Tick.CODEC)) {
            while (true) {
                ticks.take();
            }
        } catch (BusClosedException e) {
            return e.getMessage();
        }
    }

    /** A bus that reads a little of each connection, sends a part of it back, and ends it: sometimes inside a frame. */
    private void comeAndGo(RawBus raw) {
        Random random = new Random(7);
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        try {
            while (true) {
                try (SocketChannel peer = raw.accept()) {
                    serve(peer, bytes, random);
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(SocketChannel peer, ByteBuffer bytes, Random random) {
        try {
            RawBus.read(peer, 34);
            for (int piece = random.nextInt(20); piece > 0; piece--) {
                bytes.clear().limit(1 + random.nextInt(4096));
                if (peer.read(bytes) < 0) {
                    return;
                }
                frames.addAndGet(bytes.position() / 30);
            }
            RawBus.write(peer, Tick.CODEC.encodeFrame(new Tick("bus", 1)));
        } catch (IOException e) {
            // The client was faster.
        }
    }

    private static long descriptors() {
        String[] all = new File("/proc/self/fd").list();
        return all == null ? -1 : all.length;
    }
}
