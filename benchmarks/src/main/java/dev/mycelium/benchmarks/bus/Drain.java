package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Reads from many connections on one thread, as cheaply as it goes, and sees that each gets whole blocks in order. */
final class Drain implements AutoCloseable {
    /** A second look, should nobody wake who waits: the other end may have failed. */
    private static final long PAUSE_NANOS = 1_000_000;

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
    private volatile @Nullable Thread waiting;

    /** How many connections have not got as many whole blocks as are counted next. */
    private int behind;

    Drain(List<SocketChannel> channels, byte[] block, Patience patience) throws IOException {
        this.block = block;
        this.patience = patience;
        inlets = channels.stream().map(Inlet::new).toList();
        behind = inlets.size();
        for (Inlet inlet : inlets) {
            inlet.channel.configureBlocking(false);
            inlet.channel.register(selector, SelectionKey.OP_READ, inlet);
        }
        thread = patience.start("drain", this::readAll);
    }

    /** How many bytes have come from each of them, at least, in whole blocks. */
    long slowest() {
        return slowest;
    }

    /** Waits while the slowest is more than a window behind; it is woken, as to look again and again takes a processor's time. */
    void await(long bytes, long window) {
        waiting = Thread.currentThread();
        patience.await(bytes, this::slowest, window, PAUSE_NANOS, "bytes to " + inlets.size() + " subscribers");
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
                countBlocks();
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
        long next = slowest + block.length;
        if (inlet.bytes < next && inlet.bytes + count >= next) {
            behind--;
        }
        inlet.bytes += count;
    }

    /** All are looked at once for each block that they get, and not whenever one has got something. */
    private void countBlocks() {
        while (behind == 0) {
            long reached = slowest + block.length;
            for (Inlet inlet : inlets) {
                if (inlet.bytes < reached + block.length) {
                    behind++;
                }
            }
            slowest = reached;
            LockSupport.unpark(waiting);
        }
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
