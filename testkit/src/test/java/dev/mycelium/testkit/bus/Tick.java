package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.codec.ValidationException;
import java.util.List;

/** A message as the generator would write it: who sends, and a number that must not be negative. */
record Tick(String sender, long number) {
    static final int SIZE = 24;
    static final FieldLayout SENDER = new FieldLayout("Tick", false, "sender", new FieldType.Text(6), 0, 14);
    static final FieldLayout NUMBER = new FieldLayout("Tick", false, "number", FieldType.Scalar.I64, 16, 8);
    static final MessageCodec<Tick> CODEC = new Codec(1);
    static final MessageCodec<Tick> OTHER = new Codec(50000);
    static final Schema<Tick> SCHEMA = new Schema<>(SchemaDigest.of(new byte[32]), 0, 0, 0, List.of(CODEC, OTHER));

    private static final class Codec extends MessageCodec<Tick> {
        Codec(int typeId) {
            super(Tick.class, MessageLayout.of("Tick", typeId, "ticks", false, SIZE, 8, SENDER, NUMBER));
        }

        @Override
        protected void write(Tick message, byte[] dst, int offset) {
            FixedText.write(message.sender(), dst, offset, SENDER);
            LittleEndian.putShort(dst, offset + 14, (short) 0);
            LittleEndian.putLong(dst, offset + 16, message.number());
        }

        @Override
        protected Tick read(byte[] src, int offset) {
            return new Tick(FixedText.read(src, offset, SENDER), LittleEndian.getLong(src, offset + 16));
        }

        @Override
        public void validate(Tick message) {
            if (message.number() < 0) {
                throw new ValidationException(NUMBER, "min: 0", message.number());
            }
        }

        @Override
        public List<Object> values(Tick message) {
            return List.of(message.sender(), message.number());
        }

        @Override
        public Tick ofValues(List<?> values) {
            return new Tick((String) values.get(0), (Long) values.get(1));
        }
    }
}
