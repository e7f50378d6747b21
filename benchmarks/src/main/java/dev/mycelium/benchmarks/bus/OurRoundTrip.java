package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A message published by a connection, and back as a record.
 *
 * @param transport what is between them
 * @param spin whether both ends ask again and again instead of waiting to be woken
 * @param far what sends it back
 * @param taker who gets it
 */
record OurRoundTrip(Transport transport, boolean spin, Far far, Taker taker) implements Contender {

    /** Who sends a message back. */
    enum Far {
        /** A plain loop, so that the connection alone is compared. */
        RAW,
        /** Our server, which sends every frame to its sender too. */
        SERVER
    }

    /** Who gets a message. */
    enum Taker {
        /** A handler on the connection's thread. */
        READER,
        /** A thread that waits at the subscription's queue. */
        QUEUE
    }

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        if (far == Far.RAW) {
            try (EchoPeer peer = new EchoPeer(transport, folder, spin)) {
                return play(peer.listener().endpoint(), HandshakePolicy.NONE, time);
            }
        }
        try (BusServer server = BusServer.builder(Contracts.SCHEMA)
                .listen(transport.fresh(folder))
                .start()) {
            return play(server.endpoints().get(0), HandshakePolicy.REQUIRED, time);
        }
    }

    private double play(Endpoint endpoint, HandshakePolicy handshake, Duration time) throws InterruptedException {
        try (Connection connection = Mycelium.builder(Contracts.SCHEMA)
                .endpoint(endpoint)
                .handshake(handshake)
                .spin(spin)
                .connect()) {
            Publisher<TextMessage> publisher = connection.publisher(TextMessage.CODEC);
            if (taker == Taker.QUEUE) {
                return take(publisher, connection.subscribe(TextMessage.CODEC), time);
            }
            PingPong game = new PingPong(publisher, time);
            connection.subscribeOnReader(TextMessage.CODEC, game);
            return game.play();
        }
    }

    private static double take(Publisher<TextMessage> publisher, Subscription<TextMessage> messages, Duration time)
            throws InterruptedException {
        Samples samples = new Samples();
        long end = System.nanoTime() + time.toNanos();
        long number = 0;
        for (long sent = System.nanoTime(); sent < end || !samples.isEnough(); sent = System.nanoTime()) {
            publisher.publish(Text.numbered(++number));
            TextMessage back = messages.take();
            samples.add(System.nanoTime() - sent);
            Text.require(back, number);
        }
        return samples.median();
    }
}
