package dev.mycelium.benchmarks.report;

import java.util.OptionalDouble;

/**
 * Something that the figures must show on every JDK.
 *
 * @param what is compared with what
 * @param atMost the largest value that reaches it
 * @param unit behind the values; empty for a ratio
 * @param note the heading in the notes that says why it is missed where it is; empty where nothing was ever missed
 * @param figure what was measured
 */
record Target(String what, double atMost, String unit, String note, Figure figure) {

    /** Finds the value of a target on a JDK; empty if something that it needs was not measured. */
    @FunctionalInterface
    interface Figure {
        OptionalDouble on(Results results, int jdk);
    }

    boolean isReached(double value) {
        return value <= atMost;
    }
}
