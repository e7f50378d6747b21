package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link LongText}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class LongTextCodec extends GeneratedCodec<LongText> {
    static final MessageLayout LAYOUT = layout(
            "LongText",
            LongText.TYPE_ID,
            LongText.TOPIC,
            false,
            LongText.SIZE,
            4,
            u8("before", 0),
            text("text", 33001, 2, 33010),
            u32("after", 33012));

    static final FieldLayout TEXT = LAYOUT.field(1);

    LongTextCodec() {
        super(LongText.class, LAYOUT);
    }

    @Override
    protected void write(LongText message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.before());
        zero(dst, offset, 1, 1);
        putText(dst, offset, 2, message.text(), TEXT);
        putU32(dst, offset, 33012, message.after());
    }

    @Override
    protected LongText read(byte[] src, int offset) {
        return new LongText(
                getU8(src, offset, 0),
                getText(src, offset, 2, TEXT),
                getU32(src, offset, 33012));
    }

    @Override
    public void validate(LongText message) {
    }

    @Override
    public List<Object> values(LongText message) {
        return List.of(
                message.before(),
                message.text(),
                message.after());
    }

    @Override
    protected LongText make(ValueReader values) {
        return new LongText(
                values.nextInt(),
                values.nextText(),
                values.nextLong());
    }
}
