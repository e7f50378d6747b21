package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import javax.annotation.processing.Generated;

/**
 * A message whose name is not written like a type.
 *
 * <p>{@code snake_case_name} in the contract. Topic <code>wide</code>, type id 15, 1 byte.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>value</td><td>{@code bool}</td></tr>
 * </tbody>
 * </table>
 *
 * @param value {@code bool}: One byte, 0 or 1.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record SnakeCaseName(boolean value) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 15;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 1;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<SnakeCaseName> CODEC = new SnakeCaseNameCodec();

    @Override
    public MessageCodec<SnakeCaseName> codec() {
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
                .value(value);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "value");
    }

    /**
     * Collects the components of a {@link SnakeCaseName}; {@link #build()} checks them.
     */
    public static final class Builder {
        private boolean value;

        private Builder() {
        }

        /**
         * Sets {@code value}.
         *
         * @param value {@code bool}: One byte, 0 or 1.
         * @return this builder
         */
        public Builder value(boolean value) {
            this.value = value;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         */
        public SnakeCaseName build() {
            return new SnakeCaseName(value);
        }
    }
}
