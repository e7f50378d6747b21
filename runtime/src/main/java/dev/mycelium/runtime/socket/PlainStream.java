package dev.mycelium.runtime.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Bytes in the clear. */
public final class PlainStream implements ByteStream {
    /**
     * More is not written at once: of bytes in an array all would be copied into the system's memory before each try, and the
     * thread would keep as much of it.
     */
    private static final int MOST_WRITTEN = 128 << 10;

    private final SocketChannel channel;

    /** Takes a connected channel that does not block. */
    public PlainStream(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public SocketChannel channel() {
        return channel;
    }

    @Override
    public int establish() {
        return 0;
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        return channel.read(dst);
    }

    @Override
    public boolean write(ByteBuffer src) throws IOException {
        int end = src.limit();
        try {
            while (src.position() < end) {
                int part = src.isDirect() ? end - src.position() : Math.min(end - src.position(), MOST_WRITTEN);
                if (channel.write(src.limit(src.position() + part)) < part) {
                    return false;
                }
            }
            return true;
        } finally {
            src.limit(end);
        }
    }

    @Override
    public void close() {
        Quietly.close(channel);
    }
}
