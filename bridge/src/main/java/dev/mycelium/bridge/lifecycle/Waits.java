package dev.mycelium.bridge.lifecycle;

/** How long a worker waits before it is started again. */
final class Waits {
    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private Waits() {}

    /**
     * Returns a wait in nanoseconds.
     *
     * @param policy the bounds
     * @param inARow how many failures followed each other, the last one included; 0 after a success
     * @param random where the random numbers stand
     */
    static long nanos(RestartPolicy policy, int inARow, long random) {
        long most = policy.most().toNanos();
        long bound = policy.first().toNanos();
        for (int i = 1; i < inARow && bound < most; i++) {
            bound *= 2;
        }
        bound = Math.min(bound, most);
        double part = 1 + policy.jitter() * (2 * fraction(random) - 1);
        return Math.min(most, (long) (bound * part));
    }

    /** Returns where the random numbers stand behind one. */
    static long next(long random) {
        return random + GOLDEN_GAMMA;
    }

    /** Returns a number from 0 to less than 1: the mixing of SplitMix64. */
    private static double fraction(long random) {
        long z = random + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
