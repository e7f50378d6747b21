package dev.mycelium.runtime.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Tells a client that has ended what it sends from one that is gone, where the system knows: of a Unix socket it does, of TCP
 * not before something is sent to it. It holds what it needs for that: when no descriptors are left, to see who is gone is
 * what brings them back. For the bus's thread alone.
 */
final class HungUp implements Closeable {
    private final Selector selector;

    HungUp() throws IOException {
        selector = Selector.open();
    }

    /** Returns whether the system knows it of this kind of channel; if not, a client that is gone looks like one that listens. */
    static boolean isToldOf(SocketChannel channel) {
        try {
            return channel.getLocalAddress() instanceof UnixDomainSocketAddress;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Asks the system. A selector reports {@link SelectionKey#OP_CONNECT} of a channel that is connected already only if an
     * error is pending, or both directions are closed.
     */
    boolean isHungUp(SocketChannel channel) {
        try {
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            boolean hungUp = selector.selectNow() > 0;
            key.cancel();
            // Only this lets go of it.
            selector.selectNow();
            return hungUp;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
