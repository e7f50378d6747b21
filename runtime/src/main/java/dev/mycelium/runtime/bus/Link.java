package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.frame.FrameGate;
import dev.mycelium.runtime.socket.FrameSource;
import dev.mycelium.runtime.socket.Sent;
import org.jspecify.annotations.Nullable;

/**
 * What carries the frames of one {@link Connection}: a bus in this process, or a socket. May be used by many threads; what
 * one thread sends goes in its order.
 */
interface Link {

    /** Where a link brings what happens, on one thread at a time. No method throws. */
    interface Receiver extends FrameGate {

        /**
         * Takes the payload of a frame that was accepted.
         *
         * @param typeId the type id, 0..65535
         * @param array holds the payload during the call only, and is not to be changed
         * @param offset where the payload starts
         * @param length the payload's bytes
         */
        void arrived(int typeId, byte[] array, int offset, int length);

        /** Takes another state, but never the last one, and why the bus was lost or could not be reached. */
        void changed(ConnectionState state, @Nullable Throwable cause);

        /** Takes the end, which the link brings by itself: nothing more can be sent, and nothing arrives. */
        void ended(BusClosedException why);

        /** What the link counts on. */
        ConnectionMeters meters();
    }

    /** Begins to bring what arrives. */
    void start();

    /**
     * Hands a frame to the bus; may wait for the bus and for room, as long as the link's write limit says.
     *
     * @throws BusClosedException if there is no bus any more
     * @throws BusUnavailableException if it did not take the frame in that time
     */
    <T> void send(FrameSource<T> source, T of);

    /** As {@link #send}, but does not wait; returns whether the bus took the frame. */
    <T> boolean trySend(FrameSource<T> source, T of);

    /** Ends it and wakes whoever waits; what was sent is written first, within the link's limit for it. May be repeated. */
    void close();

    /** What the bus holds, and has dropped, for this connection; nought of a bus in another process, which does not tell. */
    QueueCounters queue();

    /** How it fared. */
    LinkCounters counters();

    /** What it has handed to the bus. */
    Sent sent();
}
