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
 * The bytes of {@link TextCapacities}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class TextCapacitiesCodec extends MessageCodec<TextCapacities> {
    static final FieldLayout ODD0 = new FieldLayout(
            "TextCapacities", false, "odd0", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout TEXT0 = new FieldLayout(
            "TextCapacities", false, "text0", new FieldType.Text(0), 2, 8);

    static final FieldLayout ODD1 = new FieldLayout(
            "TextCapacities", false, "odd1", FieldType.Scalar.U8, 10, 1);

    static final FieldLayout TEXT1 = new FieldLayout(
            "TextCapacities", false, "text1", new FieldType.Text(1), 12, 10);

    static final FieldLayout ODD2 = new FieldLayout(
            "TextCapacities", false, "odd2", FieldType.Scalar.U8, 22, 1);

    static final FieldLayout TEXT2 = new FieldLayout(
            "TextCapacities", false, "text2", new FieldType.Text(2), 24, 10);

    static final FieldLayout ODD3 = new FieldLayout(
            "TextCapacities", false, "odd3", FieldType.Scalar.U8, 34, 1);

    static final FieldLayout TEXT3 = new FieldLayout(
            "TextCapacities", false, "text3", new FieldType.Text(3), 36, 12);

    static final FieldLayout ODD4 = new FieldLayout(
            "TextCapacities", false, "odd4", FieldType.Scalar.U8, 48, 1);

    static final FieldLayout TEXT5 = new FieldLayout(
            "TextCapacities", false, "text5", new FieldType.Text(5), 50, 14);

    static final FieldLayout ODD5 = new FieldLayout(
            "TextCapacities", false, "odd5", FieldType.Scalar.U8, 64, 1);

    static final FieldLayout TEXT15 = new FieldLayout(
            "TextCapacities", false, "text15", new FieldType.Text(15), 66, 24);

    static final FieldLayout ODD6 = new FieldLayout(
            "TextCapacities", false, "odd6", FieldType.Scalar.U8, 90, 1);

    static final FieldLayout TEXT16 = new FieldLayout(
            "TextCapacities", false, "text16", new FieldType.Text(16), 92, 24);

    static final FieldLayout ODD7 = new FieldLayout(
            "TextCapacities", false, "odd7", FieldType.Scalar.U8, 116, 1);

    static final FieldLayout TEXT31 = new FieldLayout(
            "TextCapacities", false, "text31", new FieldType.Text(31), 118, 40);

    static final FieldLayout ODD8 = new FieldLayout(
            "TextCapacities", false, "odd8", FieldType.Scalar.U8, 158, 1);

    static final FieldLayout TEXT32 = new FieldLayout(
            "TextCapacities", false, "text32", new FieldType.Text(32), 160, 40);

    static final FieldLayout ODD9 = new FieldLayout(
            "TextCapacities", false, "odd9", FieldType.Scalar.U8, 200, 1);

    static final FieldLayout TEXT33 = new FieldLayout(
            "TextCapacities", false, "text33", new FieldType.Text(33), 202, 42);

    static final FieldLayout ODD10 = new FieldLayout(
            "TextCapacities", false, "odd10", FieldType.Scalar.U8, 244, 1);

    static final FieldLayout TEXT255 = new FieldLayout(
            "TextCapacities", false, "text255", new FieldType.Text(255), 246, 264);

    static final FieldLayout ODD11 = new FieldLayout(
            "TextCapacities", false, "odd11", FieldType.Scalar.U8, 510, 1);

    static final FieldLayout TEXT256 = new FieldLayout(
            "TextCapacities", false, "text256", new FieldType.Text(256), 512, 264);

    static final FieldLayout ODD12 = new FieldLayout(
            "TextCapacities", false, "odd12", FieldType.Scalar.U8, 776, 1);

    static final FieldLayout TEXT1000 = new FieldLayout(
            "TextCapacities", false, "text1000", new FieldType.Text(1000), 778, 1008);

    static final FieldLayout LAST = new FieldLayout(
            "TextCapacities", false, "last", FieldType.Scalar.U8, 1786, 1);

    TextCapacitiesCodec() {
        super(TextCapacities.class, MessageLayout.of(
                "TextCapacities",
                TextCapacities.TYPE_ID,
                TextCapacities.TOPIC,
                false,
                TextCapacities.SIZE,
                2,
                ODD0,
                TEXT0,
                ODD1,
                TEXT1,
                ODD2,
                TEXT2,
                ODD3,
                TEXT3,
                ODD4,
                TEXT5,
                ODD5,
                TEXT15,
                ODD6,
                TEXT16,
                ODD7,
                TEXT31,
                ODD8,
                TEXT32,
                ODD9,
                TEXT33,
                ODD10,
                TEXT255,
                ODD11,
                TEXT256,
                ODD12,
                TEXT1000,
                LAST));
    }

    @Override
    protected void write(TextCapacities message, byte[] dst, int offset) {
        dst[offset] = (byte) message.odd0();
        Padding.zero(dst, offset + 1, 1);
        FixedText.write(message.text0(), dst, offset + 2, TEXT0);
        dst[offset + 10] = (byte) message.odd1();
        Padding.zero(dst, offset + 11, 1);
        FixedText.write(message.text1(), dst, offset + 12, TEXT1);
        dst[offset + 22] = (byte) message.odd2();
        Padding.zero(dst, offset + 23, 1);
        FixedText.write(message.text2(), dst, offset + 24, TEXT2);
        dst[offset + 34] = (byte) message.odd3();
        Padding.zero(dst, offset + 35, 1);
        FixedText.write(message.text3(), dst, offset + 36, TEXT3);
        dst[offset + 48] = (byte) message.odd4();
        Padding.zero(dst, offset + 49, 1);
        FixedText.write(message.text5(), dst, offset + 50, TEXT5);
        dst[offset + 64] = (byte) message.odd5();
        Padding.zero(dst, offset + 65, 1);
        FixedText.write(message.text15(), dst, offset + 66, TEXT15);
        dst[offset + 90] = (byte) message.odd6();
        Padding.zero(dst, offset + 91, 1);
        FixedText.write(message.text16(), dst, offset + 92, TEXT16);
        dst[offset + 116] = (byte) message.odd7();
        Padding.zero(dst, offset + 117, 1);
        FixedText.write(message.text31(), dst, offset + 118, TEXT31);
        dst[offset + 158] = (byte) message.odd8();
        Padding.zero(dst, offset + 159, 1);
        FixedText.write(message.text32(), dst, offset + 160, TEXT32);
        dst[offset + 200] = (byte) message.odd9();
        Padding.zero(dst, offset + 201, 1);
        FixedText.write(message.text33(), dst, offset + 202, TEXT33);
        dst[offset + 244] = (byte) message.odd10();
        Padding.zero(dst, offset + 245, 1);
        FixedText.write(message.text255(), dst, offset + 246, TEXT255);
        dst[offset + 510] = (byte) message.odd11();
        Padding.zero(dst, offset + 511, 1);
        FixedText.write(message.text256(), dst, offset + 512, TEXT256);
        dst[offset + 776] = (byte) message.odd12();
        Padding.zero(dst, offset + 777, 1);
        FixedText.write(message.text1000(), dst, offset + 778, TEXT1000);
        dst[offset + 1786] = (byte) message.last();
        Padding.zero(dst, offset + 1787, 1);
    }

    @Override
    protected TextCapacities read(byte[] src, int offset) {
        return new TextCapacities(
                LittleEndian.getU8(src, offset),
                FixedText.read(src, offset + 2, TEXT0),
                LittleEndian.getU8(src, offset + 10),
                FixedText.read(src, offset + 12, TEXT1),
                LittleEndian.getU8(src, offset + 22),
                FixedText.read(src, offset + 24, TEXT2),
                LittleEndian.getU8(src, offset + 34),
                FixedText.read(src, offset + 36, TEXT3),
                LittleEndian.getU8(src, offset + 48),
                FixedText.read(src, offset + 50, TEXT5),
                LittleEndian.getU8(src, offset + 64),
                FixedText.read(src, offset + 66, TEXT15),
                LittleEndian.getU8(src, offset + 90),
                FixedText.read(src, offset + 92, TEXT16),
                LittleEndian.getU8(src, offset + 116),
                FixedText.read(src, offset + 118, TEXT31),
                LittleEndian.getU8(src, offset + 158),
                FixedText.read(src, offset + 160, TEXT32),
                LittleEndian.getU8(src, offset + 200),
                FixedText.read(src, offset + 202, TEXT33),
                LittleEndian.getU8(src, offset + 244),
                FixedText.read(src, offset + 246, TEXT255),
                LittleEndian.getU8(src, offset + 510),
                FixedText.read(src, offset + 512, TEXT256),
                LittleEndian.getU8(src, offset + 776),
                FixedText.read(src, offset + 778, TEXT1000),
                LittleEndian.getU8(src, offset + 1786));
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
    public TextCapacities ofValues(List<?> values) {
        requireCount(values);
        return new TextCapacities(
                Values.get(values, 0, Integer.class, ODD0),
                Values.get(values, 1, String.class, TEXT0),
                Values.get(values, 2, Integer.class, ODD1),
                Values.get(values, 3, String.class, TEXT1),
                Values.get(values, 4, Integer.class, ODD2),
                Values.get(values, 5, String.class, TEXT2),
                Values.get(values, 6, Integer.class, ODD3),
                Values.get(values, 7, String.class, TEXT3),
                Values.get(values, 8, Integer.class, ODD4),
                Values.get(values, 9, String.class, TEXT5),
                Values.get(values, 10, Integer.class, ODD5),
                Values.get(values, 11, String.class, TEXT15),
                Values.get(values, 12, Integer.class, ODD6),
                Values.get(values, 13, String.class, TEXT16),
                Values.get(values, 14, Integer.class, ODD7),
                Values.get(values, 15, String.class, TEXT31),
                Values.get(values, 16, Integer.class, ODD8),
                Values.get(values, 17, String.class, TEXT32),
                Values.get(values, 18, Integer.class, ODD9),
                Values.get(values, 19, String.class, TEXT33),
                Values.get(values, 20, Integer.class, ODD10),
                Values.get(values, 21, String.class, TEXT255),
                Values.get(values, 22, Integer.class, ODD11),
                Values.get(values, 23, String.class, TEXT256),
                Values.get(values, 24, Integer.class, ODD12),
                Values.get(values, 25, String.class, TEXT1000),
                Values.get(values, 26, Integer.class, LAST));
    }
}
