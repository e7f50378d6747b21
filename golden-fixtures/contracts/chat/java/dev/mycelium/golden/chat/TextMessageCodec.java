package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link TextMessage}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class TextMessageCodec extends MessageCodec<TextMessage> {
    static final FieldLayout SENDER = new FieldLayout(
            "TextMessage", false, "sender", new FieldType.Text(32), 0, 40);

    static final FieldLayout CONTENT = new FieldLayout(
            "TextMessage", false, "content", new FieldType.Text(256), 40, 264);

    static final FieldLayout TIMESTAMP = new FieldLayout(
            "TextMessage", false, "timestamp", FieldType.Scalar.U64, 304, 8);

    TextMessageCodec() {
        super(TextMessage.class, MessageLayout.of(
                "TextMessage",
                TextMessage.TYPE_ID,
                TextMessage.TOPIC,
                false,
                TextMessage.SIZE,
                8,
                SENDER,
                CONTENT,
                TIMESTAMP));
    }

    @Override
    protected void write(TextMessage message, byte[] dst, int offset) {
        FixedText.write(message.sender(), dst, offset, SENDER);
        FixedText.write(message.content(), dst, offset + 40, CONTENT);
        LittleEndian.putLong(dst, offset + 304, message.timestamp());
    }

    @Override
    protected TextMessage read(byte[] src, int offset) {
        return new TextMessage(
                FixedText.read(src, offset, SENDER),
                FixedText.read(src, offset + 40, CONTENT),
                LittleEndian.getLong(src, offset + 304));
    }

    @Override
    public void validate(TextMessage message) {
        if (FixedText.utf8Length(message.sender()) < 3) {
            throw new ValidationException(SENDER, "min_length: 3", message.sender());
        }
        if (message.content().isEmpty()) {
            throw new ValidationException(CONTENT, "not_empty: true", message.content());
        }
        if (message.timestamp() == 0) {
            throw new ValidationException(TIMESTAMP, "not_zero: true", message.timestamp());
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
    public TextMessage ofValues(List<?> values) {
        requireCount(values);
        return new TextMessage(
                Values.get(values, 0, String.class, SENDER),
                Values.get(values, 1, String.class, CONTENT),
                Values.get(values, 2, Long.class, TIMESTAMP));
    }
}
