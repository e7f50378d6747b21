package dev.mycelium.runtime.server;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Tells a client that has ended what it sends from one that is gone, where the system knows: of a Unix socket it does, of TCP
 * not before something is sent to it.
 */
final class HungUp {
    private HungUp() {}

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
    static boolean isHungUp(SocketChannel channel) {
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_CONNECT);
            return selector.selectNow() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
