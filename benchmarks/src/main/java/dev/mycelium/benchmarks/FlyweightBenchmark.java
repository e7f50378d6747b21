package dev.mycelium.benchmarks;

import dev.mycelium.benchmarks.contestant.Contestant;
import dev.mycelium.benchmarks.inplace.Accesses;
import dev.mycelium.benchmarks.inplace.InPlace;
import dev.mycelium.benchmarks.inplace.Values;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Values into a reused array in place, and out of it, without a record: every number as a number, every text, key and
 * address copied from and to an array.
 *
 * <p>As in {@link RecordBenchmark}, a fork sees one contestant and one message, and nothing is a constant to the compiler.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FlyweightBenchmark {
    /** Who. */
    @Param({"ARRAYCOPY", "MYCELIUM", "BY_HAND", "BY_HAND_FLYWEIGHT", "SBE", "SBE_SAME_BYTES", "FLATBUFFERS"})
    public Contestant contestant = Contestant.MYCELIUM;

    /** What. */
    @Param
    public Sample sample = Sample.COUNTER;

    private Values values = Values.empty(Sample.COUNTER);
    private Values found = Values.empty(Sample.COUNTER);
    private InPlace<Values> access = new Nothing();
    private byte[] out = new byte[RecordBenchmark.ROOM];
    private byte[] in = new byte[RecordBenchmark.ROOM];
    private int offset = 24;
    private int length;

    /** Writes once, so that there is something to read. */
    @Setup
    @SuppressWarnings("unchecked") // the contestant makes an access to the sample's own values
    public void prepare() {
        values = Values.of(sample);
        found = Values.empty(sample);
        access = (InPlace<Values>) Accesses.of(contestant, sample);
        length = access.write(values, in, offset);
    }

    /** Values to bytes. */
    @Benchmark
    public int write() {
        return access.write(values, out, offset);
    }

    /** Bytes to values. */
    @Benchmark
    public Values read() {
        access.read(in, offset, length, found);
        return found;
    }

    private static final class Nothing implements InPlace<Values> {
        @Override
        public int write(Values values, byte[] dst, int offset) {
            return 0;
        }

        @Override
        public void read(byte[] src, int offset, int length, Values into) {}
    }
}
