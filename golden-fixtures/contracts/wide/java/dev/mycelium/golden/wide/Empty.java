package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import javax.annotation.processing.Generated;

/**
 * A payload of 0 bytes; its type id is the last one.
 *
 * <p>Topic <code>wide</code>, type id 65535, 0 bytes.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record Empty() implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 65535;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 0;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<Empty> CODEC = new EmptyCodec();

    @Override
    public MessageCodec<Empty> codec() {
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
        return new Builder();
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "");
    }

    /**
     * Collects the components of a {@link Empty}; {@link #build()} checks them.
     */
    public static final class Builder {
        private Builder() {
        }

        /**
         * Makes the message.
         *
         * @return a new message
         */
        public Empty build() {
            return new Empty();
        }
    }
}
