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
 * The bytes of {@link LongText}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class LongTextCodec extends MessageCodec<LongText> {
    private static final int BEFORE_AT = 0;

    private static final int PADDING_1_AT = 1;

    private static final int TEXT_AT = 2;

    private static final int AFTER_AT = 33012;

    static final FieldLayout BEFORE = new FieldLayout(
            "LongText", false, "before", FieldType.Scalar.U8, BEFORE_AT, 1);

    static final FieldLayout TEXT = new FieldLayout(
            "LongText", false, "text", new FieldType.Text(33001), TEXT_AT, 33010);

    static final FieldLayout AFTER = new FieldLayout(
            "LongText", false, "after", FieldType.Scalar.U32, AFTER_AT, 4);

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
        dst[offset + BEFORE_AT] = (byte) message.before();
        Padding.zero(dst, offset + PADDING_1_AT, 1);
        FixedText.write(message.text(), dst, offset + TEXT_AT, TEXT);
        LittleEndian.putInt(dst, offset + AFTER_AT, (int) message.after());
    }

    @Override
    protected LongText read(byte[] src, int offset) {
        return new LongText(
                LittleEndian.getU8(src, offset + BEFORE_AT),
                FixedText.read(src, offset + TEXT_AT, TEXT),
                LittleEndian.getU32(src, offset + AFTER_AT));
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
