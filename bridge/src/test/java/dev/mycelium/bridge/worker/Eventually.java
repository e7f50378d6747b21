package dev.mycelium.bridge.worker;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what other threads and processes bring about and nobody signals; far longer than it can take. */
final class Eventually {
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    private Eventually() {}

    static void await(String what, Condition condition) throws Exception {
        within(Duration.ofSeconds(30), what, condition);
    }

    static void within(Duration limit, String what, Condition condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("not within " + limit + ": " + what);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
