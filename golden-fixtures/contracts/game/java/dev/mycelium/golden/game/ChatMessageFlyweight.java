package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link ChatMessage} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class ChatMessageFlyweight extends Flyweight<ChatMessage, ChatMessageFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public ChatMessageFlyweight() {
        super(ChatMessage.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who said it. Checked by
     *     {@code validate()}: {@code not_zero: true}}
     */
    public long senderId() {
        return get64(0);
    }

    /**
     * Writes {@code sender_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ChatMessageFlyweight senderId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Where it was said: 0 = world, 1 = team, from 1000 on private}
     */
    public long channelId() {
        return getU32(8);
    }

    /**
     * Writes {@code channel_id}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public ChatMessageFlyweight channelId(long value) {
        putU32(8, value, 1);
        zeroBytes(12, 4);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: First 8 bytes of the
     *     text's hash}
     */
    public long messageHash() {
        return get64(16);
    }

    /**
     * Writes {@code message_hash}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ChatMessageFlyweight messageHash(long value) {
        put64(16, value);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Seconds since
     *     1970-01-01T00:00:00Z}
     */
    public long timestamp() {
        return get64(24);
    }

    /**
     * Writes {@code timestamp}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ChatMessageFlyweight timestamp(long value) {
        put64(24, value);
        return this;
    }

    @Override
    protected ChatMessageFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
