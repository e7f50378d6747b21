package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;

/**
 * Opens the channel of an endpoint and connects it. It connects blocking, on a thread of ours, and is given up by closing it:
 * a Unix socket whose server has no room for more cannot be waited for otherwise.
 */
final class Dialer {
    private Dialer() {}

    static SocketChannel open(Endpoint endpoint) throws IOException {
        return endpoint instanceof Endpoint.Unix
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** Connects; afterwards the channel does not block. */
    static void connect(SocketChannel channel, Endpoint endpoint) throws IOException {
        try {
            channel.connect(addressOf(endpoint));
        } catch (IOException e) {
            throw new IOException("cannot connect to " + endpoint + ": " + reason(e), e);
        }
        if (!(endpoint instanceof Endpoint.Unix)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            // Who only reads would never know of a machine that is gone.
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        }
        channel.configureBlocking(false);
    }

    private static SocketAddress addressOf(Endpoint endpoint) throws IOException {
        if (endpoint instanceof Endpoint.Unix unix) {
            return UnixDomainSocketAddress.of(unix.path());
        }
        if (endpoint instanceof Endpoint.Tcp tcp) {
            return resolved(tcp.host(), tcp.port());
        }
        if (endpoint instanceof Endpoint.Tls tls) {
            return resolved(tls.host(), tls.port());
        }
        throw new IOException("no socket is behind it");
    }

    private static InetSocketAddress resolved(String host, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException("the host is unknown");
        }
        return address;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
