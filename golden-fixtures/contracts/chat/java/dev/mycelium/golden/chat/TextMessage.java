package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * One line of text that a user sends to a room.
 *
 * <p>Topic <code>examples</code>, type id 1001, 312 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>40</td><td>sender</td><td>{@code String}</td></tr>
 * <tr><td>40</td><td>264</td><td>content</td><td>{@code String}</td></tr>
 * <tr><td>304</td><td>8</td><td>timestamp</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param sender {@code String}, at most 32 UTF-8 bytes: Name of the sender as the room shows it, in
 *     UTF-8 bytes. Checked by {@code validate()}: {@code min_length: 3}.
 * @param content {@code String}, at most 256 UTF-8 bytes: The text itself, in UTF-8 bytes. Line breaks
 *     are allowed. Checked by {@code validate()}: {@code not_empty: true}.
 * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: When the sender
 *     pressed return: nanoseconds since 1970-01-01T00:00:00Z. Checked by {@code validate()}:
 *     {@code not_zero: true}.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record TextMessage(String sender, String content,
        long timestamp) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1001;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "examples";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 312;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<TextMessage> CODEC = new TextMessageCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param sender {@code String}, at most 32 UTF-8 bytes
     * @param content {@code String}, at most 256 UTF-8 bytes
     * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public TextMessage {
        Require.text(sender, TextMessageCodec.SENDER);
        Require.text(content, TextMessageCodec.CONTENT);
    }

    @Override
    public MessageCodec<TextMessage> codec() {
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
                .sender(sender)
                .content(content)
                .timestamp(timestamp);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "sender, content, timestamp");
    }

    /**
     * Collects the components of a {@link TextMessage}; {@link #build()} checks them.
     */
    public static final class Builder {
        private String sender = "";

        private String content = "";

        private long timestamp;

        private Builder() {
        }

        /**
         * Sets {@code sender}.
         *
         * @param sender {@code String}, at most 32 UTF-8 bytes: Name of the sender as the room shows it, in
         *     UTF-8 bytes. Checked by {@code validate()}: {@code min_length: 3}.
         * @return this builder
         */
        public Builder sender(String sender) {
            this.sender = sender;
            return this;
        }

        /**
         * Sets {@code content}.
         *
         * @param content {@code String}, at most 256 UTF-8 bytes: The text itself, in UTF-8 bytes. Line breaks
         *     are allowed. Checked by {@code validate()}: {@code not_empty: true}.
         * @return this builder
         */
        public Builder content(String content) {
            this.content = content;
            return this;
        }

        /**
         * Sets {@code timestamp}.
         *
         * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: When the sender
         *     pressed return: nanoseconds since 1970-01-01T00:00:00Z. Checked by {@code validate()}:
         *     {@code not_zero: true}.
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
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public TextMessage build() {
            return new TextMessage(
                    sender,
                    content,
                    timestamp);
        }
    }
}
