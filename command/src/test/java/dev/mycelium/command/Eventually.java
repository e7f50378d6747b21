package dev.mycelium.command;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process brings about and nobody signals; far longer than it can take. */
public final class Eventually {

    private Eventually() {}

    /** Waits until it is so. */
    public static void await(String what, BooleanSupplier condition) {
        for (long end = System.nanoTime() + TestBus.LONG.toNanos(); !condition.getAsBoolean(); ) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not within " + TestBus.LONG + ": " + what);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
