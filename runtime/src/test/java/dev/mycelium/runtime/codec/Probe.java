package dev.mycelium.runtime.codec;

import java.util.List;

/** A message as the generator would write it, with padding between its fields and behind them. */
record Probe(boolean on, String it, long stamp, int kind) {
    static final int SIZE = 32;
    static final MessageCodec<Probe> CODEC = codec(7);

    Probe {
        Require.text(it, Codec.IT);
        Require.u16(kind, CODEC, 3);
    }

    static MessageCodec<Probe> codec(int typeId) {
        return new Codec(typeId);
    }

    private static final class Codec extends GeneratedCodec<Probe> {
        static final MessageLayout LAYOUT = layout(7);

        static final FieldLayout IT = LAYOUT.field(1);

        Codec(int typeId) {
            super(Probe.class, layout(typeId));
        }

        private static MessageLayout layout(int typeId) {
            return layout(
                    "Probe",
                    typeId,
                    "probes",
                    false,
                    SIZE,
                    8,
                    bool("on", 0),
                    text("it", 5, 2, 14),
                    u64("stamp", 16),
                    u16("kind", 24));
        }

        @Override
        protected void write(Probe message, byte[] dst, int offset) {
            putBool(dst, offset, 0, message.on());
            zero(dst, offset, 1, 1);
            putText(dst, offset, 2, message.it(), IT);
            put64(dst, offset, 16, message.stamp());
            putU16(dst, offset, 24, message.kind());
            zero(dst, offset, 26, 6);
        }

        @Override
        protected Probe read(byte[] src, int offset) {
            return new Probe(
                    getBool(src, offset, 0, 0),
                    getText(src, offset, 2, IT),
                    get64(src, offset, 16),
                    getU16(src, offset, 24));
        }

        @Override
        public void validate(Probe message) {
            if (message.kind() == 0) {
                throw broken(3, "not_zero: true", message.kind());
            }
        }

        @Override
        public List<Object> values(Probe message) {
            return List.of(message.on(), message.it(), message.stamp(), message.kind());
        }

        @Override
        protected Probe make(ValueReader values) {
            return new Probe(values.nextBoolean(), values.nextText(), values.nextLong(), values.nextInt());
        }
    }
}
