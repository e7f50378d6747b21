package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Empty}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class EmptyCodec extends GeneratedCodec<Empty> {
    static final MessageLayout LAYOUT = layout(
            "Empty",
            Empty.TYPE_ID,
            Empty.TOPIC,
            false,
            Empty.SIZE,
            1);

    EmptyCodec() {
        super(Empty.class, LAYOUT);
    }

    @Override
    protected void write(Empty message, byte[] dst, int offset) {
    }

    @Override
    protected Empty read(byte[] src, int offset) {
        return new Empty();
    }

    @Override
    public void validate(Empty message) {
    }

    @Override
    public List<Object> values(Empty message) {
        return List.of();
    }

    @Override
    protected Empty make(ValueReader values) {
        return new Empty();
    }
}
