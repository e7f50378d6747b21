package dev.mycelium.benchmarks.report;

/**
 * One benchmark with one contestant and one message on one JDK.
 *
 * @param benchmark class and method: {@code RecordBenchmark.encode}
 * @param contestant its constant's name, or empty where the benchmark has none
 * @param sample its constant's name, or empty where the benchmark has none
 * @param jdk the feature version
 * @param nanoseconds per call: of each fork its best iteration, and of those the median
 * @param bytes allocated per call
 */
record Measured(String benchmark, String contestant, String sample, int jdk, double nanoseconds, double bytes) {

    boolean isOf(String benchmark, String contestant, String sample, int jdk) {
        return this.benchmark.equals(benchmark)
                && this.contestant.equals(contestant)
                && this.sample.equals(sample)
                && this.jdk == jdk;
    }
}
