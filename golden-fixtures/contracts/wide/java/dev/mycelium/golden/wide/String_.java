package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * A message that is called like a type of the language.
 *
 * <p>{@code String} in the contract. Topic <code>wide</code>, type id 14, 16 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>4</td><td>Integer</td><td>{@code u32}</td></tr>
 * <tr><td>4</td><td>12</td><td>string</td><td>{@code String}</td></tr>
 * </tbody>
 * </table>
 *
 * @param integer {@code u32}, 0..4294967295: Called like a type of the language, too.
 * @param string {@code String}, at most 3 UTF-8 bytes: A text inside it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record String_(long integer, String string) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 14;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 16;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<String_> CODEC = new String_Codec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param integer {@code u32}, 0..4294967295
     * @param string {@code String}, at most 3 UTF-8 bytes
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public String_ {
        Require.u32(integer, CODEC, 0);
        Require.text(string, String_Codec.STRING);
    }

    @Override
    public MessageCodec<String_> codec() {
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
                .integer(integer)
                .string(string);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "integer, string");
    }

    /**
     * Collects the components of a {@link String_}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long integer;

        private String string = "";

        private Builder() {
        }

        /**
         * Sets {@code Integer}.
         *
         * @param integer {@code u32}, 0..4294967295: Called like a type of the language, too.
         * @return this builder
         */
        public Builder integer(long integer) {
            this.integer = integer;
            return this;
        }

        /**
         * Sets {@code string}.
         *
         * @param string {@code String}, at most 3 UTF-8 bytes: A text inside it.
         * @return this builder
         */
        public Builder string(String string) {
            this.string = string;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public String_ build() {
            return new String_(
                    integer,
                    string);
        }
    }
}
