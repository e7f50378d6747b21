package dev.mycelium.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 64 MiB of mixed frames: understood by cursor and flyweights, beside loading the same bytes and understanding nothing. By frame. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FrameBenchmark {
    private static final int SIZE = 64 << 20;

    /** As many as fit, in an order that the seed fixes. */
    private static final int FRAMES = 316_159;

    private final MixedFrames frames = MixedFrames.of(SIZE, 42);

    /** Sees that what is divided by is what is there. */
    @Setup
    public void count() {
        if (frames.count() != FRAMES) {
            throw new IllegalStateException("there are " + frames.count() + " frames, not " + FRAMES);
        }
    }

    /** The limit. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public long sumOfLongs() {
        return frames.sumOfLongs();
    }

    /** Every number of every message. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public long walk() {
        return frames.walk();
    }
}
