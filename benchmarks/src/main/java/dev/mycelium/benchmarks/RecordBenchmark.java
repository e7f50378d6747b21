package dev.mycelium.benchmarks;

import dev.mycelium.benchmarks.contestant.Contestant;
import dev.mycelium.benchmarks.contestant.RecordCodec;
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
 * A record into a reused array, and back into a new record.
 *
 * <p>Each fork sees one contestant and one message, so every call has the best profile that it can have. Message, array and
 * codec are fields that are not final: nothing is a constant to the compiler.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordBenchmark {
    /** Room for the largest of all encodings. */
    static final int ROOM = 1024;

    /** Who. */
    @Param({
        "ARRAYCOPY",
        "MYCELIUM",
        "MYCELIUM_FRAMED",
        "BY_HAND",
        "SBE",
        "SBE_SAME_BYTES",
        "FLATBUFFERS",
        "PROTOBUF",
        "FORY",
        "KRYO"
    })
    public Contestant contestant = Contestant.MYCELIUM;

    /** What. */
    @Param
    public Sample sample = Sample.COUNTER;

    private Object message = "";
    private RecordCodec<Object> codec = new Nothing();
    private byte[] out = new byte[ROOM];
    private byte[] in = new byte[ROOM];
    private int length;

    /** Encodes once, so that there is something to decode. */
    @Setup
    @SuppressWarnings("unchecked") // the contestant makes a codec for the sample's own type
    public void prepare() {
        message = sample.message();
        codec = (RecordCodec<Object>) contestant.codec(sample);
        length = codec.encode(message, in);
    }

    /** Record to bytes. */
    @Benchmark
    public int encode() {
        return codec.encode(message, out);
    }

    /** Bytes to record. */
    @Benchmark
    public Object decode() {
        return codec.decode(in, length);
    }

    private static final class Nothing implements RecordCodec<Object> {
        @Override
        public int encode(Object message, byte[] dst) {
            return 0;
        }

        @Override
        public Object decode(byte[] src, int length) {
            return src;
        }
    }
}
