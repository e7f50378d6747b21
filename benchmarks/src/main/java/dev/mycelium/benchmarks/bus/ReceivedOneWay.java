package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.bus.OurRoundTrip.Taker;
import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Frames written by 64 KiB in a plain loop, which a connection makes records of.
 *
 * @param transport what is between them
 * @param taker who gets the records
 */
record ReceivedOneWay(Transport transport, Taker taker) implements Contender {

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        Patience patience = new Patience();
        Arrived arrived = new Arrived(patience, at -> at % Text.IN_BLOCK + 1);
        try (RawListener listener = new RawListener(transport, folder);
                Connection connection = Mycelium.builder(Contracts.SCHEMA)
                        .endpoint(listener.endpoint())
                        .handshake(HandshakePolicy.NONE)
                        .connect();
                SocketChannel out = listener.accept()) {
            if (taker == Taker.READER) {
                connection.subscribeOnReader(TextMessage.CODEC, arrived);
            } else {
                Subscription<TextMessage> messages = connection.subscribe(TextMessage.CODEC);
                patience.start("taker", () -> messages.forEach(arrived));
            }
            long start = System.nanoTime();
            long sent = RawOneWay.send(out, start + time.toNanos()) * Text.IN_BLOCK;
            return sent * 1e9 / (arrived.awaitAll(sent) - start);
        }
    }
}
