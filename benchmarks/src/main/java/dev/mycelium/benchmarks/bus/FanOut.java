package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * One client that publishes by 64 KiB, and subscribers that do nothing but read, all on Unix sockets: so that the server is
 * what is measured. Frames that one subscriber gets in a second.
 *
 * @param subscribers how many read, the publisher, who gets its own back, not among them
 * @param stopped how many more are connected and read nothing
 * @param relay what hands frames on
 */
record FanOut(int subscribers, int stopped, Relay relay) implements Contender {
    private static final long WINDOW = 8L * Text.IN_BLOCK * Text.FRAME;

    /** What hands frames on. */
    enum Relay {
        /** Our server. */
        SERVER,
        /** A plain loop: it reads a block and writes it to one after the other, waiting for each. */
        RAW
    }

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        Patience patience = new Patience();
        if (relay == Relay.RAW) {
            try (RawListener listener = new RawListener(Transport.UNIX, folder);
                    RawRelay raw = new RawRelay(listener, 1 + subscribers, patience)) {
                raw.start();
                return send(listener.endpoint(), raw::awaitAll, patience, time);
            }
        }
        // What a stopped one leaves waiting is dropped, oldest first, as it is unless told otherwise.
        QueueLimits queue = new QueueLimits(16 * Text.IN_BLOCK, 64L << 20, Overflow.DROP_OLDEST);
        try (BusServer server = BusServer.builder(Contracts.SCHEMA)
                .listen(Transport.UNIX.fresh(folder))
                .queue(queue)
                .start()) {
            return send(
                    server.endpoints().get(0),
                    () -> BusOneWay.awaitJoined(server, 1 + subscribers + stopped),
                    patience,
                    time);
        }
    }

    private double send(Endpoint endpoint, Patience.Work ready, Patience patience, Duration time) throws Exception {
        List<SocketChannel> channels = new ArrayList<>();
        try {
            for (int i = 0; i < 1 + subscribers + stopped; i++) {
                SocketChannel channel = RawListener.connect(endpoint);
                channels.add(channel);
                if (relay == Relay.SERVER) {
                    channel.write(ByteBuffer.wrap(Handshake.bytes(Contracts.SCHEMA.digest())));
                }
            }
            ready.run();
            byte[] block = Text.block();
            try (Drain drain = new Drain(channels.subList(0, 1 + subscribers), block, patience)) {
                return publish(channels.get(0), block, drain, time);
            }
        } finally {
            for (Closeable channel : channels) {
                channel.close();
            }
        }
    }

    /** The channel does not block, as its other direction is drained. */
    static double publish(SocketChannel out, byte[] block, Drain drain, Duration time) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(block.length).put(block).flip();
        long start = System.nanoTime();
        long sent = 0;
        do {
            drain.await(sent, WINDOW);
            bytes.rewind();
            while (bytes.hasRemaining()) {
                if (out.write(bytes) == 0) {
                    LockSupport.parkNanos(20_000);
                }
            }
            sent += block.length;
        } while (System.nanoTime() - start < time.toNanos());
        drain.await(sent, 0);
        return sent / (double) Text.FRAME * 1e9 / (System.nanoTime() - start);
    }
}
