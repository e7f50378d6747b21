package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedBytes;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link DefaultCapacities}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class DefaultCapacitiesCodec extends MessageCodec<DefaultCapacities> {
    private static final int TEXT_AT = 0;

    private static final int BYTES_AT = 40;

    private static final int ADDRESSES_AT = 64;

    private static final int ADDRESSES_ITEMS_AT = ADDRESSES_AT + 8;

    private static final int ADDRESSES_END = ADDRESSES_AT + 88;

    private static final int HASHES_AT = 152;

    private static final int HASHES_ITEMS_AT = HASHES_AT + 8;

    private static final int HASHES_END = HASHES_AT + 136;

    static final FieldLayout TEXT = new FieldLayout(
            "DefaultCapacities", false, "text", new FieldType.Text(32), TEXT_AT, 40);

    static final FieldLayout BYTES = new FieldLayout(
            "DefaultCapacities", false, "bytes", new FieldType.ByteVec(16), BYTES_AT, 24);

    static final FieldLayout ADDRESSES = new FieldLayout(
            "DefaultCapacities", false, "addresses", new FieldType.Vec(new FieldType.Bytes(20), 4), ADDRESSES_AT, 88);

    static final FieldLayout HASHES = new FieldLayout(
            "DefaultCapacities", false, "hashes", new FieldType.Vec(new FieldType.Bytes(32), 4), HASHES_AT, 136);

    DefaultCapacitiesCodec() {
        super(DefaultCapacities.class, MessageLayout.of(
                "DefaultCapacities",
                DefaultCapacities.TYPE_ID,
                DefaultCapacities.TOPIC,
                false,
                DefaultCapacities.SIZE,
                2,
                TEXT,
                BYTES,
                ADDRESSES,
                HASHES));
    }

    @Override
    protected void write(DefaultCapacities message, byte[] dst, int offset) {
        FixedText.write(message.text(), dst, offset + TEXT_AT, TEXT);
        FixedBytes.write(message.bytes(), dst, offset + BYTES_AT, BYTES);
        writeAddresses(message.addresses(), dst, offset);
        writeHashes(message.hashes(), dst, offset);
    }

    @Override
    protected DefaultCapacities read(byte[] src, int offset) {
        return new DefaultCapacities(
                FixedText.read(src, offset + TEXT_AT, TEXT),
                FixedBytes.read(src, offset + BYTES_AT, BYTES),
                readAddresses(src, offset),
                readHashes(src, offset));
    }

    @Override
    public void validate(DefaultCapacities message) {
    }

    @Override
    public List<Object> values(DefaultCapacities message) {
        return List.of(
                message.text(),
                message.bytes(),
                message.addresses(),
                message.hashes());
    }

    @Override
    public DefaultCapacities ofValues(List<?> values) {
        requireCount(values);
        return new DefaultCapacities(
                Values.get(values, 0, String.class, TEXT),
                Values.get(values, 1, ByteString.class, BYTES),
                Values.list(values, 2, ByteString.class, ADDRESSES),
                Values.list(values, 3, ByteString.class, HASHES));
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
}
