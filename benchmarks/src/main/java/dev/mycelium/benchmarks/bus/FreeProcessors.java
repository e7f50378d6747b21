package dev.mycelium.benchmarks.bus;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether threads that spin would have processors for themselves. It is tried, as a load tells of the last minute, and of
 * processors that this process may not use.
 */
final class FreeProcessors {
    /** What a thread must get of a processor that is its own; the rest is interrupts. */
    static final double ENOUGH = 0.97;

    private static final Duration TRY = Duration.ofMillis(100);
    private static final int TRIES = 5;

    private FreeProcessors() {}

    /** Whether so many threads got that much, each, at least once out of five times. */
    static boolean are(int threads) throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            if (smallestShare(threads, TRY) >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    /** Has threads count for a time, and returns what the one got that got least of its processor: 0 to 1. */
    static double smallestShare(int threads, Duration time) throws InterruptedException {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        double[] shares = new double[threads];
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int mine = i;
            Thread thread = new Thread(() -> shares[mine] = share(cpu, time), "counts-" + i);
            thread.start();
            all.add(thread);
        }
        double smallest = 1;
        for (int i = 0; i < threads; i++) {
            all.get(i).join();
            smallest = Math.min(smallest, shares[i]);
        }
        return smallest;
    }

    private static double share(ThreadMXBean cpu, Duration time) {
        long start = System.nanoTime();
        long used = cpu.getCurrentThreadCpuTime();
        long now = start;
        while (now - start < time.toNanos()) {
            Thread.onSpinWait();
            now = System.nanoTime();
        }
        return (double) (cpu.getCurrentThreadCpuTime() - used) / (now - start);
    }
}
