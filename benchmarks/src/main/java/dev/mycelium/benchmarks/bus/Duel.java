package dev.mycelium.benchmarks.bus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ours and raw, measured in turn.
 *
 * @param ours what ours took, or reached
 * @param raw the same of raw, in the same rounds
 */
record Duel(List<Double> ours, List<Double> raw) {

    static Duel fight(Contender ours, Contender raw, Length length, Path folder) throws Exception {
        ours.measure(folder, length.warmUp);
        raw.measure(folder, length.warmUp);
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int round = 0; round < length.rounds; round++) {
            // Whoever is first meets what else the machine has just done: so they change places.
            if (round % 2 == 0) {
                first.add(ours.measure(folder, length.round));
                second.add(raw.measure(folder, length.round));
            } else {
                second.add(raw.measure(folder, length.round));
                first.add(ours.measure(folder, length.round));
            }
        }
        return new Duel(List.copyOf(first), List.copyOf(second));
    }

    double oursMedian() {
        return median(ours.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double rawMedian() {
        return median(raw.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The median of the rounds' ratios. */
    double ratio() {
        return median(ratios());
    }

    double smallestRatio() {
        return Arrays.stream(ratios()).min().orElseThrow();
    }

    double largestRatio() {
        return Arrays.stream(ratios()).max().orElseThrow();
    }

    /** Whether the rounds agree: the middle half of their ratios, all of three, lies within a factor of two. */
    boolean isSteady() {
        double[] sorted = ratios();
        Arrays.sort(sorted);
        int quarter = sorted.length / 4;
        return sorted[sorted.length - 1 - quarter] <= 2 * sorted[quarter];
    }

    private double[] ratios() {
        double[] all = new double[ours.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = ours.get(i) / raw.get(i);
        }
        return all;
    }

    /** Of an even number, the mean of the two in the middle. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
