package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Something that a person should read.
 *
 * <p>Topic <code>operations</code>, type id 49999, 184 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>severity</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>2</td><td>128</td><td>text</td><td>{@code String}</td></tr>
 * <tr><td>130</td><td>40</td><td>endpoint</td><td>{@code String}</td></tr>
 * <tr><td>170</td><td>6</td><td></td><td>padding</td></tr>
 * <tr><td>176</td><td>8</td><td>raised_at</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param severity {@code u8}, 0..255: 0 = note, 1 = warning, 2 = error. Checked by {@code validate()}:
 *     {@code max: 2}.
 * @param text {@code String}, at most 120 UTF-8 bytes: The alert in one sentence, at most 120 bytes.
 *     Checked by {@code validate()}: {@code min_length: 1}.
 * @param endpoint {@code String}, at most 32 UTF-8 bytes: Where it happened; empty when it concerns
 *     the whole bus. Optional in the contract, yet always on the wire.
 * @param raisedAt {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Nanoseconds
 *     since 1970-01-01T00:00:00Z.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record BusAlert(int severity, String text, String endpoint,
        long raisedAt) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 49999;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "operations";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 184;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<BusAlert> CODEC = new BusAlertCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param severity {@code u8}, 0..255
     * @param text {@code String}, at most 120 UTF-8 bytes
     * @param endpoint {@code String}, at most 32 UTF-8 bytes
     * @param raisedAt {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public BusAlert {
        Require.u8(severity, CODEC, 0);
        Require.text(text, BusAlertCodec.TEXT);
        Require.text(endpoint, BusAlertCodec.ENDPOINT);
    }

    @Override
    public MessageCodec<BusAlert> codec() {
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
                .severity(severity)
                .text(text)
                .endpoint(endpoint)
                .raisedAt(raisedAt);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "severity, text, endpoint, raisedAt");
    }

    /**
     * Collects the components of a {@link BusAlert}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int severity;

        private String text = "";

        private String endpoint = "";

        private long raisedAt;

        private Builder() {
        }

        /**
         * Sets {@code severity}.
         *
         * @param severity {@code u8}, 0..255: 0 = note, 1 = warning, 2 = error. Checked by {@code validate()}:
         *     {@code max: 2}.
         * @return this builder
         */
        public Builder severity(int severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text {@code String}, at most 120 UTF-8 bytes: The alert in one sentence, at most 120 bytes.
         *     Checked by {@code validate()}: {@code min_length: 1}.
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@code endpoint}.
         *
         * @param endpoint {@code String}, at most 32 UTF-8 bytes: Where it happened; empty when it concerns
         *     the whole bus. Optional in the contract, yet always on the wire.
         * @return this builder
         */
        public Builder endpoint(String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        /**
         * Sets {@code raised_at}.
         *
         * @param raisedAt {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Nanoseconds
         *     since 1970-01-01T00:00:00Z.
         * @return this builder
         */
        public Builder raisedAt(long raisedAt) {
            this.raisedAt = raisedAt;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public BusAlert build() {
            return new BusAlert(
                    severity,
                    text,
                    endpoint,
                    raisedAt);
        }
    }
}
