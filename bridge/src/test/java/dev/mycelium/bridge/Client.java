package dev.mycelium.bridge;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;

/** A client's end of a socket that reads when a test says so, and not before. */
final class Client implements AutoCloseable {
    private static final Duration FAR_LONGER = Duration.ofSeconds(30);

    private final SocketChannel channel;

    private Client(SocketChannel channel) {
        this.channel = channel;
    }

    static Client join(Endpoint endpoint, SchemaDigest digest) throws IOException {
        Client client = new Client(Sockets.connect(endpoint));
        Sockets.write(client.channel, ByteBuffer.wrap(Handshake.bytes(digest)));
        return client;
    }

    /** Without a handshake. */
    static Client plain(Endpoint endpoint) throws IOException {
        return new Client(Sockets.connect(endpoint));
    }

    void write(byte[] bytes) throws IOException {
        Sockets.write(channel, ByteBuffer.wrap(bytes));
    }

    /** Returns the next frame, header included. */
    byte[] readFrame() throws IOException {
        byte[] header = read(FrameHeader.SIZE);
        byte[] payload =
                read(ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(2));
        byte[] frame = Arrays.copyOf(header, header.length + payload.length);
        System.arraycopy(payload, 0, frame, header.length, payload.length);
        return frame;
    }

    Object readChunk() throws IOException {
        return Chunk.SCHEMA.decode(readFrame());
    }

    private byte[] read(int count) throws IOException {
        byte[] bytes = new byte[count];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        // A channel has no time limit of its own; whoever reads what never comes then gets an IOException.
        Timer limit = Clock.system().schedule(FAR_LONGER, this::hangUp);
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer) < 0) {
                    throw new EOFException("the bus has ended after " + buffer.position() + " of " + count + " bytes");
                }
            }
            return bytes;
        } finally {
            limit.cancel();
        }
    }

    private void hangUp() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
