package dev.mycelium.runtime.server;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.SocketOption;
import java.nio.channels.SocketChannel;

/** A connection of a bus, as {@link JoinListener} sees it. */
public final class JoinedConnection {
    private final Endpoint endpoint;
    private final SocketChannel channel;

    JoinedConnection(Endpoint endpoint, SocketChannel channel) {
        this.endpoint = endpoint;
        this.channel = channel;
    }

    /** Returns by which of the bus's endpoints it came. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Returns an option of its socket, such as {@code jdk.net.ExtendedSocketOptions.SO_PEERCRED} of a Unix socket, which is
     * the user and the group of whoever connected.
     *
     * @throws IOException if the connection is closed
     * @throws UnsupportedOperationException if its socket has no such option
     */
    public <T> T option(SocketOption<T> option) throws IOException {
        return channel.getOption(option);
    }
}
