package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Empty}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class EmptyCodec extends MessageCodec<Empty> {
    EmptyCodec() {
        super(Empty.class, MessageLayout.of(
                "Empty",
                Empty.TYPE_ID,
                Empty.TOPIC,
                false,
                Empty.SIZE,
                1));
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
    public Empty ofValues(List<?> values) {
        requireCount(values);
        return new Empty();
    }
}
