package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link SmallText}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SmallTextCodec extends GeneratedCodec<SmallText> {
    static final MessageLayout LAYOUT = layout(
            "SmallText",
            SmallText.TYPE_ID,
            SmallText.TOPIC,
            false,
            SmallText.SIZE,
            2,
            u8("before", 0),
            text("text", 5, 2, 14),
            u8("after", 16));

    static final FieldLayout TEXT = LAYOUT.field(1);

    SmallTextCodec() {
        super(SmallText.class, LAYOUT);
    }

    @Override
    protected void write(SmallText message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.before());
        zero(dst, offset, 1, 1);
        putText(dst, offset, 2, message.text(), TEXT);
        putU8(dst, offset, 16, message.after());
        zero(dst, offset, 17, 1);
    }

    @Override
    protected SmallText read(byte[] src, int offset) {
        return new SmallText(
                getU8(src, offset, 0),
                getText(src, offset, 2, TEXT),
                getU8(src, offset, 16));
    }

    @Override
    public void validate(SmallText message) {
    }

    @Override
    public List<Object> values(SmallText message) {
        return List.of(
                message.before(),
                message.text(),
                message.after());
    }

    @Override
    protected SmallText make(ValueReader values) {
        return new SmallText(
                values.nextInt(),
                values.nextText(),
                values.nextInt());
    }
}
