package dev.mycelium.runtime.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Bytes in the clear. */
public final class PlainStream implements ByteStream {
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
        channel.write(src);
        return !src.hasRemaining();
    }

    @Override
    public void close() {
        Quietly.close(channel);
    }
}
