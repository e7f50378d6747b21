package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** The other end of a client's socket, played by a test: it accepts, and knows no rules. */
final class RawBus implements AutoCloseable {
    private final ServerSocketChannel server;
    private final Endpoint endpoint;

    private RawBus(ServerSocketChannel server, Endpoint endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    static RawBus unix(Path folder) throws IOException {
        Path file = folder.resolve("raw.sock");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(file));
        return new RawBus(server, Endpoint.unix(file.toString()));
    }

    static RawBus tcp() throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        return new RawBus(server, Endpoint.tcp("127.0.0.1", port));
    }

    Endpoint endpoint() {
        return endpoint;
    }

    SocketChannel accept() throws IOException {
        return server.accept();
    }

    static byte[] read(SocketChannel from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (from.read(bytes) < 0) {
                throw new EOFException("after " + bytes.position() + " of " + count + " bytes");
            }
        }
        return bytes.array();
    }

    static void write(SocketChannel to, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            to.write(rest);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
