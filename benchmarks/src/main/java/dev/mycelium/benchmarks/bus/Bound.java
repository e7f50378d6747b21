package dev.mycelium.benchmarks.bus;

import java.util.Locale;

/**
 * What a figure must be.
 *
 * @param most whether the value is the largest that reaches it, and not the smallest
 * @param ratio of ours to raw
 * @param perSecond and no fewer frames a second than so many; 0 where none are asked for
 */
record Bound(boolean most, double ratio, double perSecond) {

    static Bound atMost(double ratio) {
        return new Bound(true, ratio, 0);
    }

    static Bound atLeast(double ratio) {
        return new Bound(false, ratio, 0);
    }

    Bound andPerSecond(double frames) {
        return new Bound(most, ratio, frames);
    }

    boolean isReached(Duel duel) {
        boolean enough = most ? duel.ratio() <= ratio : duel.ratio() >= ratio;
        return enough && duel.oursMedian() >= perSecond;
    }

    String text() {
        String first = String.format(Locale.ROOT, "%s %.2f", most ? "≤" : "≥", ratio);
        return perSecond == 0 ? first : String.format(Locale.ROOT, "%s, ≥ %.0f M/s", first, perSecond / 1e6);
    }
}
