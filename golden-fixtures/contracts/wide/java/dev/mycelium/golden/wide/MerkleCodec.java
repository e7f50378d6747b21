package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Merkle}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class MerkleCodec extends GeneratedCodec<Merkle> {
    static final MessageLayout LAYOUT = layout(
            "Merkle",
            Merkle.TYPE_ID,
            Merkle.TOPIC,
            false,
            Merkle.SIZE,
            1,
            u8("depth", 0),
            field("leaves", new FieldType.Array(new FieldType.Bytes(32), 256), 1, 8192),
            bool("complete", 8193));

    static final FieldLayout LEAVES = LAYOUT.field(1);

    MerkleCodec() {
        super(Merkle.class, LAYOUT);
    }

    @Override
    protected void write(Merkle message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.depth());
        writeLeaves(message.leaves(), dst, offset);
        putBool(dst, offset, 8193, message.complete());
    }

    @Override
    protected Merkle read(byte[] src, int offset) {
        return new Merkle(
                getU8(src, offset, 0),
                readLeaves(src, offset),
                getBool(src, offset, 8193, 2));
    }

    @Override
    public void validate(Merkle message) {
    }

    @Override
    public List<Object> values(Merkle message) {
        return List.of(
                message.depth(),
                message.leaves(),
                message.complete());
    }

    @Override
    protected Merkle make(ValueReader values) {
        return new Merkle(
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextBoolean());
    }

    private static void writeLeaves(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 1;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 32;
        }
    }

    private static List<ByteString> readLeaves(byte[] src, int offset) {
        ByteString[] items = new ByteString[256];
        int index = offset + 1;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 32);
            index += 32;
        }
        return List.of(items);
    }
}
