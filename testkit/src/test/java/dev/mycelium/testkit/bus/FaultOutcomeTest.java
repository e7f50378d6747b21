package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.QueueCounters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client, a bus or a queue with a mistake would have brought about: what looks at the table of faults finds each. */
class FaultOutcomeTest {
    /** Offered, taken, dropped as the oldest, dropped as the newest. */
    private static final String RIGHT = "4 2 1 1";

    private enum Defect {
        TORN("untorn; ", "1 -1 3", 1, true, "1 2", RIGHT),
        DOUBLED("each once; ", "1 2 2", 1, true, "1 2", RIGHT),
        FROM_NOWHERE("only what was sent; ", "1 2 9", 1, true, "1 2", RIGHT),
        REORDERED("all in order; ", "2 1 3", 1, false, "1 2", RIGHT),
        UNCOUNTED("is counted, or was in the kernel; ", "1 2 3", 0, true, "1 2", RIGHT),
        COUNTED_THOUGH_DELIVERED("is counted, or was in the kernel; ", "1 2 3 4", 1, false, "1 2", RIGHT),
        TORN_ON_THE_WAY_BACK("untorn at the subscriber; ", "1 2 3", 1, true, "1 -1", RIGHT),
        DOUBLED_ON_THE_WAY_BACK("in order at the subscriber; ", "1 2 3", 1, true, "2 2", RIGHT),
        REORDERED_ON_THE_WAY_BACK("in order at the subscriber; ", "1 2 3", 1, true, "2 1", RIGHT),
        NEVER_SENT_BACK("only what was sent to the subscriber; ", "1 2 3", 1, true, "1 7", RIGHT),
        OFFERED_TWICE("offered to the subscriber; ", "1 2 3", 1, true, "1 2", "6 2 2 2"),
        DROPPED_UNCOUNTED("accounts for each; ", "1 2 3", 1, true, "1 2", "4 2 1 0"),
        TAKEN_UNCOUNTED("taken; ", "1 2 3", 1, true, "1 2", "4 1 2 1");

        private final String word;
        private final String delivered;
        private final long lost;
        private final boolean complete;
        private final String got;
        private final String queue;

        Defect(String word, String delivered, long lost, boolean complete, String got, String queue) {
            this.word = word;
            this.delivered = delivered;
            this.lost = lost;
            this.complete = complete && lost == 0;
            this.got = got;
            this.queue = queue;
        }

        FaultOutcome outcome() {
            return FaultOutcomeTest.outcome(delivered, lost, complete, got, queue);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFound(Defect defect) {
        assertThatThrownBy(() -> defect.outcome().verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(defect.word + "seed 7");
    }

    @Test
    void whatIsRightIsTaken() {
        outcome("1 2 3", 1, false, "1 2", RIGHT).verify();
        outcome("1 2", 1, false, "1 3", RIGHT).verify();
    }

    /** Between two sockets there is no order: what went out on the second may arrive first. */
    @Test
    void aSecondSocketMayOvertakeTheFirst() {
        outcome("2 1 4", 0, false, "1 2", RIGHT, Spans.ofSockets(1, 2, 2, 2)).verify();
        assertThatThrownBy(() -> outcome("2 1 4 3", 0, false, "1 2", RIGHT, Spans.ofSockets(1, 2, 2, 2))
                        .verify())
                .hasMessageContaining("all in order");
    }

    private static FaultOutcome outcome(String delivered, long lost, boolean complete, String got, String queue) {
        return outcome(delivered, lost, complete, got, queue, Spans.ofSockets(1, 1, 1, 1));
    }

    private static FaultOutcome outcome(
            String delivered, long lost, boolean complete, String got, String queue, Spans spans) {
        List<Long> counts = numbers(queue);
        QueueCounters counters = new QueueCounters(counts.get(0), counts.get(1), counts.get(2), counts.get(3), 0, 0, 0);
        return new FaultOutcome(
                "seed 7", spans, numbers(delivered), lost, 1, complete, 4, numbers(got), counters, null);
    }

    private static List<Long> numbers(String text) {
        return Stream.of(text.split(" ")).map(Long::valueOf).toList();
    }
}
