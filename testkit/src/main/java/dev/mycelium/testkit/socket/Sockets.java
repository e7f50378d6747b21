package dev.mycelium.testkit.socket;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Unix and TCP alike. */
public final class Sockets {
    private Sockets() {}

    /**
     * Listens. A file that lies where a Unix socket is to be is left alone, and is an error.
     *
     * @throws IOException if the address is taken or cannot be had; the message names it
     * @throws IllegalArgumentException if it is neither {@code unix:} nor {@code tcp://}
     */
    public static ServerSocketChannel listen(Endpoint endpoint) throws IOException {
        SocketAddress address = address(endpoint);
        ServerSocketChannel server = address instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        try {
            return server.bind(address);
        } catch (IOException e) {
            server.close();
            throw new IOException("cannot listen on " + endpoint + ": " + e.getMessage(), e);
        }
    }

    /** Returns where a server listens; with the port that the system chose, where that was left to it. */
    public static Endpoint endpointOf(ServerSocketChannel server, Endpoint asked) throws IOException {
        return asked instanceof Endpoint.Tcp tcp
                ? Endpoint.tcp(tcp.host(), ((InetSocketAddress) server.getLocalAddress()).getPort())
                : asked;
    }

    /**
     * Connects.
     *
     * @throws IOException if nobody listens there; the message names it
     * @throws IllegalArgumentException if it is neither {@code unix:} nor {@code tcp://}
     */
    public static SocketChannel connect(Endpoint endpoint) throws IOException {
        SocketAddress address = address(endpoint);
        try {
            SocketChannel channel = SocketChannel.open(address);
            prompt(channel);
            return channel;
        } catch (IOException e) {
            throw new IOException("cannot connect to " + endpoint + ": " + e.getMessage(), e);
        }
    }

    /** Has TCP send at once what is written: a fault must come where it was asked for, not where packets were joined. */
    public static void prompt(SocketChannel channel) throws IOException {
        if (channel.getRemoteAddress() instanceof InetSocketAddress) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
    }

    /**
     * Closes so that the other end sees a reset, not an end: TCP always, a Unix socket where something that was sent to it is
     * not yet read.
     */
    public static void reset(SocketChannel channel) throws IOException {
        if (channel.isOpen() && channel.getRemoteAddress() instanceof InetSocketAddress) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        channel.close();
    }

    /** Writes all that remains. */
    public static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static SocketAddress address(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Unix unix) {
            return UnixDomainSocketAddress.of(unix.path());
        }
        if (endpoint instanceof Endpoint.Tcp tcp) {
            return new InetSocketAddress(tcp.host(), tcp.port());
        }
        throw new IllegalArgumentException(endpoint + ": must be unix:/path or tcp://host:port");
    }
}
