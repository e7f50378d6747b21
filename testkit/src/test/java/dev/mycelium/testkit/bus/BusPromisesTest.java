package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.ReceivedCounters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Seeded runs with every policy and every way to receive; {@code -Dmycelium.long=true} for a long night. Of a run that
 * fails the seed is in the message.
 */
class BusPromisesTest {
    private static final int RUNS = HowMuch.of("bus.runs", 60, 10_000);

    @Test
    void sentIsDeliveredOrCountedInOneOrderAndNothingTwice() throws Exception {
        long start = System.nanoTime();
        long sent = 0;
        long delivered = 0;
        long dropped = 0;
        long closed = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            try (BusRun run = new BusRun(seed)) {
                List<BusLedger.Seen> all = run.play();
                BusLedger ledger = new BusLedger(run.sent(), all.get(0).delivered());
                for (BusLedger.Seen seen : all) {
                    assertThat(ledger.broken(seen)).as("seed %d", seed).isEmpty();
                    delivered += seen.delivered().size();
                    dropped += dropped(seen.inbound()) + (seen.queue() == null ? 0 : dropped(seen.queue()));
                    closed += seen.ended() ? 1 : 0;
                }
                sent += run.sent();
            }
        }
        Eventually.noReaderIsLeft();
        HowMuch.print(
                String.format(
                        "bus promises: %,d runs, %,d frames sent, %,d delivered, %,d dropped, %,d connections closed for not"
                                + " reading",
                        RUNS, sent, delivered, dropped, closed),
                System.nanoTime() - start);
        assertThat(dropped).as("runs that lose something").isPositive();
        assertThat(closed).as("runs that close something").isPositive();
    }

    /** What a bus with a mistake would have brought about; each is found. */
    enum Defect {
        LOST("were delivered"),
        SWAPPED("came too late, or twice"),
        DOUBLED("came twice"),
        CHANGED("was never sent"),
        ECHOED("is an echo that was not wanted"),
        LOST_AT_THE_BUS("were offered to the connection"),
        UNCOUNTED_AT_THE_BUS("the inbound counters do not add up"),
        UNCOUNTED_BY_THE_SUBSCRIBER("the subscriber's counters do not add up"),
        NOT_QUEUED("were handed to the queue");

        private final String found;

        Defect(String found) {
            this.found = found;
        }

        /** Of ten that were sent, and all delivered. */
        BusLedger.Seen plant(BusLedger.Seen seen) {
            List<Tick> delivered = new ArrayList<>(seen.delivered());
            return switch (this) {
                case LOST -> {
                    delivered.remove(3);
                    yield delivering(seen, delivered);
                }
                case SWAPPED -> {
                    Collections.swap(delivered, 3, 4);
                    yield delivering(seen, delivered);
                }
                case DOUBLED -> {
                    delivered.set(4, delivered.get(3));
                    yield delivering(seen, delivered);
                }
                case CHANGED -> {
                    delivered.set(3, new Tick("s0", 1_000_000));
                    yield delivering(seen, delivered);
                }
                case ECHOED ->
                    new BusLedger.Seen(
                            seen.name(), "me", false, seen.inbound(), seen.received(), seen.queue(), delivered);
                case LOST_AT_THE_BUS -> counting(seen, new QueueCounters(9, 9, 0, 0, 0, 0, 0), seen.received());
                case UNCOUNTED_AT_THE_BUS -> counting(seen, new QueueCounters(10, 9, 0, 0, 0, 0, 0), seen.received());
                case UNCOUNTED_BY_THE_SUBSCRIBER ->
                    counting(seen, seen.inbound(), new ReceivedCounters(10, 0, 0, 0, 1, 10, 0));
                case NOT_QUEUED -> counting(seen, seen.inbound(), new ReceivedCounters(10, 0, 0, 0, 1, 9, 0));
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void theLedgerFindsEachDefect(Defect defect) {
        List<Tick> order = new ArrayList<>();
        for (long number = 1; number <= 10; number++) {
            order.add(new Tick("me", number));
        }
        BusLedger ledger = new BusLedger(10, order);
        QueueCounters queue = new QueueCounters(10, 10, 0, 0, 0, 0, 0);
        var honest = new BusLedger.Seen(
                "receiver", null, false, queue, new ReceivedCounters(10, 0, 0, 0, 0, 10, 0), queue, order);
        assertThat(ledger.broken(honest)).isEmpty();
        assertThat(ledger.broken(defect.plant(honest))).anyMatch(each -> each.contains(defect.found));
    }

    private static long dropped(QueueCounters queue) {
        return queue.droppedOldest() + queue.droppedNewest() + queue.refused();
    }

    private static BusLedger.Seen delivering(BusLedger.Seen seen, List<Tick> delivered) {
        return new BusLedger.Seen(
                seen.name(), seen.sender(), seen.ended(), seen.inbound(), seen.received(), seen.queue(), delivered);
    }

    private static BusLedger.Seen counting(BusLedger.Seen seen, QueueCounters inbound, ReceivedCounters received) {
        return new BusLedger.Seen(
                seen.name(), seen.sender(), seen.ended(), inbound, received, seen.queue(), seen.delivered());
    }
}
