package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A route that was executed, hop by hop.
 *
 * <p>Topic <code>market-datafeed</code>, type id 1021, 352 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>hop_count</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>120</td><td>tokens</td><td>{@code [[u8; 20]; 6]}</td></tr>
 * <tr><td>121</td><td>192</td><td>pool_ids</td><td>{@code [[u8; 32]; 6]}</td></tr>
 * <tr><td>313</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>314</td><td>24</td><td>call_data</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>338</td><td>2</td><td></td><td>padding</td></tr>
 * <tr><td>340</td><td>4</td><td>gas_used</td><td>{@code u32}</td></tr>
 * <tr><td>344</td><td>6</td><td>relay</td><td>{@code [u8; 6]}</td></tr>
 * <tr><td>350</td><td>2</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param hopCount {@code u8}, 0..255: Hops that are used, 1 to 6; the places after them are zero.
 *     Checked by {@code validate()}: {@code min: 1}, {@code max: 6}.
 * @param tokens {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20 bytes: Token that enters
 *     each hop, 20 bytes each.
 * @param poolIds {@code [[u8; 32]; 6]}, exactly 6 elements, each exactly 32 bytes: Identifier of the
 *     pool of each hop, 32 bytes each.
 * @param callData {@code Vec<u8>}, at most 16 bytes: First bytes of the call, at most 16.
 * @param gasUsed {@code u32}, 0..4294967295: Gas that the transaction used.
 * @param relay {@code [u8; 6]}, exactly 6 bytes: Hardware address of the relay that reported the
 *     route.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record SwapRoute(int hopCount, List<ByteString> tokens, List<ByteString> poolIds,
        ByteString callData, long gasUsed, ByteString relay) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1021;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "market-datafeed";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 352;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<SwapRoute> CODEC = new SwapRouteCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param hopCount {@code u8}, 0..255
     * @param tokens {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20 bytes
     * @param poolIds {@code [[u8; 32]; 6]}, exactly 6 elements, each exactly 32 bytes
     * @param callData {@code Vec<u8>}, at most 16 bytes
     * @param gasUsed {@code u32}, 0..4294967295
     * @param relay {@code [u8; 6]}, exactly 6 bytes
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public SwapRoute {
        Require.u8(hopCount, CODEC, 0);
        tokens = Require.bytesList(tokens, SwapRouteCodec.TOKENS);
        poolIds = Require.bytesList(poolIds, SwapRouteCodec.POOL_IDS);
        Require.bytes(callData, SwapRouteCodec.CALL_DATA);
        Require.u32(gasUsed, CODEC, 4);
        Require.bytes(relay, 6, CODEC, 5);
    }

    @Override
    public MessageCodec<SwapRoute> codec() {
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
                .hopCount(hopCount)
                .tokens(tokens)
                .poolIds(poolIds)
                .callData(callData)
                .gasUsed(gasUsed)
                .relay(relay);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "hopCount, tokens, poolIds, callData, gasUsed, relay");
    }

    /**
     * Collects the components of a {@link SwapRoute}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int hopCount;

        private List<ByteString> tokens = Collections.nCopies(6, ByteString.ofZeros(20));

        private List<ByteString> poolIds = Collections.nCopies(6, ByteString.ofZeros(32));

        private ByteString callData = ByteString.EMPTY;

        private long gasUsed;

        private ByteString relay = ByteString.ofZeros(6);

        private Builder() {
        }

        /**
         * Sets {@code hop_count}.
         *
         * @param hopCount {@code u8}, 0..255: Hops that are used, 1 to 6; the places after them are zero.
         *     Checked by {@code validate()}: {@code min: 1}, {@code max: 6}.
         * @return this builder
         */
        public Builder hopCount(int hopCount) {
            this.hopCount = hopCount;
            return this;
        }

        /**
         * Sets {@code tokens}.
         *
         * @param tokens {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20 bytes: Token that enters
         *     each hop, 20 bytes each.
         * @return this builder
         */
        public Builder tokens(List<ByteString> tokens) {
            this.tokens = tokens;
            return this;
        }

        /**
         * Sets {@code pool_ids}.
         *
         * @param poolIds {@code [[u8; 32]; 6]}, exactly 6 elements, each exactly 32 bytes: Identifier of the
         *     pool of each hop, 32 bytes each.
         * @return this builder
         */
        public Builder poolIds(List<ByteString> poolIds) {
            this.poolIds = poolIds;
            return this;
        }

        /**
         * Sets {@code call_data}.
         *
         * @param callData {@code Vec<u8>}, at most 16 bytes: First bytes of the call, at most 16.
         * @return this builder
         */
        public Builder callData(ByteString callData) {
            this.callData = callData;
            return this;
        }

        /**
         * Sets {@code gas_used}.
         *
         * @param gasUsed {@code u32}, 0..4294967295: Gas that the transaction used.
         * @return this builder
         */
        public Builder gasUsed(long gasUsed) {
            this.gasUsed = gasUsed;
            return this;
        }

        /**
         * Sets {@code relay}.
         *
         * @param relay {@code [u8; 6]}, exactly 6 bytes: Hardware address of the relay that reported the
         *     route.
         * @return this builder
         */
        public Builder relay(ByteString relay) {
            this.relay = relay;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public SwapRoute build() {
            return new SwapRoute(
                    hopCount,
                    tokens,
                    poolIds,
                    callData,
                    gasUsed,
                    relay);
        }
    }
}
