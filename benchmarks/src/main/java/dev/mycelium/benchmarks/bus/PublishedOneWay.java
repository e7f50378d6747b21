package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.frame.FrameReader;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Records published by a connection, one by one, and made of what arrives by a {@code FrameReader} and the codec.
 *
 * @param transport what is between them
 */
record PublishedOneWay(Transport transport) implements Contender {

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        Patience patience = new Patience();
        try (RawListener listener = new RawListener(transport, folder)) {
            AtomicLong end = new AtomicLong();
            AtomicLong received = new AtomicLong();
            patience.start("reader", () -> {
                try (SocketChannel in = listener.accept()) {
                    received.set(readAll(in));
                    end.set(System.nanoTime());
                    patience.done();
                }
            });
            long sent;
            long start;
            try (Connection connection = Mycelium.builder(Contracts.SCHEMA)
                    .endpoint(listener.endpoint())
                    .handshake(HandshakePolicy.NONE)
                    .drainLimit(Duration.ofSeconds(20))
                    .connect()) {
                start = System.nanoTime();
                sent = publish(connection.publisher(TextMessage.CODEC), start + time.toNanos());
            }
            patience.await("published messages");
            if (received.get() != sent) {
                throw new IllegalStateException(received + " messages came of " + sent);
            }
            return sent * 1e9 / (end.get() - start);
        }
    }

    private static long publish(Publisher<TextMessage> publisher, long until) {
        long number = 0;
        do {
            publisher.publish(Text.numbered(++number));
        } while (number % 64 != 0 || System.nanoTime() < until);
        return number;
    }

    private static long readAll(SocketChannel in) throws IOException {
        FrameReader frames = new FrameReader(FrameLimits.DEFAULT, (type, length) -> type == TextMessage.CODEC.typeId());
        long number = 0;
        while (in.read(frames.space()) >= 0) {
            while (frames.next()) {
                Text.require(
                        TextMessage.CODEC.decode(frames.array(), frames.payloadOffset(), frames.payloadLength()),
                        ++number);
            }
        }
        frames.end();
        return number;
    }
}
