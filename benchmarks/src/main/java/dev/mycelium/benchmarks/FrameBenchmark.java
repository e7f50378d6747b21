package dev.mycelium.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 64 MiB of mixed frames: understood by cursor and flyweights, beside loading the same bytes and understanding nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrameBenchmark {
    private static final int SIZE = 64 << 20;

    private final MixedFrames frames = MixedFrames.of(SIZE, 42);

    /** The limit. */
    @Benchmark
    public long sumOfLongs() {
        return frames.sumOfLongs();
    }

    /** Every number of every message. */
    @Benchmark
    public long walk() {
        return frames.walk();
    }
}
