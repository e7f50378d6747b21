package dev.mycelium.runtime.socket;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Bytes both ways over a non-blocking channel, in the clear or inside TLS. One thread may read while another writes; two may
 * not do the same.
 */
public interface ByteStream extends Closeable {

    /** What to wait on; nobody reads or writes it directly. */
    SocketChannel channel();

    /**
     * Gets on with what comes before the first byte, which is TLS's handshake.
     *
     * @return 0 if it is done, else the operations of {@link java.nio.channels.SelectionKey} to wait for
     * @throws IOException if it cannot be done; the message says why in words of the TLS rules
     */
    int establish() throws IOException;

    /**
     * Reads what is there, all of it if there is room: so after less than there is room for, nothing more is there.
     *
     * @return how many bytes; 0 if there are none now, -1 if there will be none
     */
    int read(ByteBuffer dst) throws IOException;

    /** Returns whether something has arrived that is read no more from the channel, which then will not say that it is ready. */
    default boolean holdsMore() {
        return false;
    }

    /**
     * Writes what goes without waiting.
     *
     * @param src its position moves behind what was taken
     * @return whether all of it is with the kernel now; else it is to be called again once the channel takes more
     */
    boolean write(ByteBuffer src) throws IOException;

    /**
     * Returns how many of the bytes that were taken by {@link #write}, counted from the last one back, are not with the kernel:
     * the other end can make nothing of them, whatever part of what they became has left.
     */
    default int unsent() {
        return 0;
    }

    /** Returns whether the other end may end what it sends, and go on reading. */
    default boolean isHalfCloseable() {
        return true;
    }

    /** Ends it both ways, also for a thread that waits in a {@link Waiter} on it, which must be woken. */
    @Override
    void close();
}
