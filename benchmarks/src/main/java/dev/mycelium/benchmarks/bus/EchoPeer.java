package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Sends what comes from one connection back to it, on a thread of its own. */
final class EchoPeer implements AutoCloseable {
    private final RawListener listener;
    private final Thread thread;
    private volatile boolean closed;

    EchoPeer(Transport transport, Path folder, boolean spin) throws IOException {
        this.listener = new RawListener(transport, folder);
        this.thread = new Patience().start("raw-echo", () -> echo(spin));
    }

    /** Where the one connection is awaited. */
    RawListener listener() {
        return listener;
    }

    private void echo(boolean spin) throws IOException {
        try (SocketChannel channel = listener.accept()) {
            channel.configureBlocking(!spin);
            ByteBuffer buffer = ByteBuffer.allocateDirect(64 << 10);
            while (!closed) {
                int count = channel.read(buffer);
                if (count < 0) {
                    return;
                }
                if (count == 0) {
                    Thread.onSpinWait();
                    continue;
                }
                buffer.flip();
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                buffer.clear();
            }
        } catch (ClosedChannelException e) {
            // nobody came
        } catch (IOException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    /** To be called when the other end is closed. */
    @Override
    public void close() throws IOException {
        closed = true;
        listener.close();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
