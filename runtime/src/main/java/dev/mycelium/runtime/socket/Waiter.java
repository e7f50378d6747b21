package dev.mycelium.runtime.socket;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/** Where one thread of ours waits until a channel is ready; an interrupt does not end the wait and is gone, closing does. */
final class Waiter implements AutoCloseable {
    private final Selector selector;
    private final SelectionKey key;

    Waiter(SelectableChannel channel) throws IOException {
        selector = Selector.open();
        try {
            key = channel.register(selector, 0);
        } catch (ClosedChannelException e) {
            selector.close();
            throw e;
        }
    }

    /**
     * Waits until the channel is ready.
     *
     * @param operations of {@link SelectionKey}
     * @throws ClosedChannelException if it was closed meanwhile
     */
    void await(int operations) throws IOException {
        try {
            key.interestOps(operations);
            while (key.isValid()) {
                // There is one key: whether it is ready is all there is to know of it.
                int ready = selector.select(chosen -> {});
                // A thread that stays interrupted never waits again.
                Thread.interrupted();
                if (ready > 0) {
                    return;
                }
            }
            throw new ClosedChannelException();
        } catch (CancelledKeyException | ClosedSelectorException e) {
            ClosedChannelException closed = new ClosedChannelException();
            closed.initCause(e);
            throw closed;
        }
    }

    /** Wakes the thread that waits; to be called after the channel was closed. */
    void wake() {
        selector.wakeup();
    }

    /** Gives back what it holds of the system, the channel's descriptor included if that was closed; it wakes who waits. */
    @Override
    public void close() {
        Quietly.close(selector);
    }
}
