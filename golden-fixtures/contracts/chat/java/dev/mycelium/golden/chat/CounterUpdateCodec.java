package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link CounterUpdate}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class CounterUpdateCodec extends MessageCodec<CounterUpdate> {
    static final FieldLayout COUNTER_ID = new FieldLayout(
            "CounterUpdate", false, "counter_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout VALUE = new FieldLayout(
            "CounterUpdate", false, "value", FieldType.Scalar.I32, 8, 4);

    static final FieldLayout DELTA = new FieldLayout(
            "CounterUpdate", false, "delta", FieldType.Scalar.I32, 12, 4);

    CounterUpdateCodec() {
        super(CounterUpdate.class, MessageLayout.of(
                "CounterUpdate",
                CounterUpdate.TYPE_ID,
                CounterUpdate.TOPIC,
                false,
                CounterUpdate.SIZE,
                8,
                COUNTER_ID,
                VALUE,
                DELTA));
    }

    @Override
    protected void write(CounterUpdate message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset, message.counterId());
        LittleEndian.putInt(dst, offset + 8, message.value());
        LittleEndian.putInt(dst, offset + 12, message.delta());
    }

    @Override
    protected CounterUpdate read(byte[] src, int offset) {
        return new CounterUpdate(
                LittleEndian.getLong(src, offset),
                LittleEndian.getInt(src, offset + 8),
                LittleEndian.getInt(src, offset + 12));
    }

    @Override
    public void validate(CounterUpdate message) {
        if (message.counterId() == 0) {
            throw new ValidationException(COUNTER_ID, "not_zero: true", message.counterId());
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
    public CounterUpdate ofValues(List<?> values) {
        requireCount(values);
        return new CounterUpdate(
                Values.get(values, 0, Long.class, COUNTER_ID),
                Values.get(values, 1, Integer.class, VALUE),
                Values.get(values, 2, Integer.class, DELTA));
    }
}
