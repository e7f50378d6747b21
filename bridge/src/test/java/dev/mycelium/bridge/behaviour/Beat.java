package dev.mycelium.bridge.behaviour;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.util.HexFormat;
import java.util.List;

/** The message of type 1 that honest clients and stubs send: eight bytes. */
record Beat(long number) {
    static final int SIZE = 8;
    /** Stubs count from here, so that it can be told who has sent one. */
    static final long OF_STUBS = 1_000_000_000L;

    private static final FieldLayout NUMBER = new FieldLayout("Beat", false, "number", FieldType.Scalar.I64, 0, 8);
    static final MessageCodec<Beat> CODEC = new Codec();
    static final Schema<Beat> SCHEMA =
            new Schema<>(SchemaDigest.of(HexFormat.of().parseHex("b7".repeat(32))), 0, 0, 0, List.of(CODEC));

    private static final class Codec extends MessageCodec<Beat> {
        Codec() {
            super(Beat.class, MessageLayout.of("Beat", 1, "beats", false, SIZE, 8, NUMBER));
        }

        @Override
        protected void write(Beat message, byte[] dst, int offset) {
            LittleEndian.putLong(dst, offset, message.number());
        }

        @Override
        protected Beat read(byte[] src, int offset) {
            return new Beat(LittleEndian.getLong(src, offset));
        }

        @Override
        public void validate(Beat message) {}

        @Override
        public List<Object> values(Beat message) {
            return List.of(message.number());
        }

        @Override
        public Beat ofValues(List<?> values) {
            return new Beat((Long) values.get(0));
        }
    }
}
