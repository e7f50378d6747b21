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
 * The bytes of {@link DefaultCapacities}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class DefaultCapacitiesCodec extends MessageCodec<DefaultCapacities> {
    static final FieldLayout TEXT = new FieldLayout(
            "DefaultCapacities", false, "text", new FieldType.Text(32), 0, 40);

    static final FieldLayout BYTES = new FieldLayout(
            "DefaultCapacities", false, "bytes", new FieldType.ByteVec(16), 40, 24);

    static final FieldLayout ADDRESSES = new FieldLayout(
            "DefaultCapacities", false, "addresses", new FieldType.Vec(new FieldType.Bytes(20), 4), 64, 88);

    static final FieldLayout HASHES = new FieldLayout(
            "DefaultCapacities", false, "hashes", new FieldType.Vec(new FieldType.Bytes(32), 4), 152, 136);

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
        FixedText.write(message.text(), dst, offset, TEXT);
        FixedBytes.write(message.bytes(), dst, offset + 40, BYTES);
        writeAddresses(message.addresses(), dst, offset);
        writeHashes(message.hashes(), dst, offset);
    }

    @Override
    protected DefaultCapacities read(byte[] src, int offset) {
        return new DefaultCapacities(
                FixedText.read(src, offset, TEXT),
                FixedBytes.read(src, offset + 40, BYTES),
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
        FixedVec.putCount(dst, offset + 64, items.size());
        int index = offset + 72;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
        Padding.zero(dst, index, offset + 152 - index);
    }

    private static List<ByteString> readAddresses(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 64, ADDRESSES)];
        int index = offset + 72;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writeHashes(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 152, items.size());
        int index = offset + 160;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 32;
        }
        Padding.zero(dst, index, offset + 288 - index);
    }

    private static List<ByteString> readHashes(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 152, HASHES)];
        int index = offset + 160;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 32);
            index += 32;
        }
        return List.of(items);
    }
}
