package dev.mycelium.benchmarks.bus;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A listening socket of the JDK, and nothing else. */
final class RawListener implements AutoCloseable {
    private final ServerSocketChannel channel;
    private final SocketAddress address;

    RawListener(Transport transport, Path folder) throws IOException {
        boolean unix = transport == Transport.UNIX;
        channel = unix ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
        channel.bind(
                unix
                        ? UnixDomainSocketAddress.of(Transport.freshPath(folder))
                        : new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                256);
        address = channel.getLocalAddress();
    }

    Endpoint endpoint() {
        return address instanceof InetSocketAddress tcp
                ? Endpoint.tcp(tcp.getHostString(), tcp.getPort())
                : Endpoint.unix(((UnixDomainSocketAddress) address).getPath().toString());
    }

    /** The next who connects, blocking. */
    SocketChannel accept() throws IOException {
        return quick(channel.accept());
    }

    /** A blocking connection to it. */
    SocketChannel connect() throws IOException {
        return quick(SocketChannel.open(address));
    }

    static SocketChannel connect(Endpoint endpoint) throws IOException {
        return quick(SocketChannel.open(
                endpoint instanceof Endpoint.Unix unix
                        ? UnixDomainSocketAddress.of(unix.path())
                        : new InetSocketAddress(((Endpoint.Tcp) endpoint).host(), ((Endpoint.Tcp) endpoint).port())));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (address instanceof UnixDomainSocketAddress unix) {
            Files.deleteIfExists(unix.getPath());
        }
    }

    private static SocketChannel quick(SocketChannel connected) throws IOException {
        if (connected.getRemoteAddress() instanceof InetSocketAddress) {
            connected.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
        return connected;
    }
}
