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
 * The bytes of {@link String_}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class String_Codec extends MessageCodec<String_> {
    private static final int INTEGER_AT = 0;

    private static final int STRING_AT = 4;

    static final FieldLayout INTEGER = new FieldLayout(
            "String", false, "Integer", FieldType.Scalar.U32, INTEGER_AT, 4);

    static final FieldLayout STRING = new FieldLayout(
            "String", false, "string", new FieldType.Text(3), STRING_AT, 12);

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
        LittleEndian.putInt(dst, offset + INTEGER_AT, (int) message.integer());
        FixedText.write(message.string(), dst, offset + STRING_AT, STRING);
    }

    @Override
    protected String_ read(byte[] src, int offset) {
        return new String_(
                LittleEndian.getU32(src, offset + INTEGER_AT),
                FixedText.read(src, offset + STRING_AT, STRING));
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
