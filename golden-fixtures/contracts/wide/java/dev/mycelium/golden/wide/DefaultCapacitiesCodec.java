package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link DefaultCapacities}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class DefaultCapacitiesCodec extends GeneratedCodec<DefaultCapacities> {
    static final MessageLayout LAYOUT = layout(
            "DefaultCapacities",
            DefaultCapacities.TYPE_ID,
            DefaultCapacities.TOPIC,
            false,
            DefaultCapacities.SIZE,
            2,
            text("text", 32, 0, 40),
            field("bytes", new FieldType.ByteVec(16), 40, 24),
            field("addresses", new FieldType.Vec(new FieldType.Bytes(20), 4), 64, 88),
            field("hashes", new FieldType.Vec(new FieldType.Bytes(32), 4), 152, 136));

    static final FieldLayout TEXT = LAYOUT.field(0);

    static final FieldLayout BYTES = LAYOUT.field(1);

    static final FieldLayout ADDRESSES = LAYOUT.field(2);

    static final FieldLayout HASHES = LAYOUT.field(3);

    DefaultCapacitiesCodec() {
        super(DefaultCapacities.class, LAYOUT);
    }

    @Override
    protected void write(DefaultCapacities message, byte[] dst, int offset) {
        putText(dst, offset, 0, message.text(), TEXT);
        putByteVec(dst, offset, 40, message.bytes(), BYTES);
        writeAddresses(message.addresses(), dst, offset);
        writeHashes(message.hashes(), dst, offset);
    }

    @Override
    protected DefaultCapacities read(byte[] src, int offset) {
        return new DefaultCapacities(
                getText(src, offset, 0, TEXT),
                getByteVec(src, offset, 40, BYTES),
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
    protected DefaultCapacities make(ValueReader values) {
        return new DefaultCapacities(
                values.nextText(),
                values.nextBytes(),
                values.nextList(ByteString.class),
                values.nextList(ByteString.class));
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
