package dev.mycelium.testkit.bus;

import java.util.concurrent.CountDownLatch;

/** Waits inside handlers, which must not throw what is checked. */
final class Threads {
    private Threads() {}

    /** Waits whether or not the thread is interrupted; it stays so. */
    static void awaitUnchecked(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
