package dev.mycelium.bridge;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.util.Arrays;
import java.util.List;

/** A message of 4 KiB, all of which follows from its number, so that a changed or mixed one is seen. */
public record Chunk(long number) {
    /** What its payload has in bytes. */
    public static final int SIZE = 4096;

    static final MessageCodec<Chunk> CODEC = new Codec();

    /** A contract of chunks. */
    public static final Schema<Object> SCHEMA = new Schema<>(digest(1), 0, 0, 0, List.of(CODEC));

    private static final int HEAD = 8;

    static SchemaDigest digest(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return SchemaDigest.of(bytes);
    }

    private static final class Codec extends MessageCodec<Chunk> {
        Codec() {
            super(
                    Chunk.class,
                    MessageLayout.of(
                            "Chunk",
                            1,
                            "chunks",
                            false,
                            SIZE,
                            8,
                            new FieldLayout("Chunk", false, "number", FieldType.Scalar.I64, 0, HEAD),
                            new FieldLayout(
                                    "Chunk", false, "rest", new FieldType.Bytes(SIZE - HEAD), HEAD, SIZE - HEAD)));
        }

        @Override
        protected void write(Chunk message, byte[] dst, int offset) {
            LittleEndian.putLong(dst, offset, message.number());
            Arrays.fill(dst, offset + HEAD, offset + SIZE, fillOf(message.number()));
        }

        @Override
        protected Chunk read(byte[] src, int offset) {
            long number = LittleEndian.getLong(src, offset);
            for (int i = offset + HEAD; i < offset + SIZE; i++) {
                if (src[i] != fillOf(number)) {
                    throw new IllegalArgumentException("chunk " + number + " has another's byte at " + (i - offset));
                }
            }
            return new Chunk(number);
        }

        private static byte fillOf(long number) {
            return (byte) (number * 31 + 7);
        }

        @Override
        public void validate(Chunk message) {}

        @Override
        public List<Object> values(Chunk message) {
            return List.of(message.number());
        }

        @Override
        public Chunk ofValues(List<?> values) {
            return new Chunk((Long) values.get(0));
        }
    }
}
