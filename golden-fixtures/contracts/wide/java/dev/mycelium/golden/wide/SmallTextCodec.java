package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link SmallText}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SmallTextCodec extends MessageCodec<SmallText> {
    static final FieldLayout BEFORE = new FieldLayout(
            "SmallText", false, "before", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout TEXT = new FieldLayout(
            "SmallText", false, "text", new FieldType.Text(5), 2, 14);

    static final FieldLayout AFTER = new FieldLayout(
            "SmallText", false, "after", FieldType.Scalar.U8, 16, 1);

    SmallTextCodec() {
        super(SmallText.class, MessageLayout.of(
                "SmallText",
                SmallText.TYPE_ID,
                SmallText.TOPIC,
                false,
                SmallText.SIZE,
                2,
                BEFORE,
                TEXT,
                AFTER));
    }

    @Override
    protected void write(SmallText message, byte[] dst, int offset) {
        dst[offset] = (byte) message.before();
        Padding.zero(dst, offset + 1, 1);
        FixedText.write(message.text(), dst, offset + 2, TEXT);
        dst[offset + 16] = (byte) message.after();
        Padding.zero(dst, offset + 17, 1);
    }

    @Override
    protected SmallText read(byte[] src, int offset) {
        return new SmallText(
                LittleEndian.getU8(src, offset),
                FixedText.read(src, offset + 2, TEXT),
                LittleEndian.getU8(src, offset + 16));
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
    public SmallText ofValues(List<?> values) {
        requireCount(values);
        return new SmallText(
                Values.get(values, 0, Integer.class, BEFORE),
                Values.get(values, 1, String.class, TEXT),
                Values.get(values, 2, Integer.class, AFTER));
    }
}
