package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A frame on its way to a view's handler costs the connection's thread no object. */
class ViewAllocationTest {
    private static final int FRAMES = 20_000;
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void nothingIsAllocatedForAFrame() throws Exception {
        AtomicLong before = new AtomicLong();
        AtomicLong after = new AtomicLong();
        AtomicLong sum = new AtomicLong();
        CountDownLatch stands = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (InProcessBus bus = new InProcessBus(Tick.SCHEMA)) {
            Connection connection =
                    bus.connect(new QueueLimits(2 * FRAMES, 1L << 30, Overflow.DROP_NEWEST), error -> {});
            connection.subscribeOnReader(new TickFlyweight(), view -> {
                long number = view.number();
                sum.addAndGet(number);
                if (number == 0) {
                    // All frames are there before the reader goes on: to wait for one may cost what it will.
                    stands.countDown();
                    Threads.awaitUnchecked(go);
                } else if (number == 100) {
                    before.set(allocated());
                } else if (number == FRAMES) {
                    after.set(allocated());
                    done.countDown();
                }
            });
            var publisher = connection.publisher(Tick.CODEC);
            publisher.publish(new Tick("a", 0));
            stands.await();
            for (long number = 1; number <= FRAMES; number++) {
                publisher.publish(new Tick("a", number));
            }
            go.countDown();
            done.await();
        }
        assertThat(sum).hasValue(FRAMES * (FRAMES + 1L) / 2);
        assertThat(before.get()).isPositive();
        assertThat((after.get() - before.get()) / (double) FRAMES).isLessThan(1.0);
        Eventually.noReaderIsLeft();
    }

    private long allocated() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
