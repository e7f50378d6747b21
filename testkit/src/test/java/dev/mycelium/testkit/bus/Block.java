package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import java.util.List;

/** A message of 8 KiB, of which nothing but a number matters: a few thousand of them fill a small memory. */
record Block(long number) {
    static final int SIZE = 8192;
    static final FieldLayout NUMBER = new FieldLayout("Block", false, "number", FieldType.Scalar.I64, 0, 8);
    static final MessageCodec<Block> CODEC = new Codec();

    private static final class Codec extends MessageCodec<Block> {
        Codec() {
            super(Block.class, MessageLayout.of("Block", 7, "blocks", false, SIZE, 8, NUMBER));
        }

        @Override
        protected void write(Block message, byte[] dst, int offset) {
            LittleEndian.putLong(dst, offset, message.number());
            Padding.zero(dst, offset + 8, SIZE - 8);
        }

        @Override
        protected Block read(byte[] src, int offset) {
            return new Block(LittleEndian.getLong(src, offset));
        }

        @Override
        public void validate(Block message) {
            // Its contract has no rules.
        }

        @Override
        public List<Object> values(Block message) {
            return List.of(message.number());
        }

        @Override
        public Block ofValues(List<?> values) {
            return new Block((Long) values.get(0));
        }
    }
}
