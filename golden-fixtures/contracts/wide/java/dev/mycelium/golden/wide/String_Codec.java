package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link String_}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class String_Codec extends GeneratedCodec<String_> {
    static final MessageLayout LAYOUT = layout(
            "String",
            String_.TYPE_ID,
            String_.TOPIC,
            false,
            String_.SIZE,
            4,
            u32("Integer", 0),
            text("string", 3, 4, 12));

    static final FieldLayout STRING = LAYOUT.field(1);

    String_Codec() {
        super(String_.class, LAYOUT);
    }

    @Override
    protected void write(String_ message, byte[] dst, int offset) {
        putU32(dst, offset, 0, message.integer());
        putText(dst, offset, 4, message.string(), STRING);
    }

    @Override
    protected String_ read(byte[] src, int offset) {
        return new String_(
                getU32(src, offset, 0),
                getText(src, offset, 4, STRING));
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
    protected String_ make(ValueReader values) {
        return new String_(
                values.nextLong(),
                values.nextText());
    }
}
