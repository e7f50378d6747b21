package dev.mycelium.benchmarks.scale;

import java.util.Locale;

/**
 * What the project wants of a contract of 500 messages of 64 fields with flyweights, beside what was measured: five
 * seconds in the processor, all in all a quarter more than without it, and a heap of 512 MB.
 */
final class Verdict {
    static final ContractSize SIZE = new ContractSize(500, 64);
    private static final double MOST_SECONDS = 5;
    private static final double MOST_TIMES = 1.25;
    private static final int MOST_MEGABYTES = 512;

    private Verdict() {}

    /**
     * Says it in a sentence.
     *
     * @param variant what was generated
     * @param inside seconds in the processor
     * @param times seconds with it, divided by seconds without
     * @param heap the smallest heap in MB in which it compiled
     */
    static String of(Variant variant, double inside, double times, int heap) {
        return String.format(
                Locale.ROOT,
                "%s, %s: %.2f s in the processor (wanted: at most %.0f, %s), %.2f times as long as without"
                        + " it (wanted: at most %.2f, %s), in %d MB (wanted: %d, %s).",
                SIZE,
                variant,
                inside,
                MOST_SECONDS,
                word(inside <= MOST_SECONDS),
                times,
                MOST_TIMES,
                word(times <= MOST_TIMES),
                heap,
                MOST_MEGABYTES,
                word(heap <= MOST_MEGABYTES));
    }

    private static String word(boolean kept) {
        return kept ? "kept" : "missed";
    }
}
