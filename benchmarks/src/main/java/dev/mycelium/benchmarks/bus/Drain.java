package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;

/** Reads from many connections on one thread, as cheaply as it goes, and sees that each gets whole blocks in order. */
final class Drain implements AutoCloseable {
    /** What came from one connection. */
    private static final class Inlet {
        final SocketChannel channel;
        long bytes;

        Inlet(SocketChannel channel) {
            this.channel = channel;
        }
    }

    private final Selector selector = Selector.open();
    private final byte[] block;
    private final List<Inlet> inlets;
    private final Patience patience;
    private final Thread thread;
    private volatile long slowest;

    Drain(List<SocketChannel> channels, byte[] block, Patience patience) throws IOException {
        this.block = block;
        this.patience = patience;
        inlets = channels.stream().map(Inlet::new).toList();
        for (Inlet inlet : inlets) {
            inlet.channel.configureBlocking(false);
            inlet.channel.register(selector, SelectionKey.OP_READ, inlet);
        }
        thread = patience.start("drain", this::readAll);
    }

    /** How many bytes have come from each of them, at least. */
    long slowest() {
        return slowest;
    }

    void await(long bytes, long window) {
        patience.await(bytes, this::slowest, window, "bytes to " + inlets.size() + " subscribers");
    }

    private void readAll() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(64 << 10);
        try {
            while (selector.isOpen()) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    read((Inlet) key.attachment(), buffer);
                }
                selector.selectedKeys().clear();
                slowest = inlets.stream().mapToLong(inlet -> inlet.bytes).min().orElseThrow();
            }
        } catch (ClosedSelectorException e) {
            // it was closed while it read
        }
    }

    private void read(Inlet inlet, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count = inlet.channel.read(buffer);
        if (count < 0) {
            throw new IOException("a subscriber was hung up on after " + inlet.bytes + " bytes");
        }
        // The first bytes of each read, and the whole first block, are looked at; the rest is counted.
        int looked = inlet.bytes < block.length ? count : Math.min(count, 16);
        for (int i = 0; i < looked; i++) {
            if (buffer.get(i) != block[(int) ((inlet.bytes + i) % block.length)]) {
                throw new IOException("byte " + (inlet.bytes + i) + " came changed");
            }
        }
        inlet.bytes += count;
    }

    @Override
    public void close() throws IOException {
        selector.close();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
