package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * What a token is called and how its amounts are read.
 *
 * <p>Topic <code>market-data</code>, type id 1018, 68 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>20</td><td>token_address</td><td>{@code [u8; 20]}</td></tr>
 * <tr><td>20</td><td>40</td><td>symbol</td><td>{@code String}</td></tr>
 * <tr><td>60</td><td>1</td><td>decimals</td><td>{@code u8}</td></tr>
 * <tr><td>61</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>64</td><td>4</td><td>chain_id</td><td>{@code u32}</td></tr>
 * </tbody>
 * </table>
 *
 * @param tokenAddress {@code [u8; 20]}, exactly 20 bytes: Address of the token contract, 20 bytes as
 *     on the chain. Checked by {@code validate()}: {@code not_zero: true}.
 * @param symbol {@code String}, at most 32 UTF-8 bytes: Ticker of the token, such as WETH; text, not
 *     an address. Checked by {@code validate()}: {@code not_empty: true}, {@code no_0x_prefix: true}.
 * @param decimals {@code u8}, 0..255: Decimal places between the smallest unit and one token. Checked
 *     by {@code validate()}: {@code max: 77}.
 * @param chainId {@code u32}, 0..4294967295: Chain by its EIP-155 number: 1 = Ethereum, 137 = Polygon.
 *     Checked by {@code validate()}: {@code not_zero: true}.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record InstrumentMeta(ByteString tokenAddress, String symbol, int decimals,
        long chainId) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1018;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "market-data";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 68;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<InstrumentMeta> CODEC = new InstrumentMetaCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param tokenAddress {@code [u8; 20]}, exactly 20 bytes
     * @param symbol {@code String}, at most 32 UTF-8 bytes
     * @param decimals {@code u8}, 0..255
     * @param chainId {@code u32}, 0..4294967295
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public InstrumentMeta {
        Require.bytes(tokenAddress, 20, CODEC, 0);
        Require.text(symbol, InstrumentMetaCodec.SYMBOL);
        Require.u8(decimals, CODEC, 2);
        Require.u32(chainId, CODEC, 3);
    }

    @Override
    public MessageCodec<InstrumentMeta> codec() {
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
                .tokenAddress(tokenAddress)
                .symbol(symbol)
                .decimals(decimals)
                .chainId(chainId);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "tokenAddress, symbol, decimals, chainId");
    }

    /**
     * Collects the components of a {@link InstrumentMeta}; {@link #build()} checks them.
     */
    public static final class Builder {
        private ByteString tokenAddress = ByteString.ofZeros(20);

        private String symbol = "";

        private int decimals;

        private long chainId;

        private Builder() {
        }

        /**
         * Sets {@code token_address}.
         *
         * @param tokenAddress {@code [u8; 20]}, exactly 20 bytes: Address of the token contract, 20 bytes as
         *     on the chain. Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder tokenAddress(ByteString tokenAddress) {
            this.tokenAddress = tokenAddress;
            return this;
        }

        /**
         * Sets {@code symbol}.
         *
         * @param symbol {@code String}, at most 32 UTF-8 bytes: Ticker of the token, such as WETH; text, not
         *     an address. Checked by {@code validate()}: {@code not_empty: true}, {@code no_0x_prefix: true}.
         * @return this builder
         */
        public Builder symbol(String symbol) {
            this.symbol = symbol;
            return this;
        }

        /**
         * Sets {@code decimals}.
         *
         * @param decimals {@code u8}, 0..255: Decimal places between the smallest unit and one token. Checked
         *     by {@code validate()}: {@code max: 77}.
         * @return this builder
         */
        public Builder decimals(int decimals) {
            this.decimals = decimals;
            return this;
        }

        /**
         * Sets {@code chain_id}.
         *
         * @param chainId {@code u32}, 0..4294967295: Chain by its EIP-155 number: 1 = Ethereum, 137 = Polygon.
         *     Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder chainId(long chainId) {
            this.chainId = chainId;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public InstrumentMeta build() {
            return new InstrumentMeta(
                    tokenAddress,
                    symbol,
                    decimals,
                    chainId);
        }
    }
}
