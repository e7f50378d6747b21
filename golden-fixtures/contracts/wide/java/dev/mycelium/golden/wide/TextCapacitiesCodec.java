package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link TextCapacities}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class TextCapacitiesCodec extends GeneratedCodec<TextCapacities> {
    static final MessageLayout LAYOUT = layout(
            "TextCapacities",
            TextCapacities.TYPE_ID,
            TextCapacities.TOPIC,
            false,
            TextCapacities.SIZE,
            2,
            u8("odd0", 0),
            text("text0", 0, 2, 8),
            u8("odd1", 10),
            text("text1", 1, 12, 10),
            u8("odd2", 22),
            text("text2", 2, 24, 10),
            u8("odd3", 34),
            text("text3", 3, 36, 12),
            u8("odd4", 48),
            text("text5", 5, 50, 14),
            u8("odd5", 64),
            text("text15", 15, 66, 24),
            u8("odd6", 90),
            text("text16", 16, 92, 24),
            u8("odd7", 116),
            text("text31", 31, 118, 40),
            u8("odd8", 158),
            text("text32", 32, 160, 40),
            u8("odd9", 200),
            text("text33", 33, 202, 42),
            u8("odd10", 244),
            text("text255", 255, 246, 264),
            u8("odd11", 510),
            text("text256", 256, 512, 264),
            u8("odd12", 776),
            text("text1000", 1000, 778, 1008),
            u8("last", 1786));

    static final FieldLayout TEXT0 = LAYOUT.field(1);

    static final FieldLayout TEXT1 = LAYOUT.field(3);

    static final FieldLayout TEXT2 = LAYOUT.field(5);

    static final FieldLayout TEXT3 = LAYOUT.field(7);

    static final FieldLayout TEXT5 = LAYOUT.field(9);

    static final FieldLayout TEXT15 = LAYOUT.field(11);

    static final FieldLayout TEXT16 = LAYOUT.field(13);

    static final FieldLayout TEXT31 = LAYOUT.field(15);

    static final FieldLayout TEXT32 = LAYOUT.field(17);

    static final FieldLayout TEXT33 = LAYOUT.field(19);

    static final FieldLayout TEXT255 = LAYOUT.field(21);

    static final FieldLayout TEXT256 = LAYOUT.field(23);

    static final FieldLayout TEXT1000 = LAYOUT.field(25);

    TextCapacitiesCodec() {
        super(TextCapacities.class, LAYOUT);
    }

    @Override
    protected void write(TextCapacities message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.odd0());
        zero(dst, offset, 1, 1);
        putText(dst, offset, 2, message.text0(), TEXT0);
        putU8(dst, offset, 10, message.odd1());
        zero(dst, offset, 11, 1);
        putText(dst, offset, 12, message.text1(), TEXT1);
        putU8(dst, offset, 22, message.odd2());
        zero(dst, offset, 23, 1);
        putText(dst, offset, 24, message.text2(), TEXT2);
        putU8(dst, offset, 34, message.odd3());
        zero(dst, offset, 35, 1);
        putText(dst, offset, 36, message.text3(), TEXT3);
        putU8(dst, offset, 48, message.odd4());
        zero(dst, offset, 49, 1);
        putText(dst, offset, 50, message.text5(), TEXT5);
        putU8(dst, offset, 64, message.odd5());
        zero(dst, offset, 65, 1);
        putText(dst, offset, 66, message.text15(), TEXT15);
        putU8(dst, offset, 90, message.odd6());
        zero(dst, offset, 91, 1);
        putText(dst, offset, 92, message.text16(), TEXT16);
        putU8(dst, offset, 116, message.odd7());
        zero(dst, offset, 117, 1);
        putText(dst, offset, 118, message.text31(), TEXT31);
        putU8(dst, offset, 158, message.odd8());
        zero(dst, offset, 159, 1);
        putText(dst, offset, 160, message.text32(), TEXT32);
        putU8(dst, offset, 200, message.odd9());
        zero(dst, offset, 201, 1);
        putText(dst, offset, 202, message.text33(), TEXT33);
        putU8(dst, offset, 244, message.odd10());
        zero(dst, offset, 245, 1);
        putText(dst, offset, 246, message.text255(), TEXT255);
        putU8(dst, offset, 510, message.odd11());
        zero(dst, offset, 511, 1);
        putText(dst, offset, 512, message.text256(), TEXT256);
        putU8(dst, offset, 776, message.odd12());
        zero(dst, offset, 777, 1);
        putText(dst, offset, 778, message.text1000(), TEXT1000);
        putU8(dst, offset, 1786, message.last());
        zero(dst, offset, 1787, 1);
    }

    @Override
    protected TextCapacities read(byte[] src, int offset) {
        return new TextCapacities(
                getU8(src, offset, 0),
                getText(src, offset, 2, TEXT0),
                getU8(src, offset, 10),
                getText(src, offset, 12, TEXT1),
                getU8(src, offset, 22),
                getText(src, offset, 24, TEXT2),
                getU8(src, offset, 34),
                getText(src, offset, 36, TEXT3),
                getU8(src, offset, 48),
                getText(src, offset, 50, TEXT5),
                getU8(src, offset, 64),
                getText(src, offset, 66, TEXT15),
                getU8(src, offset, 90),
                getText(src, offset, 92, TEXT16),
                getU8(src, offset, 116),
                getText(src, offset, 118, TEXT31),
                getU8(src, offset, 158),
                getText(src, offset, 160, TEXT32),
                getU8(src, offset, 200),
                getText(src, offset, 202, TEXT33),
                getU8(src, offset, 244),
                getText(src, offset, 246, TEXT255),
                getU8(src, offset, 510),
                getText(src, offset, 512, TEXT256),
                getU8(src, offset, 776),
                getText(src, offset, 778, TEXT1000),
                getU8(src, offset, 1786));
    }

    @Override
    public void validate(TextCapacities message) {
    }

    @Override
    public List<Object> values(TextCapacities message) {
        return List.of(
                message.odd0(),
                message.text0(),
                message.odd1(),
                message.text1(),
                message.odd2(),
                message.text2(),
                message.odd3(),
                message.text3(),
                message.odd4(),
                message.text5(),
                message.odd5(),
                message.text15(),
                message.odd6(),
                message.text16(),
                message.odd7(),
                message.text31(),
                message.odd8(),
                message.text32(),
                message.odd9(),
                message.text33(),
                message.odd10(),
                message.text255(),
                message.odd11(),
                message.text256(),
                message.odd12(),
                message.text1000(),
                message.last());
    }

    @Override
    protected TextCapacities make(ValueReader values) {
        return new TextCapacities(
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt(),
                values.nextText(),
                values.nextInt());
    }
}
