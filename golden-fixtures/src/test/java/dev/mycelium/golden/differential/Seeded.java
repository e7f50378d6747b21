package dev.mycelium.golden.differential;

import java.util.List;

/**
 * A stream of numbers that depends on its seed alone: SplitMix64, written out here so that no JDK can ever change what a
 * seed stands for.
 */
final class Seeded {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Seeded(long seed) {
        this.state = seed;
    }

    /** The seed of the {@code index}-th stream that belongs to {@code seed}. */
    static long derive(long seed, long index) {
        return mix(seed ^ mix(index + GOLDEN_GAMMA));
    }

    long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) ((nextLong() >>> 33) % bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    int pick(int... choices) {
        return choices[below(choices.length)];
    }

    void fill(byte[] dst, int from, int length) {
        long bits = 0;
        for (int i = 0; i < length; i++) {
            if ((i & 7) == 0) {
                bits = nextLong();
            }
            dst[from + i] = (byte) bits;
            bits >>>= 8;
        }
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
