package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * A text between two bytes: 18 bytes, of which 3 are padding.
 *
 * <p>Topic <code>wide</code>, type id 2, 18 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>before</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>2</td><td>14</td><td>text</td><td>{@code String}</td></tr>
 * <tr><td>16</td><td>1</td><td>after</td><td>{@code u8}</td></tr>
 * <tr><td>17</td><td>1</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param before {@code u8}, 0..255: Makes the text start at 2.
 * @param text {@code String}, at most 5 UTF-8 bytes: 5 bytes of text in a slot of 14.
 * @param after {@code u8}, 0..255: Makes the tail start at 17.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record SmallText(int before, String text, int after) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 2;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 18;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<SmallText> CODEC = new SmallTextCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param before {@code u8}, 0..255
     * @param text {@code String}, at most 5 UTF-8 bytes
     * @param after {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public SmallText {
        Require.u8(before, CODEC, 0);
        Require.text(text, SmallTextCodec.TEXT);
        Require.u8(after, CODEC, 2);
    }

    @Override
    public MessageCodec<SmallText> codec() {
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
                .before(before)
                .text(text)
                .after(after);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "before, text, after");
    }

    /**
     * Collects the components of a {@link SmallText}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int before;

        private String text = "";

        private int after;

        private Builder() {
        }

        /**
         * Sets {@code before}.
         *
         * @param before {@code u8}, 0..255: Makes the text start at 2.
         * @return this builder
         */
        public Builder before(int before) {
            this.before = before;
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text {@code String}, at most 5 UTF-8 bytes: 5 bytes of text in a slot of 14.
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@code after}.
         *
         * @param after {@code u8}, 0..255: Makes the tail start at 17.
         * @return this builder
         */
        public Builder after(int after) {
            this.after = after;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public SmallText build() {
            return new SmallText(
                    before,
                    text,
                    after);
        }
    }
}
