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
 * The bytes of {@link LongText}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class LongTextCodec extends MessageCodec<LongText> {
    static final FieldLayout BEFORE = new FieldLayout(
            "LongText", false, "before", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout TEXT = new FieldLayout(
            "LongText", false, "text", new FieldType.Text(33001), 2, 33010);

    static final FieldLayout AFTER = new FieldLayout(
            "LongText", false, "after", FieldType.Scalar.U32, 33012, 4);

    LongTextCodec() {
        super(LongText.class, MessageLayout.of(
                "LongText",
                LongText.TYPE_ID,
                LongText.TOPIC,
                false,
                LongText.SIZE,
                4,
                BEFORE,
                TEXT,
                AFTER));
    }

    @Override
    protected void write(LongText message, byte[] dst, int offset) {
        dst[offset] = (byte) message.before();
        Padding.zero(dst, offset + 1, 1);
        FixedText.write(message.text(), dst, offset + 2, TEXT);
        LittleEndian.putInt(dst, offset + 33012, (int) message.after());
    }

    @Override
    protected LongText read(byte[] src, int offset) {
        return new LongText(
                LittleEndian.getU8(src, offset),
                FixedText.read(src, offset + 2, TEXT),
                LittleEndian.getU32(src, offset + 33012));
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
    public LongText ofValues(List<?> values) {
        requireCount(values);
        return new LongText(
                Values.get(values, 0, Integer.class, BEFORE),
                Values.get(values, 1, String.class, TEXT),
                Values.get(values, 2, Long.class, AFTER));
    }
}
