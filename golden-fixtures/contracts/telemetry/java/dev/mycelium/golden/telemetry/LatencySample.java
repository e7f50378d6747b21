package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * How long messages took from one end of the bus to the other.
 *
 * <p>Topic <code>telemetrymarket-data</code>, type id 1102, 72 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>2</td><td>window_ms</td><td>{@code u16}</td></tr>
 * <tr><td>2</td><td>42</td><td>histogram</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>44</td><td>4</td><td></td><td>padding</td></tr>
 * <tr><td>48</td><td>8</td><td>p50_us</td><td>{@code f64}</td></tr>
 * <tr><td>56</td><td>8</td><td>p99_us</td><td>{@code f64}</td></tr>
 * <tr><td>64</td><td>4</td><td>drift_ms</td><td>{@code i32}</td></tr>
 * <tr><td>68</td><td>4</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param windowMs {@code u16}, 0..65535: Length of the window in milliseconds. Checked by
 *     {@code validate()}: {@code min: 1}.
 * @param histogram {@code Vec<u8>}, at most 33 bytes: Share of the messages in each power of two of
 *     microseconds, in percent.
 * @param p50Us {@code f64}: Median in microseconds; NaN when nothing was measured.
 * @param p99Us {@code f64}: 99th percentile in microseconds; NaN when nothing was measured.
 * @param driftMs {@code i32}: Difference between the clocks of the two ends in milliseconds.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record LatencySample(int windowMs, ByteString histogram, double p50Us, double p99Us,
        int driftMs) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1102;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "telemetrymarket-data";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 72;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<LatencySample> CODEC = new LatencySampleCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param windowMs {@code u16}, 0..65535
     * @param histogram {@code Vec<u8>}, at most 33 bytes
     * @param p50Us {@code f64}
     * @param p99Us {@code f64}
     * @param driftMs {@code i32}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public LatencySample {
        Require.u16(windowMs, CODEC, 0);
        Require.bytes(histogram, LatencySampleCodec.HISTOGRAM);
    }

    @Override
    public MessageCodec<LatencySample> codec() {
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
                .windowMs(windowMs)
                .histogram(histogram)
                .p50Us(p50Us)
                .p99Us(p99Us)
                .driftMs(driftMs);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "windowMs, histogram, p50Us, p99Us, driftMs");
    }

    /**
     * Collects the components of a {@link LatencySample}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int windowMs;

        private ByteString histogram = ByteString.EMPTY;

        private double p50Us;

        private double p99Us;

        private int driftMs;

        private Builder() {
        }

        /**
         * Sets {@code window_ms}.
         *
         * @param windowMs {@code u16}, 0..65535: Length of the window in milliseconds. Checked by
         *     {@code validate()}: {@code min: 1}.
         * @return this builder
         */
        public Builder windowMs(int windowMs) {
            this.windowMs = windowMs;
            return this;
        }

        /**
         * Sets {@code histogram}.
         *
         * @param histogram {@code Vec<u8>}, at most 33 bytes: Share of the messages in each power of two of
         *     microseconds, in percent.
         * @return this builder
         */
        public Builder histogram(ByteString histogram) {
            this.histogram = histogram;
            return this;
        }

        /**
         * Sets {@code p50_us}.
         *
         * @param p50Us {@code f64}: Median in microseconds; NaN when nothing was measured.
         * @return this builder
         */
        public Builder p50Us(double p50Us) {
            this.p50Us = p50Us;
            return this;
        }

        /**
         * Sets {@code p99_us}.
         *
         * @param p99Us {@code f64}: 99th percentile in microseconds; NaN when nothing was measured.
         * @return this builder
         */
        public Builder p99Us(double p99Us) {
            this.p99Us = p99Us;
            return this;
        }

        /**
         * Sets {@code drift_ms}.
         *
         * @param driftMs {@code i32}: Difference between the clocks of the two ends in milliseconds.
         * @return this builder
         */
        public Builder driftMs(int driftMs) {
            this.driftMs = driftMs;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public LatencySample build() {
            return new LatencySample(
                    windowMs,
                    histogram,
                    p50Us,
                    p99Us,
                    driftMs);
        }
    }
}
