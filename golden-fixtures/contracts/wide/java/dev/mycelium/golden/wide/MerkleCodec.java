package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Merkle}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class MerkleCodec extends MessageCodec<Merkle> {
    static final FieldLayout DEPTH = new FieldLayout(
            "Merkle", false, "depth", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout LEAVES = new FieldLayout(
            "Merkle", false, "leaves", new FieldType.Array(new FieldType.Bytes(32), 256), 1, 8192);

    static final FieldLayout COMPLETE = new FieldLayout(
            "Merkle", false, "complete", FieldType.Scalar.BOOL, 8193, 1);

    MerkleCodec() {
        super(Merkle.class, MessageLayout.of(
                "Merkle",
                Merkle.TYPE_ID,
                Merkle.TOPIC,
                false,
                Merkle.SIZE,
                1,
                DEPTH,
                LEAVES,
                COMPLETE));
    }

    @Override
    protected void write(Merkle message, byte[] dst, int offset) {
        dst[offset] = (byte) message.depth();
        writeLeaves(message.leaves(), dst, offset);
        Bool.put(dst, offset + 8193, message.complete());
    }

    @Override
    protected Merkle read(byte[] src, int offset) {
        return new Merkle(
                LittleEndian.getU8(src, offset),
                readLeaves(src, offset),
                Bool.read(src, offset + 8193, COMPLETE, 8193));
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
    public Merkle ofValues(List<?> values) {
        requireCount(values);
        return new Merkle(
                Values.get(values, 0, Integer.class, DEPTH),
                Values.list(values, 1, ByteString.class, LEAVES),
                Values.get(values, 2, Boolean.class, COMPLETE));
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
