package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link String_}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class String_Codec extends MessageCodec<String_> {
    static final FieldLayout INTEGER = new FieldLayout(
            "String", false, "Integer", FieldType.Scalar.U32, 0, 4);

    static final FieldLayout STRING = new FieldLayout(
            "String", false, "string", new FieldType.Text(3), 4, 12);

    String_Codec() {
        super(String_.class, MessageLayout.of(
                "String",
                String_.TYPE_ID,
                String_.TOPIC,
                false,
                String_.SIZE,
                4,
                INTEGER,
                STRING));
    }

    @Override
    protected void write(String_ message, byte[] dst, int offset) {
        LittleEndian.putInt(dst, offset, (int) message.integer());
        FixedText.write(message.string(), dst, offset + 4, STRING);
    }

    @Override
    protected String_ read(byte[] src, int offset) {
        return new String_(
                LittleEndian.getU32(src, offset),
                FixedText.read(src, offset + 4, STRING));
    }

    @Override
    public void validate(String_ message) {
    }

    @Override
    public List<Object> values(String_ message) {
        return List.of(
                message.integer(),
                message.string());
    }

    @Override
    public String_ ofValues(List<?> values) {
        requireCount(values);
        return new String_(
                Values.get(values, 0, Long.class, INTEGER),
                Values.get(values, 1, String.class, STRING));
    }
}
