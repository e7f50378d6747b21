package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.UInt256;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link GasMetrics} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class GasMetricsFlyweight extends Flyweight<GasMetrics, GasMetricsFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public GasMetricsFlyweight() {
        super(GasMetrics.CODEC);
    }

    /**
     * {@return {@code u32}, 0..4294967295: Chain by its EIP-155 number. Checked by {@code validate()}:
     *     {@code not_zero: true}}
     */
    public long chainId() {
        return getU32(0);
    }

    /**
     * Writes {@code chain_id}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public GasMetricsFlyweight chainId(long value) {
        putU32(0, value, 0);
        zeroBytes(4, 4);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Block that was measured}
     */
    public long blockNumber() {
        return get64(8);
    }

    /**
     * Writes {@code block_number}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public GasMetricsFlyweight blockNumber(long value) {
        put64(8, value);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Base fee of the block in wei per unit of gas}
     */
    public UInt256 baseFeeWei() {
        return getU256(16);
    }

    /**
     * {@return 64 bits of {@code base_fee_wei}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long baseFeeWeiLimb(int limb) {
        return getLimb(16, limb);
    }

    /**
     * Writes {@code base_fee_wei}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public GasMetricsFlyweight baseFeeWei(UInt256 value) {
        putU256(16, value);
        return this;
    }

    /**
     * Writes {@code base_fee_wei}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public GasMetricsFlyweight baseFeeWei(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(16, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Median tip of the block in wei per unit of gas}
     */
    public UInt256 priorityFeeWei() {
        return getU256(48);
    }

    /**
     * {@return 64 bits of {@code priority_fee_wei}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long priorityFeeWeiLimb(int limb) {
        return getLimb(48, limb);
    }

    /**
     * Writes {@code priority_fee_wei}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public GasMetricsFlyweight priorityFeeWei(UInt256 value) {
        putU256(48, value);
        return this;
    }

    /**
     * Writes {@code priority_fee_wei}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public GasMetricsFlyweight priorityFeeWei(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(48, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code f64}: Gas used as a share of the limit, 0 to 1. Checked by {@code validate()}:
     *     {@code min: 0}, {@code max: 1}}
     */
    public double fullness() {
        return getF64(80);
    }

    /**
     * Writes {@code fullness}.
     *
     * @param value what is written
     * @return this
     */
    public GasMetricsFlyweight fullness(double value) {
        putF64(80, value);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Gas that the block used}
     */
    public long gasUsed() {
        return getU32(88);
    }

    /**
     * Writes {@code gas_used}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public GasMetricsFlyweight gasUsed(long value) {
        putU32(88, value, 5);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Transactions in the block}
     */
    public int transactions() {
        return getU16(92);
    }

    /**
     * Writes {@code transactions}.
     *
     * @param value 0..65535
     * @return this
     */
    public GasMetricsFlyweight transactions(int value) {
        putU16(92, value, 6);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Uncles of the block}
     */
    public int uncles() {
        return getU8(94);
    }

    /**
     * Writes {@code uncles}.
     *
     * @param value 0..255
     * @return this
     */
    public GasMetricsFlyweight uncles(int value) {
        putU8(94, value, 7);
        zeroBytes(95, 1);
        return this;
    }

    @Override
    protected GasMetricsFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
