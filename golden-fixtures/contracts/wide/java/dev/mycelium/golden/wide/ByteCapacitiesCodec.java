package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedBytes;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ByteCapacities}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ByteCapacitiesCodec extends MessageCodec<ByteCapacities> {
    private static final int ODD0_AT = 0;

    private static final int PADDING_1_AT = 1;

    private static final int BYTES0_AT = 2;

    private static final int ODD1_AT = 10;

    private static final int PADDING_11_AT = 11;

    private static final int BYTES1_AT = 12;

    private static final int ODD2_AT = 22;

    private static final int PADDING_23_AT = 23;

    private static final int BYTES2_AT = 24;

    private static final int ODD3_AT = 34;

    private static final int PADDING_35_AT = 35;

    private static final int BYTES3_AT = 36;

    private static final int ODD4_AT = 48;

    private static final int PADDING_49_AT = 49;

    private static final int BYTES5_AT = 50;

    private static final int ODD5_AT = 64;

    private static final int PADDING_65_AT = 65;

    private static final int BYTES15_AT = 66;

    private static final int ODD6_AT = 90;

    private static final int PADDING_91_AT = 91;

    private static final int BYTES16_AT = 92;

    private static final int ODD7_AT = 116;

    private static final int PADDING_117_AT = 117;

    private static final int BYTES31_AT = 118;

    private static final int ODD8_AT = 158;

    private static final int PADDING_159_AT = 159;

    private static final int BYTES32_AT = 160;

    private static final int ODD9_AT = 200;

    private static final int PADDING_201_AT = 201;

    private static final int BYTES33_AT = 202;

    private static final int ODD10_AT = 244;

    private static final int PADDING_245_AT = 245;

    private static final int BYTES255_AT = 246;

    private static final int ODD11_AT = 510;

    private static final int PADDING_511_AT = 511;

    private static final int BYTES256_AT = 512;

    private static final int ODD12_AT = 776;

    private static final int PADDING_777_AT = 777;

    private static final int BYTES1000_AT = 778;

    private static final int LAST_AT = 1786;

    private static final int PADDING_1787_AT = 1787;

    static final FieldLayout ODD0 = new FieldLayout(
            "ByteCapacities", false, "odd0", FieldType.Scalar.U8, ODD0_AT, 1);

    static final FieldLayout BYTES0 = new FieldLayout(
            "ByteCapacities", false, "bytes0", new FieldType.ByteVec(0), BYTES0_AT, 8);

    static final FieldLayout ODD1 = new FieldLayout(
            "ByteCapacities", false, "odd1", FieldType.Scalar.U8, ODD1_AT, 1);

    static final FieldLayout BYTES1 = new FieldLayout(
            "ByteCapacities", false, "bytes1", new FieldType.ByteVec(1), BYTES1_AT, 10);

    static final FieldLayout ODD2 = new FieldLayout(
            "ByteCapacities", false, "odd2", FieldType.Scalar.U8, ODD2_AT, 1);

    static final FieldLayout BYTES2 = new FieldLayout(
            "ByteCapacities", false, "bytes2", new FieldType.ByteVec(2), BYTES2_AT, 10);

    static final FieldLayout ODD3 = new FieldLayout(
            "ByteCapacities", false, "odd3", FieldType.Scalar.U8, ODD3_AT, 1);

    static final FieldLayout BYTES3 = new FieldLayout(
            "ByteCapacities", false, "bytes3", new FieldType.ByteVec(3), BYTES3_AT, 12);

    static final FieldLayout ODD4 = new FieldLayout(
            "ByteCapacities", false, "odd4", FieldType.Scalar.U8, ODD4_AT, 1);

    static final FieldLayout BYTES5 = new FieldLayout(
            "ByteCapacities", false, "bytes5", new FieldType.ByteVec(5), BYTES5_AT, 14);

    static final FieldLayout ODD5 = new FieldLayout(
            "ByteCapacities", false, "odd5", FieldType.Scalar.U8, ODD5_AT, 1);

    static final FieldLayout BYTES15 = new FieldLayout(
            "ByteCapacities", false, "bytes15", new FieldType.ByteVec(15), BYTES15_AT, 24);

    static final FieldLayout ODD6 = new FieldLayout(
            "ByteCapacities", false, "odd6", FieldType.Scalar.U8, ODD6_AT, 1);

    static final FieldLayout BYTES16 = new FieldLayout(
            "ByteCapacities", false, "bytes16", new FieldType.ByteVec(16), BYTES16_AT, 24);

    static final FieldLayout ODD7 = new FieldLayout(
            "ByteCapacities", false, "odd7", FieldType.Scalar.U8, ODD7_AT, 1);

    static final FieldLayout BYTES31 = new FieldLayout(
            "ByteCapacities", false, "bytes31", new FieldType.ByteVec(31), BYTES31_AT, 40);

    static final FieldLayout ODD8 = new FieldLayout(
            "ByteCapacities", false, "odd8", FieldType.Scalar.U8, ODD8_AT, 1);

    static final FieldLayout BYTES32 = new FieldLayout(
            "ByteCapacities", false, "bytes32", new FieldType.ByteVec(32), BYTES32_AT, 40);

    static final FieldLayout ODD9 = new FieldLayout(
            "ByteCapacities", false, "odd9", FieldType.Scalar.U8, ODD9_AT, 1);

    static final FieldLayout BYTES33 = new FieldLayout(
            "ByteCapacities", false, "bytes33", new FieldType.ByteVec(33), BYTES33_AT, 42);

    static final FieldLayout ODD10 = new FieldLayout(
            "ByteCapacities", false, "odd10", FieldType.Scalar.U8, ODD10_AT, 1);

    static final FieldLayout BYTES255 = new FieldLayout(
            "ByteCapacities", false, "bytes255", new FieldType.ByteVec(255), BYTES255_AT, 264);

    static final FieldLayout ODD11 = new FieldLayout(
            "ByteCapacities", false, "odd11", FieldType.Scalar.U8, ODD11_AT, 1);

    static final FieldLayout BYTES256 = new FieldLayout(
            "ByteCapacities", false, "bytes256", new FieldType.ByteVec(256), BYTES256_AT, 264);

    static final FieldLayout ODD12 = new FieldLayout(
            "ByteCapacities", false, "odd12", FieldType.Scalar.U8, ODD12_AT, 1);

    static final FieldLayout BYTES1000 = new FieldLayout(
            "ByteCapacities", false, "bytes1000", new FieldType.ByteVec(1000), BYTES1000_AT, 1008);

    static final FieldLayout LAST = new FieldLayout(
            "ByteCapacities", false, "last", FieldType.Scalar.U8, LAST_AT, 1);

    ByteCapacitiesCodec() {
        super(ByteCapacities.class, MessageLayout.of(
                "ByteCapacities",
                ByteCapacities.TYPE_ID,
                ByteCapacities.TOPIC,
                false,
                ByteCapacities.SIZE,
                2,
                ODD0,
                BYTES0,
                ODD1,
                BYTES1,
                ODD2,
                BYTES2,
                ODD3,
                BYTES3,
                ODD4,
                BYTES5,
                ODD5,
                BYTES15,
                ODD6,
                BYTES16,
                ODD7,
                BYTES31,
                ODD8,
                BYTES32,
                ODD9,
                BYTES33,
                ODD10,
                BYTES255,
                ODD11,
                BYTES256,
                ODD12,
                BYTES1000,
                LAST));
    }

    @Override
    protected void write(ByteCapacities message, byte[] dst, int offset) {
        dst[offset + ODD0_AT] = (byte) message.odd0();
        Padding.zero(dst, offset + PADDING_1_AT, 1);
        FixedBytes.write(message.bytes0(), dst, offset + BYTES0_AT, BYTES0);
        dst[offset + ODD1_AT] = (byte) message.odd1();
        Padding.zero(dst, offset + PADDING_11_AT, 1);
        FixedBytes.write(message.bytes1(), dst, offset + BYTES1_AT, BYTES1);
        dst[offset + ODD2_AT] = (byte) message.odd2();
        Padding.zero(dst, offset + PADDING_23_AT, 1);
        FixedBytes.write(message.bytes2(), dst, offset + BYTES2_AT, BYTES2);
        dst[offset + ODD3_AT] = (byte) message.odd3();
        Padding.zero(dst, offset + PADDING_35_AT, 1);
        FixedBytes.write(message.bytes3(), dst, offset + BYTES3_AT, BYTES3);
        dst[offset + ODD4_AT] = (byte) message.odd4();
        Padding.zero(dst, offset + PADDING_49_AT, 1);
        FixedBytes.write(message.bytes5(), dst, offset + BYTES5_AT, BYTES5);
        dst[offset + ODD5_AT] = (byte) message.odd5();
        Padding.zero(dst, offset + PADDING_65_AT, 1);
        FixedBytes.write(message.bytes15(), dst, offset + BYTES15_AT, BYTES15);
        dst[offset + ODD6_AT] = (byte) message.odd6();
        Padding.zero(dst, offset + PADDING_91_AT, 1);
        FixedBytes.write(message.bytes16(), dst, offset + BYTES16_AT, BYTES16);
        dst[offset + ODD7_AT] = (byte) message.odd7();
        Padding.zero(dst, offset + PADDING_117_AT, 1);
        FixedBytes.write(message.bytes31(), dst, offset + BYTES31_AT, BYTES31);
        dst[offset + ODD8_AT] = (byte) message.odd8();
        Padding.zero(dst, offset + PADDING_159_AT, 1);
        FixedBytes.write(message.bytes32(), dst, offset + BYTES32_AT, BYTES32);
        dst[offset + ODD9_AT] = (byte) message.odd9();
        Padding.zero(dst, offset + PADDING_201_AT, 1);
        FixedBytes.write(message.bytes33(), dst, offset + BYTES33_AT, BYTES33);
        dst[offset + ODD10_AT] = (byte) message.odd10();
        Padding.zero(dst, offset + PADDING_245_AT, 1);
        FixedBytes.write(message.bytes255(), dst, offset + BYTES255_AT, BYTES255);
        dst[offset + ODD11_AT] = (byte) message.odd11();
        Padding.zero(dst, offset + PADDING_511_AT, 1);
        FixedBytes.write(message.bytes256(), dst, offset + BYTES256_AT, BYTES256);
        dst[offset + ODD12_AT] = (byte) message.odd12();
        Padding.zero(dst, offset + PADDING_777_AT, 1);
        FixedBytes.write(message.bytes1000(), dst, offset + BYTES1000_AT, BYTES1000);
        dst[offset + LAST_AT] = (byte) message.last();
        Padding.zero(dst, offset + PADDING_1787_AT, 1);
    }

    @Override
    protected ByteCapacities read(byte[] src, int offset) {
        return new ByteCapacities(
                LittleEndian.getU8(src, offset + ODD0_AT),
                FixedBytes.read(src, offset + BYTES0_AT, BYTES0),
                LittleEndian.getU8(src, offset + ODD1_AT),
                FixedBytes.read(src, offset + BYTES1_AT, BYTES1),
                LittleEndian.getU8(src, offset + ODD2_AT),
                FixedBytes.read(src, offset + BYTES2_AT, BYTES2),
                LittleEndian.getU8(src, offset + ODD3_AT),
                FixedBytes.read(src, offset + BYTES3_AT, BYTES3),
                LittleEndian.getU8(src, offset + ODD4_AT),
                FixedBytes.read(src, offset + BYTES5_AT, BYTES5),
                LittleEndian.getU8(src, offset + ODD5_AT),
                FixedBytes.read(src, offset + BYTES15_AT, BYTES15),
                LittleEndian.getU8(src, offset + ODD6_AT),
                FixedBytes.read(src, offset + BYTES16_AT, BYTES16),
                LittleEndian.getU8(src, offset + ODD7_AT),
                FixedBytes.read(src, offset + BYTES31_AT, BYTES31),
                LittleEndian.getU8(src, offset + ODD8_AT),
                FixedBytes.read(src, offset + BYTES32_AT, BYTES32),
                LittleEndian.getU8(src, offset + ODD9_AT),
                FixedBytes.read(src, offset + BYTES33_AT, BYTES33),
                LittleEndian.getU8(src, offset + ODD10_AT),
                FixedBytes.read(src, offset + BYTES255_AT, BYTES255),
                LittleEndian.getU8(src, offset + ODD11_AT),
                FixedBytes.read(src, offset + BYTES256_AT, BYTES256),
                LittleEndian.getU8(src, offset + ODD12_AT),
                FixedBytes.read(src, offset + BYTES1000_AT, BYTES1000),
                LittleEndian.getU8(src, offset + LAST_AT));
    }

    @Override
    public void validate(ByteCapacities message) {
    }

    @Override
    public List<Object> values(ByteCapacities message) {
        return List.of(
                message.odd0(),
                message.bytes0(),
                message.odd1(),
                message.bytes1(),
                message.odd2(),
                message.bytes2(),
                message.odd3(),
                message.bytes3(),
                message.odd4(),
                message.bytes5(),
                message.odd5(),
                message.bytes15(),
                message.odd6(),
                message.bytes16(),
                message.odd7(),
                message.bytes31(),
                message.odd8(),
                message.bytes32(),
                message.odd9(),
                message.bytes33(),
                message.odd10(),
                message.bytes255(),
                message.odd11(),
                message.bytes256(),
                message.odd12(),
                message.bytes1000(),
                message.last());
    }

    @Override
    public ByteCapacities ofValues(List<?> values) {
        requireCount(values);
        return new ByteCapacities(
                Values.get(values, 0, Integer.class, ODD0),
                Values.get(values, 1, ByteString.class, BYTES0),
                Values.get(values, 2, Integer.class, ODD1),
                Values.get(values, 3, ByteString.class, BYTES1),
                Values.get(values, 4, Integer.class, ODD2),
                Values.get(values, 5, ByteString.class, BYTES2),
                Values.get(values, 6, Integer.class, ODD3),
                Values.get(values, 7, ByteString.class, BYTES3),
                Values.get(values, 8, Integer.class, ODD4),
                Values.get(values, 9, ByteString.class, BYTES5),
                Values.get(values, 10, Integer.class, ODD5),
                Values.get(values, 11, ByteString.class, BYTES15),
                Values.get(values, 12, Integer.class, ODD6),
                Values.get(values, 13, ByteString.class, BYTES16),
                Values.get(values, 14, Integer.class, ODD7),
                Values.get(values, 15, ByteString.class, BYTES31),
                Values.get(values, 16, Integer.class, ODD8),
                Values.get(values, 17, ByteString.class, BYTES32),
                Values.get(values, 18, Integer.class, ODD9),
                Values.get(values, 19, ByteString.class, BYTES33),
                Values.get(values, 20, Integer.class, ODD10),
                Values.get(values, 21, ByteString.class, BYTES255),
                Values.get(values, 22, Integer.class, ODD11),
                Values.get(values, 23, ByteString.class, BYTES256),
                Values.get(values, 24, Integer.class, ODD12),
                Values.get(values, 25, ByteString.class, BYTES1000),
                Values.get(values, 26, Integer.class, LAST));
    }
}
