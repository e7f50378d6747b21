package dev.mycelium.testkit.bus;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about and nobody signals; far longer than it can take. */
final class Eventually {
    private Eventually() {}

    static void await(String what, BooleanSupplier condition) {
        await(Duration.ofSeconds(30), what, condition);
    }

    /** Where it may be that it never comes about. */
    static void await(Duration patience, String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new AssertionError("not within " + patience.toSeconds() + " seconds: " + what);
            }
            LockSupport.parkNanos(100_000);
        }
    }

    static void noReaderIsLeft() {
        await(
                "the end of all reader threads",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .noneMatch(name -> name.equals("mycelium-reader") || name.equals("mycelium-writer")));
    }
}
