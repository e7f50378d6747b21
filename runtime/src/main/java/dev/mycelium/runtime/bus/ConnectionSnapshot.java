package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.socket.Sent;
import java.util.List;

/**
 * One connection, at one moment; it does not change any more.
 *
 * @param name a name of its own in this process: {@code connection-1}
 * @param state whether it has its bus
 * @param link how that fared
 * @param inbound what the bus holds, and has dropped, for it; nought of a bus in another process
 * @param framesIn the frames that arrived, of whatever type
 * @param bytesIn their bytes, headers included
 * @param framesOut the frames that were published
 * @param bytesOut their bytes, headers included
 * @param unknownTypes the frames that were skipped because the contract has no such type and nobody takes raw frames
 * @param wrongSizes the frames of a known type with another size than that has; no subscriber to messages gets them
 * @param subscriptions its subscribers, in the order in which they came
 */
public record ConnectionSnapshot(
        String name,
        ConnectionState state,
        LinkCounters link,
        QueueCounters inbound,
        long framesIn,
        long bytesIn,
        long framesOut,
        long bytesOut,
        long unknownTypes,
        long wrongSizes,
        List<SubscriptionSnapshot> subscriptions) {

    /** Copies the list. */
    public ConnectionSnapshot {
        subscriptions = List.copyOf(subscriptions);
    }

    static ConnectionSnapshot of(String name, ConnectionState state, Link link, Arrivals arrivals) {
        Sent sent = link.sent();
        return new ConnectionSnapshot(
                name,
                state,
                link.counters(),
                link.queue(),
                arrivals.frames(),
                arrivals.bytes(),
                sent.frames(),
                sent.bytes(),
                arrivals.unknownTypes(),
                arrivals.wrongSizes(),
                arrivals.snapshots());
    }
}
