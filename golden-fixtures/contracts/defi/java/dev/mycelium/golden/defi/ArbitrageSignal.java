package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A way through several pools that would end with more than it started with.
 *
 * <p>Topic <code>signals</code>, type id 1020, 144 bytes. The contract forbids printing the payload:
 * {@link #toString()} shows the name only.
 *
 * <p>Comes after {@link PoolStateUpdate} and {@link InstrumentMeta}.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>opportunity_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>88</td><td>path</td><td>{@code Vec<[u8; 20]>}</td></tr>
 * <tr><td>96</td><td>8</td><td>estimated_profit_usd</td><td>{@code f64}</td></tr>
 * <tr><td>104</td><td>32</td><td>gas_estimate_wei</td><td>{@code U256}</td></tr>
 * <tr><td>136</td><td>8</td><td>deadline_block</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param opportunityId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies
 *     the opportunity for as long as it exists. Checked by {@code validate()}: {@code not_zero: true}.
 * @param path {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes: Pool addresses in the
 *     order of the swaps, at most 4. Checked by {@code validate()}: {@code min_length: 2},
 *     {@code not_empty: true}.
 * @param estimatedProfitUsd {@code f64}: Expected profit in US dollars before gas. Checked by
 *     {@code validate()}: {@code min: 0}.
 * @param gasEstimateWei {@code U256}, 0..2<sup>256</sup>-1: Expected cost of gas in wei.
 * @param deadlineBlock {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Last block
 *     in which the signal is worth acting on.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record ArbitrageSignal(long opportunityId, List<ByteString> path, double estimatedProfitUsd,
        UInt256 gasEstimateWei, long deadlineBlock) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1020;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "signals";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 144;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<ArbitrageSignal> CODEC = new ArbitrageSignalCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param opportunityId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param path {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes
     * @param estimatedProfitUsd {@code f64}
     * @param gasEstimateWei {@code U256}, 0..2<sup>256</sup>-1
     * @param deadlineBlock {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public ArbitrageSignal {
        path = Require.bytesList(path, ArbitrageSignalCodec.PATH);
        Require.present(gasEstimateWei, CODEC, 3);
    }

    @Override
    public MessageCodec<ArbitrageSignal> codec() {
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
                .opportunityId(opportunityId)
                .path(path)
                .estimatedProfitUsd(estimatedProfitUsd)
                .gasEstimateWei(gasEstimateWei)
                .deadlineBlock(deadlineBlock);
    }

    @Override
    public String toString() {
        return "ArbitrageSignal[redacted]";
    }

    /**
     * Collects the components of a {@link ArbitrageSignal}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long opportunityId;

        private List<ByteString> path = List.of();

        private double estimatedProfitUsd;

        private UInt256 gasEstimateWei = UInt256.ZERO;

        private long deadlineBlock;

        private Builder() {
        }

        /**
         * Sets {@code opportunity_id}.
         *
         * @param opportunityId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies
         *     the opportunity for as long as it exists. Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder opportunityId(long opportunityId) {
            this.opportunityId = opportunityId;
            return this;
        }

        /**
         * Sets {@code path}.
         *
         * @param path {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes: Pool addresses in the
         *     order of the swaps, at most 4. Checked by {@code validate()}: {@code min_length: 2},
         *     {@code not_empty: true}.
         * @return this builder
         */
        public Builder path(List<ByteString> path) {
            this.path = path;
            return this;
        }

        /**
         * Sets {@code estimated_profit_usd}.
         *
         * @param estimatedProfitUsd {@code f64}: Expected profit in US dollars before gas. Checked by
         *     {@code validate()}: {@code min: 0}.
         * @return this builder
         */
        public Builder estimatedProfitUsd(double estimatedProfitUsd) {
            this.estimatedProfitUsd = estimatedProfitUsd;
            return this;
        }

        /**
         * Sets {@code gas_estimate_wei}.
         *
         * @param gasEstimateWei {@code U256}, 0..2<sup>256</sup>-1: Expected cost of gas in wei.
         * @return this builder
         */
        public Builder gasEstimateWei(UInt256 gasEstimateWei) {
            this.gasEstimateWei = gasEstimateWei;
            return this;
        }

        /**
         * Sets {@code deadline_block}.
         *
         * @param deadlineBlock {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Last block
         *     in which the signal is worth acting on.
         * @return this builder
         */
        public Builder deadlineBlock(long deadlineBlock) {
            this.deadlineBlock = deadlineBlock;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public ArbitrageSignal build() {
            return new ArbitrageSignal(
                    opportunityId,
                    path,
                    estimatedProfitUsd,
                    gasEstimateWei,
                    deadlineBlock);
        }
    }
}
