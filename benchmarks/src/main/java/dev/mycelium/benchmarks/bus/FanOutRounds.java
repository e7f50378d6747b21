package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.bus.FanOut.Relay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/**
 * The same frames to few and to many, in turns, so that what the machine does besides meets all of them.
 *
 * @param rows by how many subscribers there are, ascending
 */
record FanOutRounds(List<Row> rows) {
    static final double FLAT_WITHIN = 1.2;
    static final double DELIVERIES_A_SECOND = 1e6;

    private static final List<Integer> SUBSCRIBERS = List.of(1, 10, 100, 1000);

    /** From here on the cost of a frame for a subscriber is to be the same. */
    private static final int FLAT_FROM = 10;

    /**
     * What was measured.
     *
     * @param subscribers besides the publisher
     * @param duel frames a second that each of them gets, of ours and of a plain loop
     */
    record Row(int subscribers, Duel duel) {

        /** Frames that are handed to somebody in a second: the publisher gets its own, too. */
        double deliveries(double framesASecond) {
            return framesASecond * (subscribers + 1);
        }
    }

    static FanOutRounds measure(Path folder, int rounds, Duration time) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int count : SUBSCRIBERS) {
            rows.add(new Row(count, new Duel(new ArrayList<>(), new ArrayList<>())));
        }
        for (int round = -1; round < rounds; round++) {
            for (Row row : rows) {
                boolean first = round % 2 == 0;
                double one = new FanOut(row.subscribers(), 0, first ? Relay.SERVER : Relay.RAW).measure(folder, time);
                double other = new FanOut(row.subscribers(), 0, first ? Relay.RAW : Relay.SERVER).measure(folder, time);
                if (round >= 0) { // before, it is compiled
                    row.duel().ours().add(first ? one : other);
                    row.duel().raw().add(first ? other : one);
                }
            }
        }
        return new FanOutRounds(rows);
    }

    /** The least of ours, of the medians. */
    double leastDeliveries() {
        return compared().stream()
                .mapToDouble(row -> row.deliveries(row.duel().oursMedian()))
                .min()
                .orElseThrow();
    }

    /** How much more a delivery of ours costs where it costs most than where it costs least; the median of the rounds. */
    double flatness() {
        return Duel.median(flatnesses(Duel::ours));
    }

    /** The same of the plain loop. */
    double rawFlatness() {
        return Duel.median(flatnesses(Duel::raw));
    }

    /** The same of ours beside raw, of the medians of the rounds' ratios: what both share, as memory that is slow, is in neither. */
    double flatnessBesideRaw() {
        DoubleSummaryStatistics ratios =
                compared().stream().mapToDouble(row -> row.duel().ratio()).summaryStatistics();
        return ratios.getMax() / ratios.getMin();
    }

    /** Whether the rounds agree: what they say of ours lies within a factor of two. */
    boolean isSteady() {
        double[] sorted = flatnesses(Duel::ours);
        Arrays.sort(sorted);
        return sorted[sorted.length - 1] <= 2 * sorted[0];
    }

    private double[] flatnesses(Function<Duel, List<Double>> of) {
        List<Row> compared = compared();
        double[] each = new double[of.apply(compared.get(0).duel()).size()];
        for (int round = 0; round < each.length; round++) {
            double most = 0;
            double least = Double.MAX_VALUE;
            for (Row row : compared) {
                double cost = 1 / row.deliveries(of.apply(row.duel()).get(round));
                most = Math.max(most, cost);
                least = Math.min(least, cost);
            }
            each[round] = most / least;
        }
        return each;
    }

    private List<Row> compared() {
        return rows.stream().filter(row -> row.subscribers() >= FLAT_FROM).toList();
    }
}
