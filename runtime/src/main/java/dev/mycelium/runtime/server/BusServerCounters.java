package dev.mycelium.runtime.server;

import java.util.Map;

/**
 * What a bus has counted since it was started, at one moment.
 *
 * @param accepted the connections that were accepted: those that are open and all in {@code closed}
 * @param open the connections that are open now, in the handshake or behind it
 * @param joined those of them that get what is published
 * @param closed how many connections ended, by each reason
 * @param acceptErrors how often the system could not give another connection, as when descriptors have run out
 * @param framesForwarded the frames that were handed on, each once, to however many connections it went
 * @param unknownTypes the frames that were skipped because the contract has no such type
 * @param wrongSizes the frames that were skipped because their type has another size
 * @param otherLayouts the frames that a connection did not get because its contract has another layout of their type, each
 *     once for each connection
 * @param queued the frames that were put into connections' queues, each once for each
 * @param taken those of them that the kernel took, wholly or up to where its connection ended
 * @param droppedOldest those of them that made room for newer ones
 * @param droppedNewest those of them that found no room
 * @param abandoned those of them that waited when their connection ended
 * @param waiting those of them that wait now
 */
public record BusServerCounters(
        long accepted,
        int open,
        int joined,
        Map<CloseReason, Long> closed,
        long acceptErrors,
        long framesForwarded,
        long unknownTypes,
        long wrongSizes,
        long otherLayouts,
        long queued,
        long taken,
        long droppedOldest,
        long droppedNewest,
        long abandoned,
        long waiting) {

    /** Copies the map. */
    public BusServerCounters {
        closed = Map.copyOf(closed);
    }

    /** Returns how many connections ended for a reason. */
    public long closed(CloseReason reason) {
        return closed.getOrDefault(reason, 0L);
    }

    /** Returns how many connections failed at the handshake. */
    public long handshakeFailures() {
        return closed.entrySet().stream()
                .filter(each -> each.getKey().isHandshakeFailure())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
