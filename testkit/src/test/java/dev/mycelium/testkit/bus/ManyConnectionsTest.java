package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections by the thousand, one after the other and at once: what they took of the system is given back. */
@Timeout(900) // who hangs waits for ever
class ManyConnectionsTest {
    private static final int CONNECTS = HowMuch.of("connects", 2000, 100_000);
    private static final int HELD = HowMuch.of("held", 500, 20_000);
    private static final int RECONNECTS = HowMuch.of("reconnects", 500, 100_000);
    private static final long MIB = 1 << 20;

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
            long before = descriptors();
            connectOften(bus, endpoint, CONNECTS);
            awaitDescriptors(before);

            // Two for each, and some for whoever else is in this process.
            int held = (int) Math.min(HELD, (mostDescriptors() - before - 500) / 2);
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
            awaitDescriptors(before);
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
        ReconnectPolicy atOnce = new ReconnectPolicy(
                Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofDays(1), OptionalLong.of(1), true);
        try (RawBus raw = RawBus.unix(folder);
                Connection connection = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(raw.endpoint())
                        .reconnect(atOnce)
                        .connect()) {
            reconnect(raw, connection, 200);
            long threads = threads();
            long descriptors = descriptors();
            long heap = heap();
            reconnect(raw, connection, RECONNECTS);
            long grown = heap() - heap;
            assertThat(threads()).as("threads").isLessThanOrEqualTo(threads + 1);
            awaitDescriptors(descriptors);
            assertThat(grown).as("bytes of heap").isLessThan(8 * MIB);
            HowMuch.print(
                    String.format("reconnects: %,d, the heap grew by %,d bytes", RECONNECTS, grown),
                    System.nanoTime() - start);
        }
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
    private static void reconnect(RawBus raw, Connection connection, int times) throws Exception {
        long before = connection.linkCounters().connects();
        for (int i = 0; i < times; i++) {
            try (SocketChannel peer = raw.accept()) {
                RawBus.read(peer, 34); // one that is lost before its handshake is written was never up
            }
        }
        Eventually.await("the connects", () -> connection.linkCounters().connects() >= before + times);
    }

    private static long threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** One left by each of hundreds would be hundreds; a few come and go with what else this process opens and closes. */
    private static void awaitDescriptors(long before) {
        Eventually.await("at most 10 more than " + before + " descriptors", () -> descriptors() <= before + 10);
    }

    private static long descriptors() {
        String[] all = new File("/proc/self/fd").list();
        return all == null ? -1 : all.length;
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
