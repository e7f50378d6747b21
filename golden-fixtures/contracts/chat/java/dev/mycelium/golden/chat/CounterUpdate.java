package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import javax.annotation.processing.Generated;

/**
 * A shared counter moved.
 *
 * <p>Topic <code>examples</code>, type id 1002, 16 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>counter_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>4</td><td>value</td><td>{@code i32}</td></tr>
 * <tr><td>12</td><td>4</td><td>delta</td><td>{@code i32}</td></tr>
 * </tbody>
 * </table>
 *
 * @param counterId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Which counter;
 *     ids are given out once and never reused. Checked by {@code validate()}: {@code not_zero: true}.
 * @param value {@code i32}: The counter after the step.
 * @param delta {@code i32}: The step itself; negative when the counter went down.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record CounterUpdate(long counterId, int value, int delta) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1002;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "examples";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 16;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<CounterUpdate> CODEC = new CounterUpdateCodec();

    @Override
    public MessageCodec<CounterUpdate> codec() {
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
                .counterId(counterId)
                .value(value)
                .delta(delta);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "counterId, value, delta");
    }

    /**
     * Collects the components of a {@link CounterUpdate}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long counterId;

        private int value;

        private int delta;

        private Builder() {
        }

        /**
         * Sets {@code counter_id}.
         *
         * @param counterId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Which counter;
         *     ids are given out once and never reused. Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder counterId(long counterId) {
            this.counterId = counterId;
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value {@code i32}: The counter after the step.
         * @return this builder
         */
        public Builder value(int value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code delta}.
         *
         * @param delta {@code i32}: The step itself; negative when the counter went down.
         * @return this builder
         */
        public Builder delta(int delta) {
            this.delta = delta;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         */
        public CounterUpdate build() {
            return new CounterUpdate(
                    counterId,
                    value,
                    delta);
        }
    }
}
