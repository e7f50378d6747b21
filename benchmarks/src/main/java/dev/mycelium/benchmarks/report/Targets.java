package dev.mycelium.benchmarks.report;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contestant.Contestant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the project promises of its speed. */
final class Targets {
    static final String ENCODE = "RecordBenchmark.encode";
    static final String DECODE = "RecordBenchmark.decode";
    static final String WRITE = "FlyweightBenchmark.write";
    static final String READ = "FlyweightBenchmark.read";
    static final String WALK = "FrameBenchmark.walk";
    static final String SUM = "FrameBenchmark.sumOfLongs";

    /** What lies below is the rounding of a profiler that divides what a whole run allocated by its calls. */
    private static final double NO_BYTES = 0.05;

    private static final List<Sample> MESSAGES = List.of(Sample.COUNTER, Sample.TEXT, Sample.BATCH, Sample.POOL);

    private Targets() {}

    static List<Target> all() {
        List<Target> all = new ArrayList<>();
        for (Sample sample : MESSAGES) {
            double atMost = sample == Sample.BATCH ? 0.4 : 0.75;
            all.add(ratio("flyweight write, SBE", WRITE, Contestant.SBE, sample, atMost, "flyweights-beside-sbe"));
            all.add(ratio("flyweight read, SBE", READ, Contestant.SBE, sample, atMost, "flyweights-beside-sbe"));
        }
        for (Sample sample : MESSAGES) {
            all.add(byHand("flyweight write, by hand", WRITE, Contestant.BY_HAND, sample));
            all.add(byHand("flyweight read, by hand", READ, Contestant.BY_HAND, sample));
            all.add(byHand("flyweight write, a flyweight by hand", WRITE, Contestant.BY_HAND_FLYWEIGHT, sample));
            all.add(byHand("flyweight read, a flyweight by hand", READ, Contestant.BY_HAND_FLYWEIGHT, sample));
        }
        for (Sample sample : List.of(Sample.COUNTER, Sample.POOL)) {
            all.add(ratio(
                    "record encode, arraycopy", ENCODE, Contestant.ARRAYCOPY, sample, 1.3, "records-beside-a-copy"));
        }
        for (Sample sample : MESSAGES) {
            all.add(ratio("record decode, SBE", DECODE, Contestant.SBE, sample, 0.7, "records-beside-sbe"));
        }
        all.add(ratio("record encode, Fory", ENCODE, Contestant.FORY, Sample.TEXT, 1.0, "text-in-records"));
        for (Sample sample : MESSAGES) {
            all.add(ratio("record encode, protobuf", ENCODE, Contestant.PROTOBUF, sample, 0.5, "text-in-records"));
            all.add(ratio("record decode, protobuf", DECODE, Contestant.PROTOBUF, sample, 0.5, "text-in-records"));
        }
        for (Sample sample : MESSAGES) {
            all.add(allocation("flyweight write, allocation", WRITE, sample));
            all.add(allocation("flyweight read, allocation", READ, sample));
            all.add(allocation("record encode, allocation", ENCODE, sample));
        }
        all.add(new Target(
                "cursor and flyweights over 64 MiB, allocation",
                NO_BYTES,
                " B",
                "",
                (results, jdk) -> results.bytes(WALK, jdk)));
        all.add(new Target("cursor and flyweights over 64 MiB, sum of the longs", 2, "", "", Targets::walk));
        return all;
    }

    private static Target byHand(String what, String benchmark, Contestant peer, Sample sample) {
        return ratio(what, benchmark, peer, sample, 1.05, "flyweights-beside-code-by-hand");
    }

    private static Target ratio(
            String what, String benchmark, Contestant peer, Sample sample, double atMost, String note) {
        return new Target(
                what + ": " + sample.title(),
                atMost,
                "",
                note,
                (results, jdk) -> results.ratio(benchmark, peer, sample, jdk));
    }

    private static Target allocation(String what, String benchmark, Sample sample) {
        return new Target(
                what + ": " + sample.title(),
                NO_BYTES,
                " B",
                "",
                (results, jdk) -> results.bytes(benchmark, Results.OURS, sample, jdk));
    }

    private static OptionalDouble walk(Results results, int jdk) {
        OptionalDouble walk = results.nanoseconds(WALK, jdk);
        OptionalDouble sum = results.nanoseconds(SUM, jdk);
        return walk.isPresent() && sum.isPresent()
                ? OptionalDouble.of(walk.getAsDouble() / sum.getAsDouble())
                : OptionalDouble.empty();
    }
}
