package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ByteCapacities}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ByteCapacitiesCodec extends GeneratedCodec<ByteCapacities> {
    static final MessageLayout LAYOUT = layout(
            "ByteCapacities",
            ByteCapacities.TYPE_ID,
            ByteCapacities.TOPIC,
            false,
            ByteCapacities.SIZE,
            2,
            u8("odd0", 0),
            field("bytes0", new FieldType.ByteVec(0), 2, 8),
            u8("odd1", 10),
            field("bytes1", new FieldType.ByteVec(1), 12, 10),
            u8("odd2", 22),
            field("bytes2", new FieldType.ByteVec(2), 24, 10),
            u8("odd3", 34),
            field("bytes3", new FieldType.ByteVec(3), 36, 12),
            u8("odd4", 48),
            field("bytes5", new FieldType.ByteVec(5), 50, 14),
            u8("odd5", 64),
            field("bytes15", new FieldType.ByteVec(15), 66, 24),
            u8("odd6", 90),
            field("bytes16", new FieldType.ByteVec(16), 92, 24),
            u8("odd7", 116),
            field("bytes31", new FieldType.ByteVec(31), 118, 40),
            u8("odd8", 158),
            field("bytes32", new FieldType.ByteVec(32), 160, 40),
            u8("odd9", 200),
            field("bytes33", new FieldType.ByteVec(33), 202, 42),
            u8("odd10", 244),
            field("bytes255", new FieldType.ByteVec(255), 246, 264),
            u8("odd11", 510),
            field("bytes256", new FieldType.ByteVec(256), 512, 264),
            u8("odd12", 776),
            field("bytes1000", new FieldType.ByteVec(1000), 778, 1008),
            u8("last", 1786));

    static final FieldLayout BYTES0 = LAYOUT.field(1);

    static final FieldLayout BYTES1 = LAYOUT.field(3);

    static final FieldLayout BYTES2 = LAYOUT.field(5);

    static final FieldLayout BYTES3 = LAYOUT.field(7);

    static final FieldLayout BYTES5 = LAYOUT.field(9);

    static final FieldLayout BYTES15 = LAYOUT.field(11);

    static final FieldLayout BYTES16 = LAYOUT.field(13);

    static final FieldLayout BYTES31 = LAYOUT.field(15);

    static final FieldLayout BYTES32 = LAYOUT.field(17);

    static final FieldLayout BYTES33 = LAYOUT.field(19);

    static final FieldLayout BYTES255 = LAYOUT.field(21);

    static final FieldLayout BYTES256 = LAYOUT.field(23);

    static final FieldLayout BYTES1000 = LAYOUT.field(25);

    ByteCapacitiesCodec() {
        super(ByteCapacities.class, LAYOUT);
    }

    @Override
    protected void write(ByteCapacities message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.odd0());
        zero(dst, offset, 1, 1);
        putByteVec(dst, offset, 2, message.bytes0(), BYTES0);
        putU8(dst, offset, 10, message.odd1());
        zero(dst, offset, 11, 1);
        putByteVec(dst, offset, 12, message.bytes1(), BYTES1);
        putU8(dst, offset, 22, message.odd2());
        zero(dst, offset, 23, 1);
        putByteVec(dst, offset, 24, message.bytes2(), BYTES2);
        putU8(dst, offset, 34, message.odd3());
        zero(dst, offset, 35, 1);
        putByteVec(dst, offset, 36, message.bytes3(), BYTES3);
        putU8(dst, offset, 48, message.odd4());
        zero(dst, offset, 49, 1);
        putByteVec(dst, offset, 50, message.bytes5(), BYTES5);
        putU8(dst, offset, 64, message.odd5());
        zero(dst, offset, 65, 1);
        putByteVec(dst, offset, 66, message.bytes15(), BYTES15);
        putU8(dst, offset, 90, message.odd6());
        zero(dst, offset, 91, 1);
        putByteVec(dst, offset, 92, message.bytes16(), BYTES16);
        putU8(dst, offset, 116, message.odd7());
        zero(dst, offset, 117, 1);
        putByteVec(dst, offset, 118, message.bytes31(), BYTES31);
        putU8(dst, offset, 158, message.odd8());
        zero(dst, offset, 159, 1);
        putByteVec(dst, offset, 160, message.bytes32(), BYTES32);
        putU8(dst, offset, 200, message.odd9());
        zero(dst, offset, 201, 1);
        putByteVec(dst, offset, 202, message.bytes33(), BYTES33);
        putU8(dst, offset, 244, message.odd10());
        zero(dst, offset, 245, 1);
        putByteVec(dst, offset, 246, message.bytes255(), BYTES255);
        putU8(dst, offset, 510, message.odd11());
        zero(dst, offset, 511, 1);
        putByteVec(dst, offset, 512, message.bytes256(), BYTES256);
        putU8(dst, offset, 776, message.odd12());
        zero(dst, offset, 777, 1);
        putByteVec(dst, offset, 778, message.bytes1000(), BYTES1000);
        putU8(dst, offset, 1786, message.last());
        zero(dst, offset, 1787, 1);
    }

    @Override
    protected ByteCapacities read(byte[] src, int offset) {
        return new ByteCapacities(
                getU8(src, offset, 0),
                getByteVec(src, offset, 2, BYTES0),
                getU8(src, offset, 10),
                getByteVec(src, offset, 12, BYTES1),
                getU8(src, offset, 22),
                getByteVec(src, offset, 24, BYTES2),
                getU8(src, offset, 34),
                getByteVec(src, offset, 36, BYTES3),
                getU8(src, offset, 48),
                getByteVec(src, offset, 50, BYTES5),
                getU8(src, offset, 64),
                getByteVec(src, offset, 66, BYTES15),
                getU8(src, offset, 90),
                getByteVec(src, offset, 92, BYTES16),
                getU8(src, offset, 116),
                getByteVec(src, offset, 118, BYTES31),
                getU8(src, offset, 158),
                getByteVec(src, offset, 160, BYTES32),
                getU8(src, offset, 200),
                getByteVec(src, offset, 202, BYTES33),
                getU8(src, offset, 244),
                getByteVec(src, offset, 246, BYTES255),
                getU8(src, offset, 510),
                getByteVec(src, offset, 512, BYTES256),
                getU8(src, offset, 776),
                getByteVec(src, offset, 778, BYTES1000),
                getU8(src, offset, 1786));
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
    protected ByteCapacities make(ValueReader values) {
        return new ByteCapacities(
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt());
    }
}
