package dev.mycelium.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.metrics.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is counted by one thread and read by another adds up whenever it is read. */
@Timeout(60)
class TallyTest {
    private static final int FRAMES = 500_000;

    @Test
    void whoeverReadsWhileOthersCountFindsEachFrameAndConnectionOnce() throws Exception {
        Tally tally = new Tally(Metrics.NONE);
        Thread counting = new Thread(() -> count(tally));
        counting.start();
        long readings = 0;
        do {
            requireThatItAddsUp(tally.now());
            readings++;
        } while (counting.isAlive());
        counting.join();
        requireThatItAddsUp(tally.now());
        assertThat(tally.now().queued()).isEqualTo(4L * FRAMES);
        assertThat(tally.now().waiting()).isZero();
        assertThat(readings).isPositive();
    }

    private static void count(Tally tally) {
        for (int frame = 0; frame < FRAMES; frame++) {
            tally.accepted();
            tally.queued(4);
            tally.taken(1);
            tally.droppedOldest(1);
            tally.droppedNewest(1);
            tally.abandoned(1);
            tally.closed(CloseReason.CLIENT_CLOSED, false);
        }
    }

    private static void requireThatItAddsUp(BusServerCounters seen) {
        long frames = seen.taken() + seen.droppedOldest() + seen.droppedNewest() + seen.abandoned() + seen.waiting();
        if (frames != seen.queued() || seen.waiting() < 0) {
            assertThat(frames).as("%s", seen).isEqualTo(seen.queued());
            throw new AssertionError("fewer than none wait: " + seen);
        }
        long connections = seen.open() + seen.closed(CloseReason.CLIENT_CLOSED);
        if (connections != seen.accepted() || seen.open() < 0) {
            assertThat(connections).as("%s", seen).isEqualTo(seen.accepted());
            throw new AssertionError("fewer than none are open: " + seen);
        }
    }
}
