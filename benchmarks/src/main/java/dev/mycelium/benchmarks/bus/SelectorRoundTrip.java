package dev.mycelium.benchmarks.bus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/**
 * A frame there and back, where the loop waits as a connection's thread does, at a selector: what that costs, and whether it
 * would do so better on another kind of thread.
 *
 * @param transport what is between them
 * @param threads make the thread of the loop
 */
record SelectorRoundTrip(Transport transport, ThreadFactory threads) implements Contender {

    /** Virtual threads, where the JDK has them: from 21 on. */
    static Optional<ThreadFactory> virtual() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Object factory = Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
            return Optional.of((ThreadFactory) factory);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        Patience patience = new Patience();
        Samples samples = new Samples();
        try (EchoPeer peer = new EchoPeer(transport, folder, false);
                SocketChannel channel = peer.listener().connect();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            threads.newThread(() -> {
                        try {
                            play(channel, selector, samples, System.nanoTime() + time.toNanos());
                            patience.done();
                        } catch (IOException | RuntimeException e) {
                            patience.failed(e);
                        }
                    })
                    .start();
            patience.await("round trips at a selector");
        }
        return samples.median();
    }

    private static void play(SocketChannel channel, Selector selector, Samples samples, long end) throws IOException {
        ByteBuffer frame = ByteBuffer.allocateDirect(Text.FRAME);
        long number = 0;
        for (long sent = System.nanoTime(); sent < end || !samples.isEnough(); sent = System.nanoTime()) {
            frame.clear().putLong(0, ++number);
            channel.write(frame);
            frame.clear();
            while (frame.hasRemaining()) {
                selector.select();
                selector.selectedKeys().clear();
                if (channel.read(frame) < 0) {
                    throw new EOFException("the peer has hung up");
                }
            }
            samples.add(System.nanoTime() - sent);
            if (frame.getLong(0) != number) {
                throw new IllegalStateException("frame " + frame.getLong(0) + " came where " + number + " was due");
            }
        }
    }
}
