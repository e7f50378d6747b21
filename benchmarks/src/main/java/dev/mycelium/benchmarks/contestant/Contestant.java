package dev.mycelium.benchmarks.contestant;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;

/** Who is measured. */
public enum Contestant {
    /** {@link System#arraycopy} of the payload's size: the limit. */
    ARRAYCOPY("arraycopy of the size", true),
    /** What users of Mycelium call. */
    MYCELIUM("Mycelium", true),
    /** The same with a frame's header in front. */
    MYCELIUM_FRAMED("Mycelium, framed", false),
    /** Hand-written with byte array and VarHandle. */
    BY_HAND("by hand", true),
    /** Hand-written, too, as an object that is wrapped, hands itself on and checks what ours checks; in place alone. */
    BY_HAND_FLYWEIGHT("by hand, a flyweight", true),
    /** SBE with a schema as its users write one. */
    SBE("SBE", false),
    /** SBE with a schema forced to the same bytes. */
    SBE_SAME_BYTES("SBE, same bytes", true),
    /** FlatBuffers. */
    FLATBUFFERS("FlatBuffers", false),
    /** protobuf-java. */
    PROTOBUF("protobuf", false),
    /** Apache Fory. */
    FORY("Fory", false),
    /** Kryo. */
    KRYO("Kryo", false);

    private final String title;
    private final boolean sameBytes;

    Contestant(String title, boolean sameBytes) {
        this.title = title;
        this.sameBytes = sameBytes;
    }

    /** The name as tables show it. */
    public String title() {
        return title;
    }

    /** Whether its bytes are those of the Rust struct. */
    public boolean sameBytes() {
        return sameBytes;
    }

    /** Whether it turns records into bytes and back. */
    public boolean hasCodec() {
        return this != BY_HAND_FLYWEIGHT;
    }

    /** Returns a new codec for a sample's type, of those who have one. Nothing of the other contestants is loaded. */
    public RecordCodec<?> codec(Sample sample) {
        return switch (this) {
            case ARRAYCOPY -> new Copy(sample);
            case MYCELIUM -> mycelium(sample);
            case MYCELIUM_FRAMED -> framed(sample);
            case BY_HAND -> byHand(sample);
            case BY_HAND_FLYWEIGHT ->
                throw new IllegalArgumentException(title + " makes no records; measured in place alone");
            case SBE -> sbe(sample);
            case SBE_SAME_BYTES -> sbeSameBytes(sample);
            case FLATBUFFERS -> flatBuffers(sample);
            case PROTOBUF -> protobuf(sample);
            case FORY -> new ForyCodec(sample);
            case KRYO -> new KryoCodec(sample);
        };
    }

    private static RecordCodec<?> mycelium(Sample sample) {
        return switch (sample) {
            case COUNTER -> new Mycelium<>(CounterUpdate.CODEC);
            case TEXT, TEXT_UNICODE -> new Mycelium<>(TextMessage.CODEC);
            case BATCH -> new Mycelium<>(BatchOperation.CODEC);
            case POOL -> new Mycelium<>(PoolStateUpdate.CODEC);
        };
    }

    private static RecordCodec<?> framed(Sample sample) {
        return switch (sample) {
            case COUNTER -> new MyceliumFramed<>(CounterUpdate.CODEC);
            case TEXT, TEXT_UNICODE -> new MyceliumFramed<>(TextMessage.CODEC);
            case BATCH -> new MyceliumFramed<>(BatchOperation.CODEC);
            case POOL -> new MyceliumFramed<>(PoolStateUpdate.CODEC);
        };
    }

    private static RecordCodec<?> byHand(Sample sample) {
        return switch (sample) {
            case COUNTER -> new ByHand.Counter();
            case TEXT, TEXT_UNICODE -> new ByHand.Text();
            case BATCH -> new ByHand.Batch();
            case POOL -> new ByHand.Pool();
        };
    }

    private static RecordCodec<?> sbe(Sample sample) {
        return switch (sample) {
            case COUNTER -> new Sbe.Counter();
            case TEXT, TEXT_UNICODE -> new Sbe.Text();
            case BATCH -> new Sbe.Batch();
            case POOL -> new Sbe.Pool();
        };
    }

    private static RecordCodec<?> sbeSameBytes(Sample sample) {
        return switch (sample) {
            case COUNTER -> new Sbe.Counter();
            case TEXT, TEXT_UNICODE -> new SbeSameBytes.Text();
            case BATCH -> new SbeSameBytes.Batch();
            case POOL -> new SbeSameBytes.Pool();
        };
    }

    private static RecordCodec<?> flatBuffers(Sample sample) {
        return switch (sample) {
            case COUNTER -> new FlatBuffers.Counter();
            case TEXT, TEXT_UNICODE -> new FlatBuffers.Text();
            case BATCH -> new FlatBuffers.Batch();
            case POOL -> new FlatBuffers.Pool();
        };
    }

    private static RecordCodec<?> protobuf(Sample sample) {
        return switch (sample) {
            case COUNTER -> new Protobuf.Counter();
            case TEXT, TEXT_UNICODE -> new Protobuf.Text();
            case BATCH -> new Protobuf.Batch();
            case POOL -> new Protobuf.Pool();
        };
    }
}
