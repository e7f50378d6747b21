package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link SnakeCaseName}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SnakeCaseNameCodec extends GeneratedCodec<SnakeCaseName> {
    static final MessageLayout LAYOUT = layout(
            "snake_case_name",
            SnakeCaseName.TYPE_ID,
            SnakeCaseName.TOPIC,
            false,
            SnakeCaseName.SIZE,
            1,
            bool("value", 0));

    SnakeCaseNameCodec() {
        super(SnakeCaseName.class, LAYOUT);
    }

    @Override
    protected void write(SnakeCaseName message, byte[] dst, int offset) {
        putBool(dst, offset, 0, message.value());
    }

    @Override
    protected SnakeCaseName read(byte[] src, int offset) {
        return new SnakeCaseName(getBool(src, offset, 0, 0));
    }

    @Override
    public void validate(SnakeCaseName message) {
    }

    @Override
    public List<Object> values(SnakeCaseName message) {
        return List.of(message.value());
    }

    @Override
    protected SnakeCaseName make(ValueReader values) {
        return new SnakeCaseName(values.nextBoolean());
    }
}
