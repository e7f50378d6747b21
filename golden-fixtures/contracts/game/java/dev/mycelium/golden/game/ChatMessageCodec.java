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
 * The bytes of {@link ChatMessage}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ChatMessageCodec extends MessageCodec<ChatMessage> {
    static final FieldLayout SENDER_ID = new FieldLayout(
            "ChatMessage", false, "sender_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout CHANNEL_ID = new FieldLayout(
            "ChatMessage", false, "channel_id", FieldType.Scalar.U32, 8, 4);

    static final FieldLayout MESSAGE_HASH = new FieldLayout(
            "ChatMessage", false, "message_hash", FieldType.Scalar.U64, 16, 8);

    static final FieldLayout TIMESTAMP = new FieldLayout(
            "ChatMessage", false, "timestamp", FieldType.Scalar.U64, 24, 8);

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
        LittleEndian.putLong(dst, offset, message.senderId());
        LittleEndian.putInt(dst, offset + 8, (int) message.channelId());
        Padding.zero(dst, offset + 12, 4);
        LittleEndian.putLong(dst, offset + 16, message.messageHash());
        LittleEndian.putLong(dst, offset + 24, message.timestamp());
    }

    @Override
    protected ChatMessage read(byte[] src, int offset) {
        return new ChatMessage(
                LittleEndian.getLong(src, offset),
                LittleEndian.getU32(src, offset + 8),
                LittleEndian.getLong(src, offset + 16),
                LittleEndian.getLong(src, offset + 24));
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
