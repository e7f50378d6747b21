package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ChatMessage}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ChatMessageCodec extends GeneratedCodec<ChatMessage> {
    static final MessageLayout LAYOUT = layout(
            "ChatMessage",
            ChatMessage.TYPE_ID,
            ChatMessage.TOPIC,
            false,
            ChatMessage.SIZE,
            8,
            u64("sender_id", 0),
            u32("channel_id", 8),
            u64("message_hash", 16),
            u64("timestamp", 24));

    ChatMessageCodec() {
        super(ChatMessage.class, LAYOUT);
    }

    @Override
    protected void write(ChatMessage message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.senderId());
        putU32(dst, offset, 8, message.channelId());
        zero(dst, offset, 12, 4);
        put64(dst, offset, 16, message.messageHash());
        put64(dst, offset, 24, message.timestamp());
    }

    @Override
    protected ChatMessage read(byte[] src, int offset) {
        return new ChatMessage(
                get64(src, offset, 0),
                getU32(src, offset, 8),
                get64(src, offset, 16),
                get64(src, offset, 24));
    }

    @Override
    public void validate(ChatMessage message) {
        if (message.senderId() == 0) {
            throw broken(0, "not_zero: true", message.senderId());
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
    protected ChatMessage make(ValueReader values) {
        return new ChatMessage(
                values.nextLong(),
                values.nextLong(),
                values.nextLong(),
                values.nextLong());
    }
}
