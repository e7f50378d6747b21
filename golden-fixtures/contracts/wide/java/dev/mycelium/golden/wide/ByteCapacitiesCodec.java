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
 * The bytes of {@link ByteCapacities}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ByteCapacitiesCodec extends MessageCodec<ByteCapacities> {
    static final FieldLayout ODD0 = new FieldLayout(
            "ByteCapacities", false, "odd0", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout BYTES0 = new FieldLayout(
            "ByteCapacities", false, "bytes0", new FieldType.ByteVec(0), 2, 8);

    static final FieldLayout ODD1 = new FieldLayout(
            "ByteCapacities", false, "odd1", FieldType.Scalar.U8, 10, 1);

    static final FieldLayout BYTES1 = new FieldLayout(
            "ByteCapacities", false, "bytes1", new FieldType.ByteVec(1), 12, 10);

    static final FieldLayout ODD2 = new FieldLayout(
            "ByteCapacities", false, "odd2", FieldType.Scalar.U8, 22, 1);

    static final FieldLayout BYTES2 = new FieldLayout(
            "ByteCapacities", false, "bytes2", new FieldType.ByteVec(2), 24, 10);

    static final FieldLayout ODD3 = new FieldLayout(
            "ByteCapacities", false, "odd3", FieldType.Scalar.U8, 34, 1);

    static final FieldLayout BYTES3 = new FieldLayout(
            "ByteCapacities", false, "bytes3", new FieldType.ByteVec(3), 36, 12);

    static final FieldLayout ODD4 = new FieldLayout(
            "ByteCapacities", false, "odd4", FieldType.Scalar.U8, 48, 1);

    static final FieldLayout BYTES5 = new FieldLayout(
            "ByteCapacities", false, "bytes5", new FieldType.ByteVec(5), 50, 14);

    static final FieldLayout ODD5 = new FieldLayout(
            "ByteCapacities", false, "odd5", FieldType.Scalar.U8, 64, 1);

    static final FieldLayout BYTES15 = new FieldLayout(
            "ByteCapacities", false, "bytes15", new FieldType.ByteVec(15), 66, 24);

    static final FieldLayout ODD6 = new FieldLayout(
            "ByteCapacities", false, "odd6", FieldType.Scalar.U8, 90, 1);

    static final FieldLayout BYTES16 = new FieldLayout(
            "ByteCapacities", false, "bytes16", new FieldType.ByteVec(16), 92, 24);

    static final FieldLayout ODD7 = new FieldLayout(
            "ByteCapacities", false, "odd7", FieldType.Scalar.U8, 116, 1);

    static final FieldLayout BYTES31 = new FieldLayout(
            "ByteCapacities", false, "bytes31", new FieldType.ByteVec(31), 118, 40);

    static final FieldLayout ODD8 = new FieldLayout(
            "ByteCapacities", false, "odd8", FieldType.Scalar.U8, 158, 1);

    static final FieldLayout BYTES32 = new FieldLayout(
            "ByteCapacities", false, "bytes32", new FieldType.ByteVec(32), 160, 40);

    static final FieldLayout ODD9 = new FieldLayout(
            "ByteCapacities", false, "odd9", FieldType.Scalar.U8, 200, 1);

    static final FieldLayout BYTES33 = new FieldLayout(
            "ByteCapacities", false, "bytes33", new FieldType.ByteVec(33), 202, 42);

    static final FieldLayout ODD10 = new FieldLayout(
            "ByteCapacities", false, "odd10", FieldType.Scalar.U8, 244, 1);

    static final FieldLayout BYTES255 = new FieldLayout(
            "ByteCapacities", false, "bytes255", new FieldType.ByteVec(255), 246, 264);

    static final FieldLayout ODD11 = new FieldLayout(
            "ByteCapacities", false, "odd11", FieldType.Scalar.U8, 510, 1);

    static final FieldLayout BYTES256 = new FieldLayout(
            "ByteCapacities", false, "bytes256", new FieldType.ByteVec(256), 512, 264);

    static final FieldLayout ODD12 = new FieldLayout(
            "ByteCapacities", false, "odd12", FieldType.Scalar.U8, 776, 1);

    static final FieldLayout BYTES1000 = new FieldLayout(
            "ByteCapacities", false, "bytes1000", new FieldType.ByteVec(1000), 778, 1008);

    static final FieldLayout LAST = new FieldLayout(
            "ByteCapacities", false, "last", FieldType.Scalar.U8, 1786, 1);

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
        dst[offset] = (byte) message.odd0();
        Padding.zero(dst, offset + 1, 1);
        FixedBytes.write(message.bytes0(), dst, offset + 2, BYTES0);
        dst[offset + 10] = (byte) message.odd1();
        Padding.zero(dst, offset + 11, 1);
        FixedBytes.write(message.bytes1(), dst, offset + 12, BYTES1);
        dst[offset + 22] = (byte) message.odd2();
        Padding.zero(dst, offset + 23, 1);
        FixedBytes.write(message.bytes2(), dst, offset + 24, BYTES2);
        dst[offset + 34] = (byte) message.odd3();
        Padding.zero(dst, offset + 35, 1);
        FixedBytes.write(message.bytes3(), dst, offset + 36, BYTES3);
        dst[offset + 48] = (byte) message.odd4();
        Padding.zero(dst, offset + 49, 1);
        FixedBytes.write(message.bytes5(), dst, offset + 50, BYTES5);
        dst[offset + 64] = (byte) message.odd5();
        Padding.zero(dst, offset + 65, 1);
        FixedBytes.write(message.bytes15(), dst, offset + 66, BYTES15);
        dst[offset + 90] = (byte) message.odd6();
        Padding.zero(dst, offset + 91, 1);
        FixedBytes.write(message.bytes16(), dst, offset + 92, BYTES16);
        dst[offset + 116] = (byte) message.odd7();
        Padding.zero(dst, offset + 117, 1);
        FixedBytes.write(message.bytes31(), dst, offset + 118, BYTES31);
        dst[offset + 158] = (byte) message.odd8();
        Padding.zero(dst, offset + 159, 1);
        FixedBytes.write(message.bytes32(), dst, offset + 160, BYTES32);
        dst[offset + 200] = (byte) message.odd9();
        Padding.zero(dst, offset + 201, 1);
        FixedBytes.write(message.bytes33(), dst, offset + 202, BYTES33);
        dst[offset + 244] = (byte) message.odd10();
        Padding.zero(dst, offset + 245, 1);
        FixedBytes.write(message.bytes255(), dst, offset + 246, BYTES255);
        dst[offset + 510] = (byte) message.odd11();
        Padding.zero(dst, offset + 511, 1);
        FixedBytes.write(message.bytes256(), dst, offset + 512, BYTES256);
        dst[offset + 776] = (byte) message.odd12();
        Padding.zero(dst, offset + 777, 1);
        FixedBytes.write(message.bytes1000(), dst, offset + 778, BYTES1000);
        dst[offset + 1786] = (byte) message.last();
        Padding.zero(dst, offset + 1787, 1);
    }

    @Override
    protected ByteCapacities read(byte[] src, int offset) {
        return new ByteCapacities(
                LittleEndian.getU8(src, offset),
                FixedBytes.read(src, offset + 2, BYTES0),
                LittleEndian.getU8(src, offset + 10),
                FixedBytes.read(src, offset + 12, BYTES1),
                LittleEndian.getU8(src, offset + 22),
                FixedBytes.read(src, offset + 24, BYTES2),
                LittleEndian.getU8(src, offset + 34),
                FixedBytes.read(src, offset + 36, BYTES3),
                LittleEndian.getU8(src, offset + 48),
                FixedBytes.read(src, offset + 50, BYTES5),
                LittleEndian.getU8(src, offset + 64),
                FixedBytes.read(src, offset + 66, BYTES15),
                LittleEndian.getU8(src, offset + 90),
                FixedBytes.read(src, offset + 92, BYTES16),
                LittleEndian.getU8(src, offset + 116),
                FixedBytes.read(src, offset + 118, BYTES31),
                LittleEndian.getU8(src, offset + 158),
                FixedBytes.read(src, offset + 160, BYTES32),
                LittleEndian.getU8(src, offset + 200),
                FixedBytes.read(src, offset + 202, BYTES33),
                LittleEndian.getU8(src, offset + 244),
                FixedBytes.read(src, offset + 246, BYTES255),
                LittleEndian.getU8(src, offset + 510),
                FixedBytes.read(src, offset + 512, BYTES256),
                LittleEndian.getU8(src, offset + 776),
                FixedBytes.read(src, offset + 778, BYTES1000),
                LittleEndian.getU8(src, offset + 1786));
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
