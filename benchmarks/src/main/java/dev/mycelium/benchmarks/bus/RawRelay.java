package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Hands what the first connection sends to all connections, in a plain loop. */
final class RawRelay implements AutoCloseable {
    private final RawListener listener;
    private final int count;
    private final Patience patience;
    private final List<SocketChannel> channels = new CopyOnWriteArrayList<>();
    private final CountDownLatch all = new CountDownLatch(1);

    RawRelay(RawListener listener, int count, Patience patience) {
        this.listener = listener;
        this.count = count;
        this.patience = patience;
    }

    /** Accepts, so that as many can connect as are wanted, and relays when all of them are there. */
    void start() {
        patience.start("raw-relay", () -> {
            for (int i = 0; i < count; i++) {
                channels.add(listener.accept());
            }
            all.countDown();
            relay();
        });
    }

    /** Waits until all have come. */
    void awaitAll() throws InterruptedException {
        if (!all.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException(channels.size() + " connections have come of " + count);
        }
    }

    private void relay() throws IOException {
        try {
            ByteBuffer block = ByteBuffer.allocateDirect(64 << 10);
            while (channels.get(0).read(block) >= 0) {
                block.flip();
                for (SocketChannel channel : channels) {
                    block.rewind();
                    while (block.hasRemaining()) {
                        channel.write(block);
                    }
                }
                block.clear();
            }
        } catch (IOException e) {
            // The subscribers hang up at the end; before, they would miss something, which they see.
            close();
        }
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }
}
