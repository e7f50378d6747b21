package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Somebody said something; the text itself is looked up by its hash.
 *
 * <p>Topic <code>game</code>, type id 1003, 32 bytes.
 *
 * <p>Comes after {@link PlayerLogin}.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>sender_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>4</td><td>channel_id</td><td>{@code u32}</td></tr>
 * <tr><td>12</td><td>4</td><td></td><td>padding</td></tr>
 * <tr><td>16</td><td>8</td><td>message_hash</td><td>{@code u64}</td></tr>
 * <tr><td>24</td><td>8</td><td>timestamp</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param senderId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who said it.
 *     Checked by {@code validate()}: {@code not_zero: true}.
 * @param channelId {@code u32}, 0..4294967295: Where it was said: 0 = world, 1 = team, from 1000 on
 *     private.
 * @param messageHash {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: First 8 bytes
 *     of the text's hash.
 * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Seconds since
 *     1970-01-01T00:00:00Z.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record ChatMessage(long senderId, long channelId, long messageHash,
        long timestamp) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1003;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "game";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 32;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<ChatMessage> CODEC = new ChatMessageCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param senderId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param channelId {@code u32}, 0..4294967295
     * @param messageHash {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public ChatMessage {
        Require.u32(channelId, CODEC, 1);
    }

    @Override
    public MessageCodec<ChatMessage> codec() {
        return CODEC;
    }

    @Override
    public void validate() {
        CODEC.validate(this);
    }

    /**
     * Starts a message whose components are all zero, empty or false.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a message from the components of this one.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .senderId(senderId)
                .channelId(channelId)
                .messageHash(messageHash)
                .timestamp(timestamp);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "senderId, channelId, messageHash, timestamp");
    }

    /**
     * Collects the components of a {@link ChatMessage}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long senderId;

        private long channelId;

        private long messageHash;

        private long timestamp;

        private Builder() {
        }

        /**
         * Sets {@code sender_id}.
         *
         * @param senderId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who said it.
         *     Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder senderId(long senderId) {
            this.senderId = senderId;
            return this;
        }

        /**
         * Sets {@code channel_id}.
         *
         * @param channelId {@code u32}, 0..4294967295: Where it was said: 0 = world, 1 = team, from 1000 on
         *     private.
         * @return this builder
         */
        public Builder channelId(long channelId) {
            this.channelId = channelId;
            return this;
        }

        /**
         * Sets {@code message_hash}.
         *
         * @param messageHash {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: First 8 bytes
         *     of the text's hash.
         * @return this builder
         */
        public Builder messageHash(long messageHash) {
            this.messageHash = messageHash;
            return this;
        }

        /**
         * Sets {@code timestamp}.
         *
         * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Seconds since
         *     1970-01-01T00:00:00Z.
         * @return this builder
         */
        public Builder timestamp(long timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public ChatMessage build() {
            return new ChatMessage(
                    senderId,
                    channelId,
                    messageHash,
                    timestamp);
        }
    }
}
