package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.ReceivedCounters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bus promises, held against what one receiver saw: everything that was sent was delivered or counted as lost, in the
 * bus's one order, nothing twice, nothing changed.
 */
final class BusLedger {

    /**
     * What one receiver saw.
     *
     * @param name who, for the report
     * @param sender the name under which its own connection publishes; null if that filters nothing
     * @param ended whether its connection was closed on the way
     * @param inbound of the bus's queue for its connection
     * @param received of the subscriber
     * @param queue of the subscriber's queue; null if there is none
     * @param delivered what the program got
     */
    record Seen(
            String name,
            @Nullable String sender,
            boolean ended,
            QueueCounters inbound,
            ReceivedCounters received,
            @Nullable QueueCounters queue,
            List<Tick> delivered) {}

    private final long sent;
    private final Map<Tick, Integer> order = new HashMap<>();

    /**
     * Makes a ledger.
     *
     * @param sent how many frames were published, of whatever content
     * @param order what a receiver saw that lost nothing, and is told of everything that is a message
     */
    BusLedger(long sent, List<Tick> order) {
        this.sent = sent;
        order.forEach(tick -> this.order.put(tick, this.order.size()));
    }

    /** Returns every promise that was not kept. */
    List<String> broken(Seen seen) {
        List<String> broken = new ArrayList<>();
        counted(seen, broken);
        if (seen.queue() != null) {
            queued(seen, seen.queue(), broken);
        }
        ordered(seen, broken);
        return broken.stream().map(each -> seen.name() + ": " + each).toList();
    }

    private void counted(Seen seen, List<String> broken) {
        QueueCounters inbound = seen.inbound();
        require(isWhole(inbound), "the inbound counters do not add up: " + inbound, broken);
        long offered = inbound.offered();
        require(
                seen.ended() ? offered <= sent : offered == sent,
                sent + " were sent, " + offered + " were offered to the connection",
                broken);
        ReceivedCounters received = seen.received();
        require(
                seen.ended() ? received.arrived() <= inbound.taken() : received.arrived() == inbound.taken(),
                inbound.taken() + " were taken by the connection, " + received.arrived() + " arrived",
                broken);
        require(
                received.arrived()
                        == received.ownEchoes() + received.malformed() + received.withheld() + received.handed(),
                "the subscriber's counters do not add up: " + received,
                broken);
        if (seen.queue() == null) {
            require(
                    received.handed() == seen.delivered().size(),
                    received.handed() + " were handed to the handler, it got "
                            + seen.delivered().size(),
                    broken);
        }
    }

    private static void queued(Seen seen, QueueCounters queue, List<String> broken) {
        require(isWhole(queue), "the queue's counters do not add up: " + queue, broken);
        require(
                seen.received().handed() == queue.offered(),
                seen.received().handed() + " were handed to the queue, it was offered " + queue.offered(),
                broken);
        require(
                queue.taken() == seen.delivered().size(),
                queue.taken() + " were taken, " + seen.delivered().size() + " were delivered",
                broken);
    }

    private void ordered(Seen seen, List<String> broken) {
        int last = -1;
        for (Tick tick : seen.delivered()) {
            Integer place = order.get(tick);
            if (place == null) {
                broken.add(tick + " was never sent");
                return;
            }
            if (place == last) {
                broken.add(tick + " came twice");
                return;
            }
            if (place < last) {
                broken.add(tick + " came too late, or twice");
                return;
            }
            if (tick.sender().equals(seen.sender())) {
                broken.add(tick + " is an echo that was not wanted");
                return;
            }
            last = place;
        }
    }

    private static boolean isWhole(QueueCounters queue) {
        return queue.offered()
                == queue.taken() + queue.droppedOldest() + queue.droppedNewest() + queue.refused() + queue.frames();
    }

    private static void require(boolean kept, String promise, List<String> broken) {
        if (!kept) {
            broken.add(promise);
        }
    }
}
