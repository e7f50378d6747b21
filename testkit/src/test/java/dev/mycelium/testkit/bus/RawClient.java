package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A client's end of a socket, played by a test, which may break every rule. */
final class RawClient implements AutoCloseable {
    private final SocketChannel channel;

    private RawClient(SocketChannel channel) {
        this.channel = channel;
    }

    static RawClient connect(Endpoint endpoint) throws IOException {
        return new RawClient(SocketChannel.open(addressOf(endpoint)));
    }

    /** Connects and introduces itself. */
    static RawClient join(Endpoint endpoint) throws IOException {
        RawClient client = connect(endpoint);
        client.write(Handshake.bytes(Tick.SCHEMA.digest()));
        return client;
    }

    private static SocketAddress addressOf(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Unix unix) {
            return UnixDomainSocketAddress.of(unix.path());
        }
        Endpoint.Tcp tcp = (Endpoint.Tcp) endpoint;
        return new InetSocketAddress(tcp.host(), tcp.port());
    }

    SocketChannel channel() {
        return channel;
    }

    void write(byte[] bytes) throws IOException {
        RawBus.write(channel, bytes);
    }

    byte[] read(int count) throws IOException {
        return RawBus.read(channel, count);
    }

    Tick readTick() throws IOException {
        return Tick.SCHEMA.decode(read(6 + Tick.SIZE));
    }

    /** Returns whether the server has ended the connection, which it says by an end of the stream, or a reset. */
    boolean isEnded() {
        try {
            return channel.read(ByteBuffer.allocate(1)) < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Reads whatever comes until the server has ended the connection. */
    void awaitEnd() {
        boolean ended = false;
        while (!ended) {
            ended = isEnded();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
