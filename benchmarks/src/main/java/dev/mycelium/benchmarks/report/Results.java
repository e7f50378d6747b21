package dev.mycelium.benchmarks.report;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contestant.Contestant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * All that was measured.
 *
 * @param all on every JDK
 */
record Results(List<Measured> all) {

    /** What benchmarks measure ours by. */
    static final Contestant OURS = Contestant.MYCELIUM;

    /** The feature versions, ascending. */
    SortedSet<Integer> jdks() {
        SortedSet<Integer> jdks = new TreeSet<>();
        all.forEach(one -> jdks.add(one.jdk()));
        return jdks;
    }

    /** The time of one call, if it was measured; the median, if several times. */
    OptionalDouble nanoseconds(String benchmark, Contestant contestant, Sample sample, int jdk) {
        return median(benchmark, contestant.name(), sample.name(), jdk, Measured::nanoseconds);
    }

    /** The bytes that one call allocates, if they were measured. */
    OptionalDouble bytes(String benchmark, Contestant contestant, Sample sample, int jdk) {
        return median(benchmark, contestant.name(), sample.name(), jdk, Measured::bytes);
    }

    /** Our time divided by a peer's, if both were measured: below 1 ours is faster. */
    OptionalDouble ratio(String benchmark, Contestant peer, Sample sample, int jdk) {
        OptionalDouble ours = nanoseconds(benchmark, OURS, sample, jdk);
        OptionalDouble theirs = nanoseconds(benchmark, peer, sample, jdk);
        return ours.isPresent() && theirs.isPresent()
                ? OptionalDouble.of(ours.getAsDouble() / theirs.getAsDouble())
                : OptionalDouble.empty();
    }

    /** What a benchmark without contestants and messages measured. */
    OptionalDouble nanoseconds(String benchmark, int jdk) {
        return median(benchmark, "", "", jdk, Measured::nanoseconds);
    }

    /** The bytes that one call of such a benchmark allocates. */
    OptionalDouble bytes(String benchmark, int jdk) {
        return median(benchmark, "", "", jdk, Measured::bytes);
    }

    private OptionalDouble median(
            String benchmark, String contestant, String sample, int jdk, ToDoubleFunction<Measured> of) {
        double[] found = all.stream()
                .filter(one -> one.isOf(benchmark, contestant, sample, jdk))
                .mapToDouble(of)
                .toArray();
        return found.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(JmhResults.median(found));
    }
}
