package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.UInt256;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link PoolStateUpdate} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class PoolStateUpdateFlyweight extends Flyweight<PoolStateUpdate, PoolStateUpdateFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public PoolStateUpdateFlyweight() {
        super(PoolStateUpdate.CODEC);
    }

    /**
     * {@return {@code [u8; 20]}, exactly 20 bytes: Address of the pool contract, 20 bytes as on the chain.
     *     Checked by {@code validate()}: {@code not_zero: true}}
     */
    public ByteString poolAddress() {
        return getBytes(0, 20);
    }

    /**
     * {@return the bytes of {@code pool_address}, in place}
     */
    public FixedBytesView poolAddressView() {
        return viewOfFixed(0, 0);
    }

    /**
     * Writes {@code pool_address}.
     *
     * @param value exactly 20 bytes
     * @return this
     */
    public PoolStateUpdateFlyweight poolAddress(ByteString value) {
        putBytes(0, 20, value, 0);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Venue that runs the pool: 1 = Uniswap V2, 2 = Uniswap V3, 3 = Sushi,
     *     others as registered. Checked by {@code validate()}: {@code min: 1}}
     */
    public int venueId() {
        return getU16(20);
    }

    /**
     * Writes {@code venue_id}.
     *
     * @param value 0..65535
     * @return this
     */
    public PoolStateUpdateFlyweight venueId(int value) {
        putU16(20, value, 1);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Reserve of token 0 in its smallest unit; zero where the
     *     pool has no reserves (V3)}
     */
    public UInt256 reserve0() {
        return getU256(22);
    }

    /**
     * {@return 64 bits of {@code reserve0}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long reserve0Limb(int limb) {
        return getLimb(22, limb);
    }

    /**
     * Writes {@code reserve0}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public PoolStateUpdateFlyweight reserve0(UInt256 value) {
        putU256(22, value);
        return this;
    }

    /**
     * Writes {@code reserve0}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public PoolStateUpdateFlyweight reserve0(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(22, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Reserve of token 1 in its smallest unit; zero where the
     *     pool has no reserves (V3)}
     */
    public UInt256 reserve1() {
        return getU256(54);
    }

    /**
     * {@return 64 bits of {@code reserve1}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long reserve1Limb(int limb) {
        return getLimb(54, limb);
    }

    /**
     * Writes {@code reserve1}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public PoolStateUpdateFlyweight reserve1(UInt256 value) {
        putU256(54, value);
        return this;
    }

    /**
     * Writes {@code reserve1}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public PoolStateUpdateFlyweight reserve1(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(54, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Liquidity inside the current price range; zero where the
     *     venue knows no ranges (V2). Optional in the contract, yet always on the wire}
     */
    public UInt256 liquidity() {
        return getU256(86);
    }

    /**
     * {@return 64 bits of {@code liquidity}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long liquidityLimb(int limb) {
        return getLimb(86, limb);
    }

    /**
     * Writes {@code liquidity}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public PoolStateUpdateFlyweight liquidity(UInt256 value) {
        putU256(86, value);
        return this;
    }

    /**
     * Writes {@code liquidity}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public PoolStateUpdateFlyweight liquidity(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(86, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: Square root of the price as a Q64.96 fixed-point number.
     *     Optional in the contract, yet always on the wire}
     */
    public UInt256 sqrtPriceX96() {
        return getU256(118);
    }

    /**
     * {@return 64 bits of {@code sqrt_price_x96}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long sqrtPriceX96Limb(int limb) {
        return getLimb(118, limb);
    }

    /**
     * Writes {@code sqrt_price_x96}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public PoolStateUpdateFlyweight sqrtPriceX96(UInt256 value) {
        putU256(118, value);
        zeroBytes(150, 2);
        return this;
    }

    /**
     * Writes {@code sqrt_price_x96}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public PoolStateUpdateFlyweight sqrtPriceX96(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(118, limb3, limb2, limb1, limb0);
        zeroBytes(150, 2);
        return this;
    }

    /**
     * {@return {@code i32}: Current tick, the logarithm of the price to the base 1.0001. Optional in the
     *     contract, yet always on the wire. Checked by {@code validate()}: {@code min: -887272},
     *     {@code max: 887272}}
     */
    public int tick() {
        return getI32(152);
    }

    /**
     * Writes {@code tick}.
     *
     * @param value what is written
     * @return this
     */
    public PoolStateUpdateFlyweight tick(int value) {
        putI32(152, value);
        zeroBytes(156, 4);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Block after which this
     *     state holds. Checked by {@code validate()}: {@code not_zero: true}}
     */
    public long blockNumber() {
        return get64(160);
    }

    /**
     * Writes {@code block_number}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public PoolStateUpdateFlyweight blockNumber(long value) {
        put64(160, value);
        return this;
    }

    @Override
    protected PoolStateUpdateFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
