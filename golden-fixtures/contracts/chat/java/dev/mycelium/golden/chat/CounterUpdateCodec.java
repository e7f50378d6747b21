package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link CounterUpdate}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class CounterUpdateCodec extends GeneratedCodec<CounterUpdate> {
    static final MessageLayout LAYOUT = layout(
            "CounterUpdate",
            CounterUpdate.TYPE_ID,
            CounterUpdate.TOPIC,
            false,
            CounterUpdate.SIZE,
            8,
            u64("counter_id", 0),
            i32("value", 8),
            i32("delta", 12));

    CounterUpdateCodec() {
        super(CounterUpdate.class, LAYOUT);
    }

    @Override
    protected void write(CounterUpdate message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.counterId());
        putI32(dst, offset, 8, message.value());
        putI32(dst, offset, 12, message.delta());
    }

    @Override
    protected CounterUpdate read(byte[] src, int offset) {
        return new CounterUpdate(
                get64(src, offset, 0),
                getI32(src, offset, 8),
                getI32(src, offset, 12));
    }

    @Override
    public void validate(CounterUpdate message) {
        if (message.counterId() == 0) {
            throw broken(0, "not_zero: true", message.counterId());
        }
    }

    @Override
    public List<Object> values(CounterUpdate message) {
        return List.of(
                message.counterId(),
                message.value(),
                message.delta());
    }

    @Override
    protected CounterUpdate make(ValueReader values) {
        return new CounterUpdate(
                values.nextLong(),
                values.nextInt(),
                values.nextInt());
    }
}
