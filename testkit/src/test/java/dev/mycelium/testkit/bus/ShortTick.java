package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.List;

/** What another contract has under the type id of {@link Tick}: eight bytes. */
record ShortTick(long number) {
    static final FieldLayout NUMBER = new FieldLayout("ShortTick", false, "number", FieldType.Scalar.I64, 0, 8);
    static final MessageCodec<ShortTick> CODEC = new Codec(1);
    static final MessageCodec<ShortTick> OTHER = new Codec(7);

    private static final class Codec extends MessageCodec<ShortTick> {
        Codec(int typeId) {
            super(ShortTick.class, MessageLayout.of("ShortTick", typeId, "ticks", false, 8, 8, NUMBER));
        }

        @Override
        protected void write(ShortTick message, byte[] dst, int offset) {
            LittleEndian.putLong(dst, offset, message.number());
        }

        @Override
        protected ShortTick read(byte[] src, int offset) {
            return new ShortTick(LittleEndian.getLong(src, offset));
        }

        @Override
        public void validate(ShortTick message) {}

        @Override
        public List<Object> values(ShortTick message) {
            return List.of(message.number());
        }

        @Override
        public ShortTick ofValues(List<?> values) {
            return new ShortTick((Long) values.get(0));
        }
    }
}
