package dev.mycelium.runtime.codec;

import java.util.List;

/** A message as the generator would write it, with padding between its fields and behind them. */
record Probe(boolean on, String it, long stamp, int kind) {
    static final int SIZE = 32;
    static final FieldLayout ON = new FieldLayout("Probe", false, "on", FieldType.Scalar.BOOL, 0, 1);
    static final FieldLayout IT = new FieldLayout("Probe", false, "it", new FieldType.Text(5), 2, 14);
    static final FieldLayout STAMP = new FieldLayout("Probe", false, "stamp", FieldType.Scalar.U64, 16, 8);
    static final FieldLayout KIND = new FieldLayout("Probe", false, "kind", FieldType.Scalar.U16, 24, 2);

    Probe {
        Require.text(it, IT);
        Require.u16(kind, KIND);
    }

    static MessageCodec<Probe> codec(int typeId) {
        return new Codec(typeId);
    }

    private static final class Codec extends MessageCodec<Probe> {
        Codec(int typeId) {
            super(Probe.class, MessageLayout.of("Probe", typeId, "probes", false, SIZE, 8, ON, IT, STAMP, KIND));
        }

        @Override
        protected void write(Probe message, byte[] dst, int offset) {
            Bool.put(dst, offset, message.on());
            Padding.zero(dst, offset + 1, 1);
            FixedText.write(message.it(), dst, offset + 2, IT);
            LittleEndian.putLong(dst, offset + 16, message.stamp());
            LittleEndian.putShort(dst, offset + 24, (short) message.kind());
            Padding.zero(dst, offset + 26, 6);
        }

        @Override
        protected Probe read(byte[] src, int offset) {
            return new Probe(
                    Bool.read(src, offset, ON, 0),
                    FixedText.read(src, offset + 2, IT),
                    LittleEndian.getLong(src, offset + 16),
                    LittleEndian.getU16(src, offset + 24));
        }

        @Override
        public void validate(Probe message) {
            if (message.kind() == 0) {
                throw new ValidationException(KIND, "not_zero: true", message.kind());
            }
        }

        @Override
        public List<Object> values(Probe message) {
            return List.of(message.on(), message.it(), message.stamp(), message.kind());
        }

        @Override
        public Probe ofValues(List<?> values) {
            requireCount(values);
            return new Probe(
                    Values.get(values, 0, Boolean.class, ON),
                    Values.get(values, 1, String.class, IT),
                    Values.get(values, 2, Long.class, STAMP),
                    Values.get(values, 3, Integer.class, KIND));
        }
    }
}
