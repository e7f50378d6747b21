package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections by the thousand, one after the other and at once: what they took of the system is given back. */
@Timeout(900) // who hangs waits for ever
class ManyConnectionsTest {
    private static final int CONNECTS = HowMuch.of("connects", 2000, 100_000);
    private static final int HELD = HowMuch.of("held", 500, 20_000);
    private static final int RECONNECTS = HowMuch.of("reconnects", 500, 100_000);

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void oneAfterTheOtherAndHeldLeaveNothing() throws Exception {
        long start = System.nanoTime();
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .start()) {
            Endpoint endpoint = bus.endpoints().get(0);
            connectOften(bus, endpoint, 100); // what the JDK opens once is open now
            Held before = Held.now();
            connectOften(bus, endpoint, CONNECTS);
            Eventually.await(before + " or little more", () -> Held.descriptorsNow() <= before.mostDescriptors());

            // Two for each, and some for whoever else is in this process.
            int held = (int) Math.min(HELD, (mostDescriptors() - before.descriptors() - 500) / 2);
            List<RawClient> clients = new ArrayList<>();
            try {
                for (int i = 0; i < held; i++) {
                    clients.add(RawClient.join(endpoint));
                }
                Eventually.await("all of them", () -> bus.counters().joined() == held);
                try (RawClient one = RawClient.join(endpoint)) {
                    one.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
                    for (RawClient each : clients) {
                        assertThat(each.readTick().number()).isEqualTo(1);
                    }
                }
            } finally {
                for (RawClient each : clients) {
                    each.close();
                }
            }
            Eventually.await("nobody", () -> bus.counters().open() == 0);
            Eventually.await(before + " or little more", () -> Held.descriptorsNow() <= before.mostDescriptors());
            HowMuch.print(
                    String.format(
                            "connects: %,d one after the other, %,d held at once (of %,d descriptors)",
                            CONNECTS, held, mostDescriptors()),
                    System.nanoTime() - start);
        }
    }

    @Test
    void reconnectsTakeNoThreadsDescriptorsOrMemory() throws Exception {
        long start = System.nanoTime();
        try (RawBus raw = RawBus.unix(folder);
                Connection connection = connect(raw)) {
            reconnect(raw, connection, 200, () -> {});
            Held before = Held.now();
            reconnect(raw, connection, RECONNECTS, () -> {});
            Eventually.await("what there was before", () -> Held.descriptorsNow() <= before.mostDescriptors());
            Held after = Held.now();
            assertThat(after.beyond(before)).as("%s, before %s", after, before).isEmpty();
            HowMuch.print(
                    String.format(
                            "reconnects: %,d, the heap grew by %,d bytes", RECONNECTS, after.heap() - before.heap()),
                    System.nanoTime() - start);
        }
    }

    /** What a connection with a leak would keep of each socket that it had. */
    private enum Leak {
        THREADS,
        DESCRIPTORS,
        HEAP
    }

    @ParameterizedTest
    @EnumSource
    void aLeakIsFound(Leak leak) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        List<Object> kept = new ArrayList<>();
        try (RawBus raw = RawBus.unix(folder);
                Connection connection = connect(raw)) {
            reconnect(raw, connection, 20, () -> {});
            Held before = Held.now();
            reconnect(raw, connection, 100, () -> kept.add(leak(leak, over)));
            assertThat(kept).hasSize(100);
            assertThat(Held.now().beyond(before)).contains(leak.name().toLowerCase(Locale.ROOT));
        } finally {
            over.countDown();
            for (Object each : kept) {
                if (each instanceof FileInputStream file) {
                    file.close();
                }
            }
        }
    }

    private static Object leak(Leak leak, CountDownLatch over) {
        try {
            return switch (leak) {
                case THREADS -> {
                    Thread thread = new Thread(() -> Threads.awaitUnchecked(over));
                    thread.start();
                    yield thread;
                }
                case DESCRIPTORS -> new FileInputStream("/dev/null");
                case HEAP -> new byte[200 << 10];
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connect(RawBus raw) {
        return Mycelium.builder(Tick.SCHEMA)
                .endpoint(raw.endpoint())
                .reconnect(new ReconnectPolicy(
                        Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofDays(1), OptionalLong.of(1), true))
                .connect();
    }

    private static void connectOften(BusServer bus, Endpoint endpoint, int times) throws Exception {
        long accepted = bus.counters().accepted();
        for (int i = 0; i < times; i++) {
            try (RawClient client = RawClient.join(endpoint)) {
                client.write(Tick.CODEC.encodeFrame(new Tick("me", i)));
                assertThat(client.readTick().number()).isEqualTo(i);
            }
        }
        assertThat(bus.counters().accepted()).isEqualTo(accepted + times);
        Eventually.await("nobody", () -> bus.counters().open() == 0);
    }

    /** Has a connection lose its bus so often, and find it again. */
    private static void reconnect(RawBus raw, Connection connection, int times, Runnable each) throws Exception {
        long before = connection.linkCounters().connects();
        for (int i = 0; i < times; i++) {
            try (SocketChannel peer = raw.accept()) {
                RawBus.read(peer, 34); // one that is lost before its handshake is written was never up
            }
            each.run();
        }
        Eventually.await("the connects", () -> connection.linkCounters().connects() >= before + times);
    }

    private static long mostDescriptors() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/limits"))) {
            if (line.startsWith("Max open files")) {
                return Long.parseLong(line.strip().split("\\s+", -1)[3]);
            }
        }
        throw new AssertionError("/proc/self/limits says nothing of open files");
    }
}
