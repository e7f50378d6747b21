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
 * The bytes of {@link TextMessage}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class TextMessageCodec extends MessageCodec<TextMessage> {
    private static final int SENDER_AT = 0;

    private static final int CONTENT_AT = 40;

    private static final int TIMESTAMP_AT = 304;

    static final FieldLayout SENDER = new FieldLayout(
            "TextMessage", false, "sender", new FieldType.Text(32), SENDER_AT, 40);

    static final FieldLayout CONTENT = new FieldLayout(
            "TextMessage", false, "content", new FieldType.Text(256), CONTENT_AT, 264);

    static final FieldLayout TIMESTAMP = new FieldLayout(
            "TextMessage", false, "timestamp", FieldType.Scalar.U64, TIMESTAMP_AT, 8);

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
        FixedText.write(message.sender(), dst, offset + SENDER_AT, SENDER);
        FixedText.write(message.content(), dst, offset + CONTENT_AT, CONTENT);
        LittleEndian.putLong(dst, offset + TIMESTAMP_AT, message.timestamp());
    }

    @Override
    protected TextMessage read(byte[] src, int offset) {
        return new TextMessage(
                FixedText.read(src, offset + SENDER_AT, SENDER),
                FixedText.read(src, offset + CONTENT_AT, CONTENT),
                LittleEndian.getLong(src, offset + TIMESTAMP_AT));
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
