package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.UInt256;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link ArbitrageSignal} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class ArbitrageSignalFlyweight extends Flyweight<ArbitrageSignal, ArbitrageSignalFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public ArbitrageSignalFlyweight() {
        super(ArbitrageSignal.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies the
     *     opportunity for as long as it exists. Checked by {@code validate()}: {@code not_zero: true}}
     */
    public long opportunityId() {
        return get64(0);
    }

    /**
     * Writes {@code opportunity_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ArbitrageSignalFlyweight opportunityId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return how many elements {@code path} has, 0 to 4}
     */
    public int pathCount() {
        return count(ArbitrageSignalCodec.PATH);
    }

    /**
     * Sets how many elements {@code path} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 4
     * @return this
     */
    public ArbitrageSignalFlyweight setPathCount(int count) {
        putCount(ArbitrageSignalCodec.PATH, 8, 20, count);
        return this;
    }

    /**
     * {@return an element of {@code path}, {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString path(int index) {
        return getBytes(elementOfVec(ArbitrageSignalCodec.PATH, 8, 20, index), 20);
    }

    /**
     * {@return one byte of an element of {@code path}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte pathByte(int index, int at) {
        return byteOf(elementOfVec(ArbitrageSignalCodec.PATH, 8, 20, index), 20, at, 1);
    }

    /**
     * Copies an element of {@code path} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 20 bytes
     * @param dstOffset where they start
     */
    public void pathTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(ArbitrageSignalCodec.PATH, 8, 20, index), 20, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code path} is these 20 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean pathEquals(int index, byte[] bytes) {
        return bytes.length == 20 && holds(elementOfVec(ArbitrageSignalCodec.PATH, 8, 20, index), bytes);
    }

    /**
     * Writes an element of {@code path}.
     *
     * @param index of the element, from 0
     * @param value exactly 20 bytes
     * @return this
     */
    public ArbitrageSignalFlyweight path(int index, ByteString value) {
        putBytes(elementOfVec(ArbitrageSignalCodec.PATH, 8, 20, index), 20, value, 1);
        return this;
    }

    /**
     * Writes an element of {@code path}.
     *
     * @param index of the element, from 0
     * @param src has 20 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ArbitrageSignalFlyweight path(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(ArbitrageSignalCodec.PATH, 8, 20, index), 20, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code path} to the caller's array.
     *
     * @param dst takes 20 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int pathAllTo(byte[] dst, int dstOffset) {
        return copyTo(ArbitrageSignalCodec.PATH, 20, dst, dstOffset);
    }

    /**
     * Writes {@code path}.
     *
     * @param src has 20 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 4
     * @return this
     */
    public ArbitrageSignalFlyweight path(byte[] src, int srcOffset, int count) {
        putElements(ArbitrageSignalCodec.PATH, 20, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code f64}: Expected profit in US dollars before gas. Checked by {@code validate()}:
     *     {@code min: 0}}
     */
    public double estimatedProfitUsd() {
        return getF64(96);
    }

    /**
     * Writes {@code estimated_profit_usd}.
     *
     * @param value what is written
     * @return this
     */
    public ArbitrageSignalFlyweight estimatedProfitUsd(double value) {
        putF64(96, value);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Expected cost of gas in wei}
     */
    public UInt256 gasEstimateWei() {
        return getU256(104);
    }

    /**
     * {@return 64 bits of {@code gas_estimate_wei}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long gasEstimateWeiLimb(int limb) {
        return getLimb(104, limb);
    }

    /**
     * Writes {@code gas_estimate_wei}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public ArbitrageSignalFlyweight gasEstimateWei(UInt256 value) {
        putU256(104, value);
        return this;
    }

    /**
     * Writes {@code gas_estimate_wei}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public ArbitrageSignalFlyweight gasEstimateWei(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(104, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Last block in which the
     *     signal is worth acting on}
     */
    public long deadlineBlock() {
        return get64(136);
    }

    /**
     * Writes {@code deadline_block}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ArbitrageSignalFlyweight deadlineBlock(long value) {
        put64(136, value);
        return this;
    }

    @Override
    protected ArbitrageSignalFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(ArbitrageSignalCodec.PATH);
    }
}
