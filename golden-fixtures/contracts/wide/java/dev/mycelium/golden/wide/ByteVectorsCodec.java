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
 * The bytes of {@link ByteVectors}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ByteVectorsCodec extends MessageCodec<ByteVectors> {
    private static final int ODD0_AT = 0;

    private static final int PADDING_1_AT = 1;

    private static final int ONES_AT = 2;

    private static final int ONES_ITEMS_AT = ONES_AT + 8;

    private static final int ONES_END = ONES_AT + 14;

    private static final int ODD1_AT = 16;

    private static final int PADDING_17_AT = 17;

    private static final int THREES_AT = 18;

    private static final int THREES_ITEMS_AT = THREES_AT + 8;

    private static final int THREES_END = THREES_AT + 18;

    private static final int ODD2_AT = 36;

    private static final int PADDING_37_AT = 37;

    private static final int ADDRESSES_AT = 38;

    private static final int ADDRESSES_ITEMS_AT = ADDRESSES_AT + 8;

    private static final int ADDRESSES_END = ADDRESSES_AT + 48;

    private static final int ODD3_AT = 86;

    private static final int PADDING_87_AT = 87;

    private static final int HASHES_AT = 88;

    private static final int HASHES_ITEMS_AT = HASHES_AT + 8;

    private static final int HASHES_END = HASHES_AT + 40;

    private static final int ODD4_AT = 128;

    private static final int PADDING_129_AT = 129;

    private static final int AMOUNTS_AT = 130;

    private static final int AMOUNTS_ITEMS_AT = AMOUNTS_AT + 8;

    private static final int AMOUNTS_END = AMOUNTS_AT + 104;

    private static final int ODD5_AT = 234;

    private static final int PADDING_235_AT = 235;

    private static final int NOTHINGS_AT = 236;

    private static final int NOTHINGS_ITEMS_AT = NOTHINGS_AT + 8;

    private static final int NOTHINGS_END = NOTHINGS_AT + 8;

    private static final int ODD6_AT = 244;

    private static final int PADDING_245_AT = 245;

    private static final int NONE_AT = 248;

    private static final int NONE_ITEMS_AT = NONE_AT + 8;

    private static final int NONE_END = NONE_AT + 8;

    private static final int LAST_AT = 256;

    private static final int PADDING_257_AT = 257;

    static final FieldLayout ODD0 = new FieldLayout(
            "ByteVectors", false, "odd0", FieldType.Scalar.U8, ODD0_AT, 1);

    static final FieldLayout ONES = new FieldLayout(
            "ByteVectors", false, "ones", new FieldType.Vec(new FieldType.Bytes(1), 5), ONES_AT, 14);

    static final FieldLayout ODD1 = new FieldLayout(
            "ByteVectors", false, "odd1", FieldType.Scalar.U8, ODD1_AT, 1);

    static final FieldLayout THREES = new FieldLayout(
            "ByteVectors", false, "threes", new FieldType.Vec(new FieldType.Bytes(3), 3), THREES_AT, 18);

    static final FieldLayout ODD2 = new FieldLayout(
            "ByteVectors", false, "odd2", FieldType.Scalar.U8, ODD2_AT, 1);

    static final FieldLayout ADDRESSES = new FieldLayout(
            "ByteVectors", false, "addresses", new FieldType.Vec(new FieldType.Bytes(20), 2), ADDRESSES_AT, 48);

    static final FieldLayout ODD3 = new FieldLayout(
            "ByteVectors", false, "odd3", FieldType.Scalar.U8, ODD3_AT, 1);

    static final FieldLayout HASHES = new FieldLayout(
            "ByteVectors", false, "hashes", new FieldType.Vec(new FieldType.Bytes(32), 1), HASHES_AT, 40);

    static final FieldLayout ODD4 = new FieldLayout(
            "ByteVectors", false, "odd4", FieldType.Scalar.U8, ODD4_AT, 1);

    static final FieldLayout AMOUNTS = new FieldLayout(
            "ByteVectors", false, "amounts", new FieldType.Vec(FieldType.Scalar.U256, 3), AMOUNTS_AT, 104);

    static final FieldLayout ODD5 = new FieldLayout(
            "ByteVectors", false, "odd5", FieldType.Scalar.U8, ODD5_AT, 1);

    static final FieldLayout NOTHINGS = new FieldLayout(
            "ByteVectors", false, "nothings", new FieldType.Vec(new FieldType.Bytes(0), 7), NOTHINGS_AT, 8);

    static final FieldLayout ODD6 = new FieldLayout(
            "ByteVectors", false, "odd6", FieldType.Scalar.U8, ODD6_AT, 1);

    static final FieldLayout NONE = new FieldLayout(
            "ByteVectors", false, "none", new FieldType.Vec(FieldType.Scalar.U64, 0), NONE_AT, 8);

    static final FieldLayout LAST = new FieldLayout(
            "ByteVectors", false, "last", FieldType.Scalar.U8, LAST_AT, 1);

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
        dst[offset + ODD0_AT] = (byte) message.odd0();
        Padding.zero(dst, offset + PADDING_1_AT, 1);
        writeOnes(message.ones(), dst, offset);
        dst[offset + ODD1_AT] = (byte) message.odd1();
        Padding.zero(dst, offset + PADDING_17_AT, 1);
        writeThrees(message.threes(), dst, offset);
        dst[offset + ODD2_AT] = (byte) message.odd2();
        Padding.zero(dst, offset + PADDING_37_AT, 1);
        writeAddresses(message.addresses(), dst, offset);
        dst[offset + ODD3_AT] = (byte) message.odd3();
        Padding.zero(dst, offset + PADDING_87_AT, 1);
        writeHashes(message.hashes(), dst, offset);
        dst[offset + ODD4_AT] = (byte) message.odd4();
        Padding.zero(dst, offset + PADDING_129_AT, 1);
        writeAmounts(message.amounts(), dst, offset);
        dst[offset + ODD5_AT] = (byte) message.odd5();
        Padding.zero(dst, offset + PADDING_235_AT, 1);
        writeNothings(message.nothings(), dst, offset);
        dst[offset + ODD6_AT] = (byte) message.odd6();
        Padding.zero(dst, offset + PADDING_245_AT, 3);
        writeNone(message.none(), dst, offset);
        dst[offset + LAST_AT] = (byte) message.last();
        Padding.zero(dst, offset + PADDING_257_AT, 7);
    }

    @Override
    protected ByteVectors read(byte[] src, int offset) {
        return new ByteVectors(
                LittleEndian.getU8(src, offset + ODD0_AT),
                readOnes(src, offset),
                LittleEndian.getU8(src, offset + ODD1_AT),
                readThrees(src, offset),
                LittleEndian.getU8(src, offset + ODD2_AT),
                readAddresses(src, offset),
                LittleEndian.getU8(src, offset + ODD3_AT),
                readHashes(src, offset),
                LittleEndian.getU8(src, offset + ODD4_AT),
                readAmounts(src, offset),
                LittleEndian.getU8(src, offset + ODD5_AT),
                readNothings(src, offset),
                LittleEndian.getU8(src, offset + ODD6_AT),
                readNone(src, offset),
                LittleEndian.getU8(src, offset + LAST_AT));
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
        FixedVec.putCount(dst, offset + ONES_AT, items.size());
        int index = offset + ONES_ITEMS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 1;
        }
        Padding.zero(dst, index, offset + ONES_END - index);
    }

    private static List<ByteString> readOnes(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + ONES_AT, ONES)];
        int index = offset + ONES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 1);
            index += 1;
        }
        return List.of(items);
    }

    private static void writeThrees(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + THREES_AT, items.size());
        int index = offset + THREES_ITEMS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 3;
        }
        Padding.zero(dst, index, offset + THREES_END - index);
    }

    private static List<ByteString> readThrees(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + THREES_AT, THREES)];
        int index = offset + THREES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 3);
            index += 3;
        }
        return List.of(items);
    }

    private static void writeAddresses(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + ADDRESSES_AT, items.size());
        int index = offset + ADDRESSES_ITEMS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
        Padding.zero(dst, index, offset + ADDRESSES_END - index);
    }

    private static List<ByteString> readAddresses(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + ADDRESSES_AT, ADDRESSES)];
        int index = offset + ADDRESSES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writeHashes(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + HASHES_AT, items.size());
        int index = offset + HASHES_ITEMS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 32;
        }
        Padding.zero(dst, index, offset + HASHES_END - index);
    }

    private static List<ByteString> readHashes(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + HASHES_AT, HASHES)];
        int index = offset + HASHES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 32);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeAmounts(List<UInt256> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + AMOUNTS_AT, items.size());
        int index = offset + AMOUNTS_ITEMS_AT;
        for (UInt256 item : items) {
            item.putBigEndian(dst, index);
            index += 32;
        }
        Padding.zero(dst, index, offset + AMOUNTS_END - index);
    }

    private static List<UInt256> readAmounts(byte[] src, int offset) {
        UInt256[] items = new UInt256[FixedVec.readCount(src, offset + AMOUNTS_AT, AMOUNTS)];
        int index = offset + AMOUNTS_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = UInt256.ofBigEndian(src, index);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeNothings(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + NOTHINGS_AT, items.size());
        int index = offset + NOTHINGS_ITEMS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 0;
        }
        Padding.zero(dst, index, offset + NOTHINGS_END - index);
    }

    private static List<ByteString> readNothings(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + NOTHINGS_AT, NOTHINGS)];
        int index = offset + NOTHINGS_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 0);
            index += 0;
        }
        return List.of(items);
    }

    private static void writeNone(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + NONE_AT, items.size());
        int index = offset + NONE_ITEMS_AT;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + NONE_END - index);
    }

    private static List<Long> readNone(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + NONE_AT, NONE)];
        int index = offset + NONE_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }
}
