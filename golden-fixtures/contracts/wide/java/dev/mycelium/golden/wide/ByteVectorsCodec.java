package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ByteVectors}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ByteVectorsCodec extends MessageCodec<ByteVectors> {
    static final FieldLayout ODD0 = new FieldLayout(
            "ByteVectors", false, "odd0", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout ONES = new FieldLayout(
            "ByteVectors", false, "ones", new FieldType.Vec(new FieldType.Bytes(1), 5), 2, 14);

    static final FieldLayout ODD1 = new FieldLayout(
            "ByteVectors", false, "odd1", FieldType.Scalar.U8, 16, 1);

    static final FieldLayout THREES = new FieldLayout(
            "ByteVectors", false, "threes", new FieldType.Vec(new FieldType.Bytes(3), 3), 18, 18);

    static final FieldLayout ODD2 = new FieldLayout(
            "ByteVectors", false, "odd2", FieldType.Scalar.U8, 36, 1);

    static final FieldLayout ADDRESSES = new FieldLayout(
            "ByteVectors", false, "addresses", new FieldType.Vec(new FieldType.Bytes(20), 2), 38, 48);

    static final FieldLayout ODD3 = new FieldLayout(
            "ByteVectors", false, "odd3", FieldType.Scalar.U8, 86, 1);

    static final FieldLayout HASHES = new FieldLayout(
            "ByteVectors", false, "hashes", new FieldType.Vec(new FieldType.Bytes(32), 1), 88, 40);

    static final FieldLayout ODD4 = new FieldLayout(
            "ByteVectors", false, "odd4", FieldType.Scalar.U8, 128, 1);

    static final FieldLayout AMOUNTS = new FieldLayout(
            "ByteVectors", false, "amounts", new FieldType.Vec(FieldType.Scalar.U256, 3), 130, 104);

    static final FieldLayout ODD5 = new FieldLayout(
            "ByteVectors", false, "odd5", FieldType.Scalar.U8, 234, 1);

    static final FieldLayout NOTHINGS = new FieldLayout(
            "ByteVectors", false, "nothings", new FieldType.Vec(new FieldType.Bytes(0), 7), 236, 8);

    static final FieldLayout ODD6 = new FieldLayout(
            "ByteVectors", false, "odd6", FieldType.Scalar.U8, 244, 1);

    static final FieldLayout NONE = new FieldLayout(
            "ByteVectors", false, "none", new FieldType.Vec(FieldType.Scalar.U64, 0), 248, 8);

    static final FieldLayout LAST = new FieldLayout(
            "ByteVectors", false, "last", FieldType.Scalar.U8, 256, 1);

    ByteVectorsCodec() {
        super(ByteVectors.class, MessageLayout.of(
                "ByteVectors",
                ByteVectors.TYPE_ID,
                ByteVectors.TOPIC,
                false,
                ByteVectors.SIZE,
                8,
                ODD0,
                ONES,
                ODD1,
                THREES,
                ODD2,
                ADDRESSES,
                ODD3,
                HASHES,
                ODD4,
                AMOUNTS,
                ODD5,
                NOTHINGS,
                ODD6,
                NONE,
                LAST));
    }

    @Override
    protected void write(ByteVectors message, byte[] dst, int offset) {
        dst[offset] = (byte) message.odd0();
        Padding.zero(dst, offset + 1, 1);
        writeOnes(message.ones(), dst, offset);
        dst[offset + 16] = (byte) message.odd1();
        Padding.zero(dst, offset + 17, 1);
        writeThrees(message.threes(), dst, offset);
        dst[offset + 36] = (byte) message.odd2();
        Padding.zero(dst, offset + 37, 1);
        writeAddresses(message.addresses(), dst, offset);
        dst[offset + 86] = (byte) message.odd3();
        Padding.zero(dst, offset + 87, 1);
        writeHashes(message.hashes(), dst, offset);
        dst[offset + 128] = (byte) message.odd4();
        Padding.zero(dst, offset + 129, 1);
        writeAmounts(message.amounts(), dst, offset);
        dst[offset + 234] = (byte) message.odd5();
        Padding.zero(dst, offset + 235, 1);
        writeNothings(message.nothings(), dst, offset);
        dst[offset + 244] = (byte) message.odd6();
        Padding.zero(dst, offset + 245, 3);
        writeNone(message.none(), dst, offset);
        dst[offset + 256] = (byte) message.last();
        Padding.zero(dst, offset + 257, 7);
    }

    @Override
    protected ByteVectors read(byte[] src, int offset) {
        return new ByteVectors(
                LittleEndian.getU8(src, offset),
                readOnes(src, offset),
                LittleEndian.getU8(src, offset + 16),
                readThrees(src, offset),
                LittleEndian.getU8(src, offset + 36),
                readAddresses(src, offset),
                LittleEndian.getU8(src, offset + 86),
                readHashes(src, offset),
                LittleEndian.getU8(src, offset + 128),
                readAmounts(src, offset),
                LittleEndian.getU8(src, offset + 234),
                readNothings(src, offset),
                LittleEndian.getU8(src, offset + 244),
                readNone(src, offset),
                LittleEndian.getU8(src, offset + 256));
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
    public ByteVectors ofValues(List<?> values) {
        requireCount(values);
        return new ByteVectors(
                Values.get(values, 0, Integer.class, ODD0),
                Values.list(values, 1, ByteString.class, ONES),
                Values.get(values, 2, Integer.class, ODD1),
                Values.list(values, 3, ByteString.class, THREES),
                Values.get(values, 4, Integer.class, ODD2),
                Values.list(values, 5, ByteString.class, ADDRESSES),
                Values.get(values, 6, Integer.class, ODD3),
                Values.list(values, 7, ByteString.class, HASHES),
                Values.get(values, 8, Integer.class, ODD4),
                Values.list(values, 9, UInt256.class, AMOUNTS),
                Values.get(values, 10, Integer.class, ODD5),
                Values.list(values, 11, ByteString.class, NOTHINGS),
                Values.get(values, 12, Integer.class, ODD6),
                Values.list(values, 13, Long.class, NONE),
                Values.get(values, 14, Integer.class, LAST));
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
