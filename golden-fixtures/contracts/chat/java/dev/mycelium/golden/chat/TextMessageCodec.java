package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link TextMessage}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class TextMessageCodec extends GeneratedCodec<TextMessage> {
    static final MessageLayout LAYOUT = layout(
            "TextMessage",
            TextMessage.TYPE_ID,
            TextMessage.TOPIC,
            false,
            TextMessage.SIZE,
            8,
            text("sender", 32, 0, 40),
            text("content", 256, 40, 264),
            u64("timestamp", 304));

    static final FieldLayout SENDER = LAYOUT.field(0);

    static final FieldLayout CONTENT = LAYOUT.field(1);

    TextMessageCodec() {
        super(TextMessage.class, LAYOUT);
    }

    @Override
    protected void write(TextMessage message, byte[] dst, int offset) {
        putText(dst, offset, 0, message.sender(), SENDER);
        putText(dst, offset, 40, message.content(), CONTENT);
        put64(dst, offset, 304, message.timestamp());
    }

    @Override
    protected TextMessage read(byte[] src, int offset) {
        return new TextMessage(
                getText(src, offset, 0, SENDER),
                getText(src, offset, 40, CONTENT),
                get64(src, offset, 304));
    }

    @Override
    public void validate(TextMessage message) {
        if (FixedText.utf8Length(message.sender()) < 3) {
            throw broken(0, "min_length: 3", message.sender());
        }
        if (message.content().isEmpty()) {
            throw broken(1, "not_empty: true", message.content());
        }
        if (message.timestamp() == 0) {
            throw broken(2, "not_zero: true", message.timestamp());
        }
    }

    @Override
    public List<Object> values(TextMessage message) {
        return List.of(
                message.sender(),
                message.content(),
                message.timestamp());
    }

    @Override
    protected TextMessage make(ValueReader values) {
        return new TextMessage(
                values.nextText(),
                values.nextText(),
                values.nextLong());
    }
}
