package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import javax.annotation.processing.Generated;

/**
 * Gas of one block.
 *
 * <p>Topic <code>telemetry</code>, type id 1100, 96 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>4</td><td>chain_id</td><td>{@code u32}</td></tr>
 * <tr><td>4</td><td>4</td><td></td><td>padding</td></tr>
 * <tr><td>8</td><td>8</td><td>block_number</td><td>{@code u64}</td></tr>
 * <tr><td>16</td><td>32</td><td>base_fee_wei</td><td>{@code U256}</td></tr>
 * <tr><td>48</td><td>32</td><td>priority_fee_wei</td><td>{@code U256}</td></tr>
 * <tr><td>80</td><td>8</td><td>fullness</td><td>{@code f64}</td></tr>
 * <tr><td>88</td><td>4</td><td>gas_used</td><td>{@code u32}</td></tr>
 * <tr><td>92</td><td>2</td><td>transactions</td><td>{@code u16}</td></tr>
 * <tr><td>94</td><td>1</td><td>uncles</td><td>{@code u8}</td></tr>
 * <tr><td>95</td><td>1</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param chainId {@code u32}, 0..4294967295: Chain by its EIP-155 number. Checked by
 *     {@code validate()}: {@code not_zero: true}.
 * @param blockNumber {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Block that
 *     was measured.
 * @param baseFeeWei {@code U256}, 0..2<sup>256</sup>-1: Base fee of the block in wei per unit of gas.
 * @param priorityFeeWei {@code U256}, 0..2<sup>256</sup>-1: Median tip of the block in wei per unit of
 *     gas.
 * @param fullness {@code f64}: Gas used as a share of the limit, 0 to 1. Checked by
 *     {@code validate()}: {@code min: 0}, {@code max: 1}.
 * @param gasUsed {@code u32}, 0..4294967295: Gas that the block used.
 * @param transactions {@code u16}, 0..65535: Transactions in the block.
 * @param uncles {@code u8}, 0..255: Uncles of the block.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record GasMetrics(long chainId, long blockNumber, UInt256 baseFeeWei, UInt256 priorityFeeWei,
        double fullness, long gasUsed, int transactions, int uncles) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1100;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "telemetry";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 96;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<GasMetrics> CODEC = new GasMetricsCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param chainId {@code u32}, 0..4294967295
     * @param blockNumber {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param baseFeeWei {@code U256}, 0..2<sup>256</sup>-1
     * @param priorityFeeWei {@code U256}, 0..2<sup>256</sup>-1
     * @param fullness {@code f64}
     * @param gasUsed {@code u32}, 0..4294967295
     * @param transactions {@code u16}, 0..65535
     * @param uncles {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public GasMetrics {
        Require.u32(chainId, CODEC, 0);
        Require.present(baseFeeWei, CODEC, 2);
        Require.present(priorityFeeWei, CODEC, 3);
        Require.u32(gasUsed, CODEC, 5);
        Require.u16(transactions, CODEC, 6);
        Require.u8(uncles, CODEC, 7);
    }

    @Override
    public MessageCodec<GasMetrics> codec() {
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
                .chainId(chainId)
                .blockNumber(blockNumber)
                .baseFeeWei(baseFeeWei)
                .priorityFeeWei(priorityFeeWei)
                .fullness(fullness)
                .gasUsed(gasUsed)
                .transactions(transactions)
                .uncles(uncles);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "chainId, blockNumber, baseFeeWei, priorityFeeWei, fullness, gasUsed, transactions, uncles");
    }

    /**
     * Collects the components of a {@link GasMetrics}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long chainId;

        private long blockNumber;

        private UInt256 baseFeeWei = UInt256.ZERO;

        private UInt256 priorityFeeWei = UInt256.ZERO;

        private double fullness;

        private long gasUsed;

        private int transactions;

        private int uncles;

        private Builder() {
        }

        /**
         * Sets {@code chain_id}.
         *
         * @param chainId {@code u32}, 0..4294967295: Chain by its EIP-155 number. Checked by
         *     {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder chainId(long chainId) {
            this.chainId = chainId;
            return this;
        }

        /**
         * Sets {@code block_number}.
         *
         * @param blockNumber {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Block that
         *     was measured.
         * @return this builder
         */
        public Builder blockNumber(long blockNumber) {
            this.blockNumber = blockNumber;
            return this;
        }

        /**
         * Sets {@code base_fee_wei}.
         *
         * @param baseFeeWei {@code U256}, 0..2<sup>256</sup>-1: Base fee of the block in wei per unit of gas.
         * @return this builder
         */
        public Builder baseFeeWei(UInt256 baseFeeWei) {
            this.baseFeeWei = baseFeeWei;
            return this;
        }

        /**
         * Sets {@code priority_fee_wei}.
         *
         * @param priorityFeeWei {@code U256}, 0..2<sup>256</sup>-1: Median tip of the block in wei per unit of
         *     gas.
         * @return this builder
         */
        public Builder priorityFeeWei(UInt256 priorityFeeWei) {
            this.priorityFeeWei = priorityFeeWei;
            return this;
        }

        /**
         * Sets {@code fullness}.
         *
         * @param fullness {@code f64}: Gas used as a share of the limit, 0 to 1. Checked by
         *     {@code validate()}: {@code min: 0}, {@code max: 1}.
         * @return this builder
         */
        public Builder fullness(double fullness) {
            this.fullness = fullness;
            return this;
        }

        /**
         * Sets {@code gas_used}.
         *
         * @param gasUsed {@code u32}, 0..4294967295: Gas that the block used.
         * @return this builder
         */
        public Builder gasUsed(long gasUsed) {
            this.gasUsed = gasUsed;
            return this;
        }

        /**
         * Sets {@code transactions}.
         *
         * @param transactions {@code u16}, 0..65535: Transactions in the block.
         * @return this builder
         */
        public Builder transactions(int transactions) {
            this.transactions = transactions;
            return this;
        }

        /**
         * Sets {@code uncles}.
         *
         * @param uncles {@code u8}, 0..255: Uncles of the block.
         * @return this builder
         */
        public Builder uncles(int uncles) {
            this.uncles = uncles;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public GasMetrics build() {
            return new GasMetrics(
                    chainId,
                    blockNumber,
                    baseFeeWei,
                    priorityFeeWei,
                    fullness,
                    gasUsed,
                    transactions,
                    uncles);
        }
    }
}
