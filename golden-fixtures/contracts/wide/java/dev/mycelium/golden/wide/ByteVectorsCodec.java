package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ByteVectors}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ByteVectorsCodec extends GeneratedCodec<ByteVectors> {
    static final MessageLayout LAYOUT = layout(
            "ByteVectors",
            ByteVectors.TYPE_ID,
            ByteVectors.TOPIC,
            false,
            ByteVectors.SIZE,
            8,
            u8("odd0", 0),
            field("ones", new FieldType.Vec(new FieldType.Bytes(1), 5), 2, 14),
            u8("odd1", 16),
            field("threes", new FieldType.Vec(new FieldType.Bytes(3), 3), 18, 18),
            u8("odd2", 36),
            field("addresses", new FieldType.Vec(new FieldType.Bytes(20), 2), 38, 48),
            u8("odd3", 86),
            field("hashes", new FieldType.Vec(new FieldType.Bytes(32), 1), 88, 40),
            u8("odd4", 128),
            field("amounts", new FieldType.Vec(FieldType.Scalar.U256, 3), 130, 104),
            u8("odd5", 234),
            field("nothings", new FieldType.Vec(new FieldType.Bytes(0), 7), 236, 8),
            u8("odd6", 244),
            field("none", new FieldType.Vec(FieldType.Scalar.U64, 0), 248, 8),
            u8("last", 256));

    static final FieldLayout ONES = LAYOUT.field(1);

    static final FieldLayout THREES = LAYOUT.field(3);

    static final FieldLayout ADDRESSES = LAYOUT.field(5);

    static final FieldLayout HASHES = LAYOUT.field(7);

    static final FieldLayout AMOUNTS = LAYOUT.field(9);

    static final FieldLayout NOTHINGS = LAYOUT.field(11);

    static final FieldLayout NONE = LAYOUT.field(13);

    ByteVectorsCodec() {
        super(ByteVectors.class, LAYOUT);
    }

    @Override
    protected void write(ByteVectors message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.odd0());
        zero(dst, offset, 1, 1);
        writeOnes(message.ones(), dst, offset);
        putU8(dst, offset, 16, message.odd1());
        zero(dst, offset, 17, 1);
        writeThrees(message.threes(), dst, offset);
        putU8(dst, offset, 36, message.odd2());
        zero(dst, offset, 37, 1);
        writeAddresses(message.addresses(), dst, offset);
        putU8(dst, offset, 86, message.odd3());
        zero(dst, offset, 87, 1);
        writeHashes(message.hashes(), dst, offset);
        putU8(dst, offset, 128, message.odd4());
        zero(dst, offset, 129, 1);
        writeAmounts(message.amounts(), dst, offset);
        putU8(dst, offset, 234, message.odd5());
        zero(dst, offset, 235, 1);
        writeNothings(message.nothings(), dst, offset);
        putU8(dst, offset, 244, message.odd6());
        zero(dst, offset, 245, 3);
        writeNone(message.none(), dst, offset);
        putU8(dst, offset, 256, message.last());
        zero(dst, offset, 257, 7);
    }

    @Override
    protected ByteVectors read(byte[] src, int offset) {
        return new ByteVectors(
                getU8(src, offset, 0),
                readOnes(src, offset),
                getU8(src, offset, 16),
                readThrees(src, offset),
                getU8(src, offset, 36),
                readAddresses(src, offset),
                getU8(src, offset, 86),
                readHashes(src, offset),
                getU8(src, offset, 128),
                readAmounts(src, offset),
                getU8(src, offset, 234),
                readNothings(src, offset),
                getU8(src, offset, 244),
                readNone(src, offset),
                getU8(src, offset, 256));
    }

    @Override
    public void validate(ByteVectors message) {
    }

    @Override
    public List<Object> values(ByteVectors message) {
        return List.of(
                message.odd0(),
                message.ones(),
                message.odd1(),
                message.threes(),
                message.odd2(),
                message.addresses(),
                message.odd3(),
                message.hashes(),
                message.odd4(),
                message.amounts(),
                message.odd5(),
                message.nothings(),
                message.odd6(),
                message.none(),
                message.last());
    }

    @Override
    protected ByteVectors make(ValueReader values) {
        return new ByteVectors(
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(UInt256.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(Long.class),
                values.nextInt());
    }

    private static void writeOnes(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 2, items.size());
        int index = offset + 10;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 1;
        }
        Padding.zero(dst, index, offset + 16 - index);
    }

    private static List<ByteString> readOnes(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 2, ONES)];
        int index = offset + 10;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 1);
            index += 1;
        }
        return List.of(items);
    }

    private static void writeThrees(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 18, items.size());
        int index = offset + 26;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 3;
        }
        Padding.zero(dst, index, offset + 36 - index);
    }

    private static List<ByteString> readThrees(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 18, THREES)];
        int index = offset + 26;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 3);
            index += 3;
        }
        return List.of(items);
    }

    private static void writeAddresses(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 38, items.size());
        int index = offset + 46;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
        Padding.zero(dst, index, offset + 86 - index);
    }

    private static List<ByteString> readAddresses(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 38, ADDRESSES)];
        int index = offset + 46;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writeHashes(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 88, items.size());
        int index = offset + 96;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 32;
        }
        Padding.zero(dst, index, offset + 128 - index);
    }

    private static List<ByteString> readHashes(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 88, HASHES)];
        int index = offset + 96;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 32);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeAmounts(List<UInt256> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 130, items.size());
        int index = offset + 138;
        for (UInt256 item : items) {
            item.putBigEndian(dst, index);
            index += 32;
        }
        Padding.zero(dst, index, offset + 234 - index);
    }

    private static List<UInt256> readAmounts(byte[] src, int offset) {
        UInt256[] items = new UInt256[FixedVec.readCount(src, offset + 130, AMOUNTS)];
        int index = offset + 138;
        for (int i = 0; i < items.length; i++) {
            items[i] = UInt256.ofBigEndian(src, index);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeNothings(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 236, items.size());
        int index = offset + 244;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 0;
        }
        Padding.zero(dst, index, offset + 244 - index);
    }

    private static List<ByteString> readNothings(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 236, NOTHINGS)];
        int index = offset + 244;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 0);
            index += 0;
        }
        return List.of(items);
    }

    private static void writeNone(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 248, items.size());
        int index = offset + 256;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + 256 - index);
    }

    private static List<Long> readNone(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + 248, NONE)];
        int index = offset + 256;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }
}
