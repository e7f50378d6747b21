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
 * The bytes of {@link TextCapacities}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class TextCapacitiesCodec extends MessageCodec<TextCapacities> {
    private static final int ODD0_AT = 0;

    private static final int PADDING_1_AT = 1;

    private static final int TEXT0_AT = 2;

    private static final int ODD1_AT = 10;

    private static final int PADDING_11_AT = 11;

    private static final int TEXT1_AT = 12;

    private static final int ODD2_AT = 22;

    private static final int PADDING_23_AT = 23;

    private static final int TEXT2_AT = 24;

    private static final int ODD3_AT = 34;

    private static final int PADDING_35_AT = 35;

    private static final int TEXT3_AT = 36;

    private static final int ODD4_AT = 48;

    private static final int PADDING_49_AT = 49;

    private static final int TEXT5_AT = 50;

    private static final int ODD5_AT = 64;

    private static final int PADDING_65_AT = 65;

    private static final int TEXT15_AT = 66;

    private static final int ODD6_AT = 90;

    private static final int PADDING_91_AT = 91;

    private static final int TEXT16_AT = 92;

    private static final int ODD7_AT = 116;

    private static final int PADDING_117_AT = 117;

    private static final int TEXT31_AT = 118;

    private static final int ODD8_AT = 158;

    private static final int PADDING_159_AT = 159;

    private static final int TEXT32_AT = 160;

    private static final int ODD9_AT = 200;

    private static final int PADDING_201_AT = 201;

    private static final int TEXT33_AT = 202;

    private static final int ODD10_AT = 244;

    private static final int PADDING_245_AT = 245;

    private static final int TEXT255_AT = 246;

    private static final int ODD11_AT = 510;

    private static final int PADDING_511_AT = 511;

    private static final int TEXT256_AT = 512;

    private static final int ODD12_AT = 776;

    private static final int PADDING_777_AT = 777;

    private static final int TEXT1000_AT = 778;

    private static final int LAST_AT = 1786;

    private static final int PADDING_1787_AT = 1787;

    static final FieldLayout ODD0 = new FieldLayout(
            "TextCapacities", false, "odd0", FieldType.Scalar.U8, ODD0_AT, 1);

    static final FieldLayout TEXT0 = new FieldLayout(
            "TextCapacities", false, "text0", new FieldType.Text(0), TEXT0_AT, 8);

    static final FieldLayout ODD1 = new FieldLayout(
            "TextCapacities", false, "odd1", FieldType.Scalar.U8, ODD1_AT, 1);

    static final FieldLayout TEXT1 = new FieldLayout(
            "TextCapacities", false, "text1", new FieldType.Text(1), TEXT1_AT, 10);

    static final FieldLayout ODD2 = new FieldLayout(
            "TextCapacities", false, "odd2", FieldType.Scalar.U8, ODD2_AT, 1);

    static final FieldLayout TEXT2 = new FieldLayout(
            "TextCapacities", false, "text2", new FieldType.Text(2), TEXT2_AT, 10);

    static final FieldLayout ODD3 = new FieldLayout(
            "TextCapacities", false, "odd3", FieldType.Scalar.U8, ODD3_AT, 1);

    static final FieldLayout TEXT3 = new FieldLayout(
            "TextCapacities", false, "text3", new FieldType.Text(3), TEXT3_AT, 12);

    static final FieldLayout ODD4 = new FieldLayout(
            "TextCapacities", false, "odd4", FieldType.Scalar.U8, ODD4_AT, 1);

    static final FieldLayout TEXT5 = new FieldLayout(
            "TextCapacities", false, "text5", new FieldType.Text(5), TEXT5_AT, 14);

    static final FieldLayout ODD5 = new FieldLayout(
            "TextCapacities", false, "odd5", FieldType.Scalar.U8, ODD5_AT, 1);

    static final FieldLayout TEXT15 = new FieldLayout(
            "TextCapacities", false, "text15", new FieldType.Text(15), TEXT15_AT, 24);

    static final FieldLayout ODD6 = new FieldLayout(
            "TextCapacities", false, "odd6", FieldType.Scalar.U8, ODD6_AT, 1);

    static final FieldLayout TEXT16 = new FieldLayout(
            "TextCapacities", false, "text16", new FieldType.Text(16), TEXT16_AT, 24);

    static final FieldLayout ODD7 = new FieldLayout(
            "TextCapacities", false, "odd7", FieldType.Scalar.U8, ODD7_AT, 1);

    static final FieldLayout TEXT31 = new FieldLayout(
            "TextCapacities", false, "text31", new FieldType.Text(31), TEXT31_AT, 40);

    static final FieldLayout ODD8 = new FieldLayout(
            "TextCapacities", false, "odd8", FieldType.Scalar.U8, ODD8_AT, 1);

    static final FieldLayout TEXT32 = new FieldLayout(
            "TextCapacities", false, "text32", new FieldType.Text(32), TEXT32_AT, 40);

    static final FieldLayout ODD9 = new FieldLayout(
            "TextCapacities", false, "odd9", FieldType.Scalar.U8, ODD9_AT, 1);

    static final FieldLayout TEXT33 = new FieldLayout(
            "TextCapacities", false, "text33", new FieldType.Text(33), TEXT33_AT, 42);

    static final FieldLayout ODD10 = new FieldLayout(
            "TextCapacities", false, "odd10", FieldType.Scalar.U8, ODD10_AT, 1);

    static final FieldLayout TEXT255 = new FieldLayout(
            "TextCapacities", false, "text255", new FieldType.Text(255), TEXT255_AT, 264);

    static final FieldLayout ODD11 = new FieldLayout(
            "TextCapacities", false, "odd11", FieldType.Scalar.U8, ODD11_AT, 1);

    static final FieldLayout TEXT256 = new FieldLayout(
            "TextCapacities", false, "text256", new FieldType.Text(256), TEXT256_AT, 264);

    static final FieldLayout ODD12 = new FieldLayout(
            "TextCapacities", false, "odd12", FieldType.Scalar.U8, ODD12_AT, 1);

    static final FieldLayout TEXT1000 = new FieldLayout(
            "TextCapacities", false, "text1000", new FieldType.Text(1000), TEXT1000_AT, 1008);

    static final FieldLayout LAST = new FieldLayout(
            "TextCapacities", false, "last", FieldType.Scalar.U8, LAST_AT, 1);

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
        dst[offset + ODD0_AT] = (byte) message.odd0();
        Padding.zero(dst, offset + PADDING_1_AT, 1);
        FixedText.write(message.text0(), dst, offset + TEXT0_AT, TEXT0);
        dst[offset + ODD1_AT] = (byte) message.odd1();
        Padding.zero(dst, offset + PADDING_11_AT, 1);
        FixedText.write(message.text1(), dst, offset + TEXT1_AT, TEXT1);
        dst[offset + ODD2_AT] = (byte) message.odd2();
        Padding.zero(dst, offset + PADDING_23_AT, 1);
        FixedText.write(message.text2(), dst, offset + TEXT2_AT, TEXT2);
        dst[offset + ODD3_AT] = (byte) message.odd3();
        Padding.zero(dst, offset + PADDING_35_AT, 1);
        FixedText.write(message.text3(), dst, offset + TEXT3_AT, TEXT3);
        dst[offset + ODD4_AT] = (byte) message.odd4();
        Padding.zero(dst, offset + PADDING_49_AT, 1);
        FixedText.write(message.text5(), dst, offset + TEXT5_AT, TEXT5);
        dst[offset + ODD5_AT] = (byte) message.odd5();
        Padding.zero(dst, offset + PADDING_65_AT, 1);
        FixedText.write(message.text15(), dst, offset + TEXT15_AT, TEXT15);
        dst[offset + ODD6_AT] = (byte) message.odd6();
        Padding.zero(dst, offset + PADDING_91_AT, 1);
        FixedText.write(message.text16(), dst, offset + TEXT16_AT, TEXT16);
        dst[offset + ODD7_AT] = (byte) message.odd7();
        Padding.zero(dst, offset + PADDING_117_AT, 1);
        FixedText.write(message.text31(), dst, offset + TEXT31_AT, TEXT31);
        dst[offset + ODD8_AT] = (byte) message.odd8();
        Padding.zero(dst, offset + PADDING_159_AT, 1);
        FixedText.write(message.text32(), dst, offset + TEXT32_AT, TEXT32);
        dst[offset + ODD9_AT] = (byte) message.odd9();
        Padding.zero(dst, offset + PADDING_201_AT, 1);
        FixedText.write(message.text33(), dst, offset + TEXT33_AT, TEXT33);
        dst[offset + ODD10_AT] = (byte) message.odd10();
        Padding.zero(dst, offset + PADDING_245_AT, 1);
        FixedText.write(message.text255(), dst, offset + TEXT255_AT, TEXT255);
        dst[offset + ODD11_AT] = (byte) message.odd11();
        Padding.zero(dst, offset + PADDING_511_AT, 1);
        FixedText.write(message.text256(), dst, offset + TEXT256_AT, TEXT256);
        dst[offset + ODD12_AT] = (byte) message.odd12();
        Padding.zero(dst, offset + PADDING_777_AT, 1);
        FixedText.write(message.text1000(), dst, offset + TEXT1000_AT, TEXT1000);
        dst[offset + LAST_AT] = (byte) message.last();
        Padding.zero(dst, offset + PADDING_1787_AT, 1);
    }

    @Override
    protected TextCapacities read(byte[] src, int offset) {
        return new TextCapacities(
                LittleEndian.getU8(src, offset + ODD0_AT),
                FixedText.read(src, offset + TEXT0_AT, TEXT0),
                LittleEndian.getU8(src, offset + ODD1_AT),
                FixedText.read(src, offset + TEXT1_AT, TEXT1),
                LittleEndian.getU8(src, offset + ODD2_AT),
                FixedText.read(src, offset + TEXT2_AT, TEXT2),
                LittleEndian.getU8(src, offset + ODD3_AT),
                FixedText.read(src, offset + TEXT3_AT, TEXT3),
                LittleEndian.getU8(src, offset + ODD4_AT),
                FixedText.read(src, offset + TEXT5_AT, TEXT5),
                LittleEndian.getU8(src, offset + ODD5_AT),
                FixedText.read(src, offset + TEXT15_AT, TEXT15),
                LittleEndian.getU8(src, offset + ODD6_AT),
                FixedText.read(src, offset + TEXT16_AT, TEXT16),
                LittleEndian.getU8(src, offset + ODD7_AT),
                FixedText.read(src, offset + TEXT31_AT, TEXT31),
                LittleEndian.getU8(src, offset + ODD8_AT),
                FixedText.read(src, offset + TEXT32_AT, TEXT32),
                LittleEndian.getU8(src, offset + ODD9_AT),
                FixedText.read(src, offset + TEXT33_AT, TEXT33),
                LittleEndian.getU8(src, offset + ODD10_AT),
                FixedText.read(src, offset + TEXT255_AT, TEXT255),
                LittleEndian.getU8(src, offset + ODD11_AT),
                FixedText.read(src, offset + TEXT256_AT, TEXT256),
                LittleEndian.getU8(src, offset + ODD12_AT),
                FixedText.read(src, offset + TEXT1000_AT, TEXT1000),
                LittleEndian.getU8(src, offset + LAST_AT));
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
