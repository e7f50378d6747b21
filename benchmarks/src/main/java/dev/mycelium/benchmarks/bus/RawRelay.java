package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Hands what the first connection sends to all connections, in a plain loop. */
final class RawRelay implements AutoCloseable {
    private final RawListener listener;
    private final int count;
    private final Patience patience;
    private final List<SocketChannel> channels = new ArrayList<>();

    RawRelay(RawListener listener, int count, Patience patience) {
        this.listener = listener;
        this.count = count;
        this.patience = patience;
    }

    /** To be called when all have connected. */
    void start() throws IOException {
        for (int i = 0; i < count; i++) {
            channels.add(listener.accept());
        }
        patience.start("raw-relay", this::relay);
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
