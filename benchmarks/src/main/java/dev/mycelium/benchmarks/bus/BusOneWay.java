package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Records published by one connection of a bus and received by another; the bus sends each to its sender too.
 *
 * @param transport how both reach a server, or null for a bus in the process
 */
record BusOneWay(@Nullable Transport transport) implements Contender {
    /** So many may be on their way, and so many a bus holds: it waits for nobody, so who publishes must. */
    private static final int WINDOW = 16 << 10;

    private static final QueueLimits QUEUE = new QueueLimits(2 * WINDOW, 64L << 20, Overflow.DROP_NEWEST);

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        if (transport == null) {
            try (InProcessBus bus = new InProcessBus(Contracts.SCHEMA);
                    Connection from = bus.connect(QUEUE, error -> {});
                    Connection to = bus.connect(QUEUE, error -> {})) {
                return send(from, to, time);
            }
        }
        try (BusServer server = BusServer.builder(Contracts.SCHEMA)
                .listen(transport.fresh(folder))
                .queue(QUEUE)
                .start()) {
            Endpoint endpoint = server.endpoints().get(0);
            try (Connection from = Mycelium.connect(Contracts.SCHEMA, endpoint);
                    Connection to = Mycelium.connect(Contracts.SCHEMA, endpoint)) {
                awaitJoined(server, 2);
                return send(from, to, time);
            }
        }
    }

    /** Who is connected gets what is published, but only when the server has read its handshake. */
    static void awaitJoined(BusServer server, int count) {
        new Patience().await(count, () -> server.counters().joined(), 0, "connections that have joined");
    }

    private static double send(Connection from, Connection to, Duration time) throws InterruptedException {
        Patience patience = new Patience();
        Arrived arrived = new Arrived(patience, at -> at + 1);
        to.subscribeOnReader(TextMessage.CODEC, arrived);
        Publisher<TextMessage> publisher = from.publisher(TextMessage.CODEC);
        long start = System.nanoTime();
        long until = start + time.toNanos();
        long number = 0;
        do {
            if (number % 64 == 0) {
                patience.await(number, arrived::seen, WINDOW, "messages over a bus");
            }
            publisher.publish(Text.numbered(++number));
        } while (number % 64 != 0 || System.nanoTime() < until);
        return number * 1e9 / (arrived.awaitAll(number) - start);
    }
}
