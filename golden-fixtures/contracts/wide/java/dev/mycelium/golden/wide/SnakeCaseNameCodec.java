package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link SnakeCaseName}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SnakeCaseNameCodec extends MessageCodec<SnakeCaseName> {
    static final FieldLayout VALUE = new FieldLayout(
            "snake_case_name", false, "value", FieldType.Scalar.BOOL, 0, 1);

    SnakeCaseNameCodec() {
        super(SnakeCaseName.class, MessageLayout.of(
                "snake_case_name",
                SnakeCaseName.TYPE_ID,
                SnakeCaseName.TOPIC,
                false,
                SnakeCaseName.SIZE,
                1,
                VALUE));
    }

    @Override
    protected void write(SnakeCaseName message, byte[] dst, int offset) {
        Bool.put(dst, offset, message.value());
    }

    @Override
    protected SnakeCaseName read(byte[] src, int offset) {
        return new SnakeCaseName(Bool.read(src, offset, VALUE, 0));
    }

    @Override
    public void validate(SnakeCaseName message) {
    }

    @Override
    public List<Object> values(SnakeCaseName message) {
        return List.of(message.value());
    }

    @Override
    public SnakeCaseName ofValues(List<?> values) {
        requireCount(values);
        return new SnakeCaseName(Values.get(values, 0, Boolean.class, VALUE));
    }
}
