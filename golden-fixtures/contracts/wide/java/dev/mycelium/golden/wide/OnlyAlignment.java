package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * No bytes at all, yet an alignment of 16.
 *
 * <p>Topic <code>wide</code>, type id 9, 0 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>0</td><td>nothing</td><td>{@code [u128; 0]}</td></tr>
 * </tbody>
 * </table>
 *
 * @param nothing {@code [u128; 0]}, exactly 0 elements, each 0..2<sup>128</sup>-1: Takes no room.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record OnlyAlignment(List<BigInteger> nothing) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 9;

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
    public static final MessageCodec<OnlyAlignment> CODEC = new OnlyAlignmentCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param nothing {@code [u128; 0]}, exactly 0 elements, each 0..2<sup>128</sup>-1
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public OnlyAlignment {
        nothing = Require.u128List(nothing, OnlyAlignmentCodec.NOTHING);
    }

    @Override
    public MessageCodec<OnlyAlignment> codec() {
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
                .nothing(nothing);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "nothing");
    }

    /**
     * Collects the components of a {@link OnlyAlignment}; {@link #build()} checks them.
     */
    public static final class Builder {
        private List<BigInteger> nothing = List.of();

        private Builder() {
        }

        /**
         * Sets {@code nothing}.
         *
         * @param nothing {@code [u128; 0]}, exactly 0 elements, each 0..2<sup>128</sup>-1: Takes no room.
         * @return this builder
         */
        public Builder nothing(List<BigInteger> nothing) {
            this.nothing = nothing;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public OnlyAlignment build() {
            return new OnlyAlignment(nothing);
        }
    }
}
