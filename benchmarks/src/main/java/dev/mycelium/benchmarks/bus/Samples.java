package dev.mycelium.benchmarks.bus;

import java.util.Arrays;

/** Nanoseconds of single round trips. For one thread at a time. */
final class Samples {
    private static final int ENOUGH = 10;

    private long[] nanos = new long[1 << 16];
    private int count;

    void add(long each) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = each;
    }

    /** Whether there are enough for a median, however long they took. */
    boolean isEnough() {
        return count >= ENOUGH;
    }

    /** The median: a neighbour who takes the processor now and then makes single ones longer, and not this. */
    double median() {
        if (!isEnough()) {
            throw new IllegalStateException("only " + count + " round trips: nothing was measured");
        }
        Arrays.sort(nanos, 0, count);
        return nanos[count / 2];
    }
}
