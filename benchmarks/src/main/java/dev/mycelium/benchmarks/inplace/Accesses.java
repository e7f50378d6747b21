package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contestant.Contestant;

/** Who takes part in place: those whose bytes can be read and written without an object per message. */
public final class Accesses {
    private Accesses() {}

    /** Whether a contestant takes part. */
    public static boolean has(Contestant contestant) {
        return switch (contestant) {
            case ARRAYCOPY, MYCELIUM, BY_HAND, BY_HAND_FLYWEIGHT, SBE, SBE_SAME_BYTES, FLATBUFFERS -> true;
            case MYCELIUM_FRAMED, PROTOBUF, FORY, KRYO -> false;
        };
    }

    /** Returns a contestant's access to a sample's type. Nothing of the other contestants is loaded. */
    public static InPlace<?> of(Contestant contestant, Sample sample) {
        return switch (contestant) {
            case ARRAYCOPY -> new CopyOfSize(sample);
            case MYCELIUM -> flyweight(sample);
            case BY_HAND -> handWritten(sample);
            case BY_HAND_FLYWEIGHT -> handWrittenFlyweight(sample);
            case SBE -> sbe(sample);
            case SBE_SAME_BYTES -> sbeSameBytes(sample);
            case FLATBUFFERS -> flatBuffers(sample);
            case MYCELIUM_FRAMED, PROTOBUF, FORY, KRYO ->
                throw new IllegalArgumentException(contestant.title()
                        + " makes an object per message; in place: ARRAYCOPY, MYCELIUM, BY_HAND, BY_HAND_FLYWEIGHT, SBE,"
                        + " SBE_SAME_BYTES, FLATBUFFERS");
        };
    }

    private static InPlace<?> flyweight(Sample sample) {
        return switch (sample) {
            case COUNTER -> new Flyweights.Counter();
            case TEXT, TEXT_UNICODE -> new Flyweights.Text();
            case BATCH -> new Flyweights.Batch();
            case POOL -> new Flyweights.Pool();
        };
    }

    private static InPlace<?> handWritten(Sample sample) {
        return switch (sample) {
            case COUNTER -> new HandWritten.Counter();
            case TEXT, TEXT_UNICODE -> new HandWritten.Text();
            case BATCH -> new HandWritten.Batch();
            case POOL -> new HandWritten.Pool();
        };
    }

    private static InPlace<?> handWrittenFlyweight(Sample sample) {
        return switch (sample) {
            case COUNTER -> new HandWrittenFlyweights.Counter();
            case TEXT, TEXT_UNICODE -> new HandWrittenFlyweights.Text();
            case BATCH -> new HandWrittenFlyweights.Batch();
            case POOL -> new HandWrittenFlyweights.Pool();
        };
    }

    private static InPlace<?> sbe(Sample sample) {
        return switch (sample) {
            case COUNTER -> new SbeFlyweights.Counter();
            case TEXT, TEXT_UNICODE -> new SbeFlyweights.Text();
            case BATCH -> new SbeFlyweights.Batch();
            case POOL -> new SbeFlyweights.Pool();
        };
    }

    private static InPlace<?> sbeSameBytes(Sample sample) {
        return switch (sample) {
            case COUNTER -> new SbeFlyweights.Counter();
            case TEXT, TEXT_UNICODE -> new SbeSameBytesFlyweights.Text();
            case BATCH -> new SbeSameBytesFlyweights.Batch();
            case POOL -> new SbeSameBytesFlyweights.Pool();
        };
    }

    private static InPlace<?> flatBuffers(Sample sample) {
        return switch (sample) {
            case COUNTER -> new FlatBuffersTables.Counter();
            case TEXT, TEXT_UNICODE -> new FlatBuffersTables.Text();
            case BATCH -> new FlatBuffersTables.Batch();
            case POOL -> new FlatBuffersTables.Pool();
        };
    }
}
