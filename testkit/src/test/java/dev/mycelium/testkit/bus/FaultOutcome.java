package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.server.BusServerCounters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a {@link FaultCell}.
 *
 * @param which says how to see it again
 * @param spans the numbers that were published, and on which sockets
 * @param delivered those that arrived at the bus, as its witness got them; -1 for a torn one
 * @param lost how many the client has counted as lost
 * @param connects how often it came up
 * @param complete whether nothing may be missing
 * @param offered the numbers 1 to this were sent to the client
 * @param got those that its subscriber took; -1 for a torn one
 * @param queue what the subscriber's queue has counted
 * @param bus what the bus has counted; null if it is elsewhere
 */
record FaultOutcome(
        String which,
        Spans spans,
        List<Long> delivered,
        long lost,
        long connects,
        boolean complete,
        long offered,
        List<Long> got,
        QueueCounters queue,
        @Nullable BusServerCounters bus) {

    /** What was neither delivered nor counted: handed to the kernel, and lost with its connection. */
    long unknown() {
        return spans.sent() - delivered.size() - lost;
    }

    void verify() {
        assertThat(delivered).as("untorn; " + which).doesNotContain(-1L);
        assertThat(delivered).as("each once; " + which).doesNotHaveDuplicates();
        assertThat(delivered).as("only what was sent; " + which).allMatch(number -> number <= spans.sent());
        assertThat(spans.outOfOrder(delivered)).as("all in order; " + which).isEmpty();
        assertThat(unknown())
                .as("what is missing is counted, or was in the kernel; " + which)
                .isBetween(0L, complete ? 0L : spans.sent());
        if (complete) {
            assertThat(connects).as("sockets; " + which).isEqualTo(1);
        }
        assertThat(got).as("untorn at the subscriber; " + which).doesNotContain(-1L);
        assertThat(got).as("in order at the subscriber; " + which).isSorted().doesNotHaveDuplicates();
        assertThat(got).as("only what was sent to the subscriber; " + which).allMatch(number -> number <= offered);
        assertThat(queue.offered()).as("offered to the subscriber; " + which).isBetween((long) got.size(), offered);
        assertThat(queue.taken() + queue.droppedOldest() + queue.droppedNewest() + queue.refused() + queue.frames())
                .as("the subscriber's queue accounts for each; " + which)
                .isEqualTo(queue.offered());
        assertThat(queue.taken()).as("taken; " + which).isEqualTo(got.size());
        if (bus != null) {
            assertThat(bus.taken() + bus.droppedOldest() + bus.droppedNewest() + bus.abandoned() + bus.waiting())
                    .as("the bus accounts for each; " + which)
                    .isEqualTo(bus.queued());
        }
    }
}
