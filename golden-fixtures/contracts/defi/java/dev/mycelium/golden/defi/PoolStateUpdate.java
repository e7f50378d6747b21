package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import javax.annotation.processing.Generated;

/**
 * State of a liquidity pool after a block.
 *
 * <p>Topic <code>market-data</code>, type id 1011, 168 bytes.
 *
 * <p>Comes after {@link InstrumentMeta}.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>20</td><td>pool_address</td><td>{@code [u8; 20]}</td></tr>
 * <tr><td>20</td><td>2</td><td>venue_id</td><td>{@code u16}</td></tr>
 * <tr><td>22</td><td>32</td><td>reserve0</td><td>{@code U256}</td></tr>
 * <tr><td>54</td><td>32</td><td>reserve1</td><td>{@code U256}</td></tr>
 * <tr><td>86</td><td>32</td><td>liquidity</td><td>{@code U256}</td></tr>
 * <tr><td>118</td><td>32</td><td>sqrt_price_x96</td><td>{@code U256}</td></tr>
 * <tr><td>150</td><td>2</td><td></td><td>padding</td></tr>
 * <tr><td>152</td><td>4</td><td>tick</td><td>{@code i32}</td></tr>
 * <tr><td>156</td><td>4</td><td></td><td>padding</td></tr>
 * <tr><td>160</td><td>8</td><td>block_number</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param poolAddress {@code [u8; 20]}, exactly 20 bytes: Address of the pool contract, 20 bytes as on
 *     the chain. Checked by {@code validate()}: {@code not_zero: true}.
 * @param venueId {@code u16}, 0..65535: Venue that runs the pool: 1 = Uniswap V2, 2 = Uniswap V3, 3 =
 *     Sushi, others as registered. Checked by {@code validate()}: {@code min: 1}.
 * @param reserve0 {@code U256}, 0..2<sup>256</sup>-1: Reserve of token 0 in its smallest unit; zero
 *     where the pool has no reserves (V3).
 * @param reserve1 {@code U256}, 0..2<sup>256</sup>-1: Reserve of token 1 in its smallest unit; zero
 *     where the pool has no reserves (V3).
 * @param liquidity {@code U256}, 0..2<sup>256</sup>-1: Liquidity inside the current price range; zero
 *     where the venue knows no ranges (V2). Optional in the contract, yet always on the wire.
 * @param sqrtPriceX96 {@code U256}, 0..2<sup>256</sup>-1: Square root of the price as a Q64.96
 *     fixed-point number. Optional in the contract, yet always on the wire.
 * @param tick {@code i32}: Current tick, the logarithm of the price to the base 1.0001. Optional in
 *     the contract, yet always on the wire. Checked by {@code validate()}: {@code min: -887272},
 *     {@code max: 887272}.
 * @param blockNumber {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Block after
 *     which this state holds. Checked by {@code validate()}: {@code not_zero: true}.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record PoolStateUpdate(ByteString poolAddress, int venueId, UInt256 reserve0,
        UInt256 reserve1, UInt256 liquidity, UInt256 sqrtPriceX96, int tick,
        long blockNumber) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1011;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "market-data";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 168;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<PoolStateUpdate> CODEC = new PoolStateUpdateCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param poolAddress {@code [u8; 20]}, exactly 20 bytes
     * @param venueId {@code u16}, 0..65535
     * @param reserve0 {@code U256}, 0..2<sup>256</sup>-1
     * @param reserve1 {@code U256}, 0..2<sup>256</sup>-1
     * @param liquidity {@code U256}, 0..2<sup>256</sup>-1
     * @param sqrtPriceX96 {@code U256}, 0..2<sup>256</sup>-1
     * @param tick {@code i32}
     * @param blockNumber {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public PoolStateUpdate {
        Require.bytes(poolAddress, 20, CODEC, 0);
        Require.u16(venueId, CODEC, 1);
        Require.present(reserve0, CODEC, 2);
        Require.present(reserve1, CODEC, 3);
        Require.present(liquidity, CODEC, 4);
        Require.present(sqrtPriceX96, CODEC, 5);
    }

    @Override
    public MessageCodec<PoolStateUpdate> codec() {
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
                .poolAddress(poolAddress)
                .venueId(venueId)
                .reserve0(reserve0)
                .reserve1(reserve1)
                .liquidity(liquidity)
                .sqrtPriceX96(sqrtPriceX96)
                .tick(tick)
                .blockNumber(blockNumber);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "poolAddress, venueId, reserve0, reserve1, liquidity, sqrtPriceX96, tick, blockNumber");
    }

    /**
     * Collects the components of a {@link PoolStateUpdate}; {@link #build()} checks them.
     */
    public static final class Builder {
        private ByteString poolAddress = ByteString.ofZeros(20);

        private int venueId;

        private UInt256 reserve0 = UInt256.ZERO;

        private UInt256 reserve1 = UInt256.ZERO;

        private UInt256 liquidity = UInt256.ZERO;

        private UInt256 sqrtPriceX96 = UInt256.ZERO;

        private int tick;

        private long blockNumber;

        private Builder() {
        }

        /**
         * Sets {@code pool_address}.
         *
         * @param poolAddress {@code [u8; 20]}, exactly 20 bytes: Address of the pool contract, 20 bytes as on
         *     the chain. Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder poolAddress(ByteString poolAddress) {
            this.poolAddress = poolAddress;
            return this;
        }

        /**
         * Sets {@code venue_id}.
         *
         * @param venueId {@code u16}, 0..65535: Venue that runs the pool: 1 = Uniswap V2, 2 = Uniswap V3, 3 =
         *     Sushi, others as registered. Checked by {@code validate()}: {@code min: 1}.
         * @return this builder
         */
        public Builder venueId(int venueId) {
            this.venueId = venueId;
            return this;
        }

        /**
         * Sets {@code reserve0}.
         *
         * @param reserve0 {@code U256}, 0..2<sup>256</sup>-1: Reserve of token 0 in its smallest unit; zero
         *     where the pool has no reserves (V3).
         * @return this builder
         */
        public Builder reserve0(UInt256 reserve0) {
            this.reserve0 = reserve0;
            return this;
        }

        /**
         * Sets {@code reserve1}.
         *
         * @param reserve1 {@code U256}, 0..2<sup>256</sup>-1: Reserve of token 1 in its smallest unit; zero
         *     where the pool has no reserves (V3).
         * @return this builder
         */
        public Builder reserve1(UInt256 reserve1) {
            this.reserve1 = reserve1;
            return this;
        }

        /**
         * Sets {@code liquidity}.
         *
         * @param liquidity {@code U256}, 0..2<sup>256</sup>-1: Liquidity inside the current price range; zero
         *     where the venue knows no ranges (V2). Optional in the contract, yet always on the wire.
         * @return this builder
         */
        public Builder liquidity(UInt256 liquidity) {
            this.liquidity = liquidity;
            return this;
        }

        /**
         * Sets {@code sqrt_price_x96}.
         *
         * @param sqrtPriceX96 {@code U256}, 0..2<sup>256</sup>-1: Square root of the price as a Q64.96
         *     fixed-point number. Optional in the contract, yet always on the wire.
         * @return this builder
         */
        public Builder sqrtPriceX96(UInt256 sqrtPriceX96) {
            this.sqrtPriceX96 = sqrtPriceX96;
            return this;
        }

        /**
         * Sets {@code tick}.
         *
         * @param tick {@code i32}: Current tick, the logarithm of the price to the base 1.0001. Optional in
         *     the contract, yet always on the wire. Checked by {@code validate()}: {@code min: -887272},
         *     {@code max: 887272}.
         * @return this builder
         */
        public Builder tick(int tick) {
            this.tick = tick;
            return this;
        }

        /**
         * Sets {@code block_number}.
         *
         * @param blockNumber {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Block after
         *     which this state holds. Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder blockNumber(long blockNumber) {
            this.blockNumber = blockNumber;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public PoolStateUpdate build() {
            return new PoolStateUpdate(
                    poolAddress,
                    venueId,
                    reserve0,
                    reserve1,
                    liquidity,
                    sqrtPriceX96,
                    tick,
                    blockNumber);
        }
    }
}
