package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ChatMessage}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ChatMessageCodec extends MessageCodec<ChatMessage> {
    private static final int SENDER_ID_AT = 0;

    private static final int CHANNEL_ID_AT = 8;

    private static final int PADDING_12_AT = 12;

    private static final int MESSAGE_HASH_AT = 16;

    private static final int TIMESTAMP_AT = 24;

    static final FieldLayout SENDER_ID = new FieldLayout(
            "ChatMessage", false, "sender_id", FieldType.Scalar.U64, SENDER_ID_AT, 8);

    static final FieldLayout CHANNEL_ID = new FieldLayout(
            "ChatMessage", false, "channel_id", FieldType.Scalar.U32, CHANNEL_ID_AT, 4);

    static final FieldLayout MESSAGE_HASH = new FieldLayout(
            "ChatMessage", false, "message_hash", FieldType.Scalar.U64, MESSAGE_HASH_AT, 8);

    static final FieldLayout TIMESTAMP = new FieldLayout(
            "ChatMessage", false, "timestamp", FieldType.Scalar.U64, TIMESTAMP_AT, 8);

    ChatMessageCodec() {
        super(ChatMessage.class, MessageLayout.of(
                "ChatMessage",
                ChatMessage.TYPE_ID,
                ChatMessage.TOPIC,
                false,
                ChatMessage.SIZE,
                8,
                SENDER_ID,
                CHANNEL_ID,
                MESSAGE_HASH,
                TIMESTAMP));
    }

    @Override
    protected void write(ChatMessage message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset + SENDER_ID_AT, message.senderId());
        LittleEndian.putInt(dst, offset + CHANNEL_ID_AT, (int) message.channelId());
        Padding.zero(dst, offset + PADDING_12_AT, 4);
        LittleEndian.putLong(dst, offset + MESSAGE_HASH_AT, message.messageHash());
        LittleEndian.putLong(dst, offset + TIMESTAMP_AT, message.timestamp());
    }

    @Override
    protected ChatMessage read(byte[] src, int offset) {
        return new ChatMessage(
                LittleEndian.getLong(src, offset + SENDER_ID_AT),
                LittleEndian.getU32(src, offset + CHANNEL_ID_AT),
                LittleEndian.getLong(src, offset + MESSAGE_HASH_AT),
                LittleEndian.getLong(src, offset + TIMESTAMP_AT));
    }

    @Override
    public void validate(ChatMessage message) {
        if (message.senderId() == 0) {
            throw new ValidationException(SENDER_ID, "not_zero: true", message.senderId());
        }
    }

    @Override
    public List<Object> values(ChatMessage message) {
        return List.of(
                message.senderId(),
                message.channelId(),
                message.messageHash(),
                message.timestamp());
    }

    @Override
    public ChatMessage ofValues(List<?> values) {
        requireCount(values);
        return new ChatMessage(
                Values.get(values, 0, Long.class, SENDER_ID),
                Values.get(values, 1, Long.class, CHANNEL_ID),
                Values.get(values, 2, Long.class, MESSAGE_HASH),
                Values.get(values, 3, Long.class, TIMESTAMP));
    }
}
