package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Vectors of byte strings of fixed length.
 *
 * <p>Topic <code>wide</code>, type id 7, 264 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>odd0</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>2</td><td>14</td><td>ones</td><td>{@code Vec<[u8; 1]>}</td></tr>
 * <tr><td>16</td><td>1</td><td>odd1</td><td>{@code u8}</td></tr>
 * <tr><td>17</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>18</td><td>18</td><td>threes</td><td>{@code Vec<[u8; 3]>}</td></tr>
 * <tr><td>36</td><td>1</td><td>odd2</td><td>{@code u8}</td></tr>
 * <tr><td>37</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>38</td><td>48</td><td>addresses</td><td>{@code Vec<[u8; 20]>}</td></tr>
 * <tr><td>86</td><td>1</td><td>odd3</td><td>{@code u8}</td></tr>
 * <tr><td>87</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>88</td><td>40</td><td>hashes</td><td>{@code Vec<[u8; 32]>}</td></tr>
 * <tr><td>128</td><td>1</td><td>odd4</td><td>{@code u8}</td></tr>
 * <tr><td>129</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>130</td><td>104</td><td>amounts</td><td>{@code Vec<U256>}</td></tr>
 * <tr><td>234</td><td>1</td><td>odd5</td><td>{@code u8}</td></tr>
 * <tr><td>235</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>236</td><td>8</td><td>nothings</td><td>{@code Vec<[u8; 0]>}</td></tr>
 * <tr><td>244</td><td>1</td><td>odd6</td><td>{@code u8}</td></tr>
 * <tr><td>245</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>248</td><td>8</td><td>none</td><td>{@code Vec<u64>}</td></tr>
 * <tr><td>256</td><td>1</td><td>last</td><td>{@code u8}</td></tr>
 * <tr><td>257</td><td>7</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param ones {@code Vec<[u8; 1]>}, at most 5 elements, each exactly 1 byte: At most 5 elements.
 * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param threes {@code Vec<[u8; 3]>}, at most 3 elements, each exactly 3 bytes: At most 3 elements.
 * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param addresses {@code Vec<[u8; 20]>}, at most 2 elements, each exactly 20 bytes: At most 2
 *     elements.
 * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param hashes {@code Vec<[u8; 32]>}, at most 1 element, each exactly 32 bytes: At most 1 elements.
 * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param amounts {@code Vec<U256>}, at most 3 elements, each 0..2<sup>256</sup>-1: At most 3 elements.
 * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param nothings {@code Vec<[u8; 0]>}, at most 7 elements, each exactly 0 bytes: At most 7 elements.
 * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param none {@code Vec<u64>}, at most 0 elements, each 0..2<sup>64</sup>-1, the 64 bits of the long
 *     unsigned: At most 0 elements.
 * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record ByteVectors(int odd0, List<ByteString> ones, int odd1, List<ByteString> threes,
        int odd2, List<ByteString> addresses, int odd3, List<ByteString> hashes, int odd4,
        List<UInt256> amounts, int odd5, List<ByteString> nothings, int odd6, List<Long> none,
        int last) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 7;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 264;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<ByteVectors> CODEC = new ByteVectorsCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param odd0 {@code u8}, 0..255
     * @param ones {@code Vec<[u8; 1]>}, at most 5 elements, each exactly 1 byte
     * @param odd1 {@code u8}, 0..255
     * @param threes {@code Vec<[u8; 3]>}, at most 3 elements, each exactly 3 bytes
     * @param odd2 {@code u8}, 0..255
     * @param addresses {@code Vec<[u8; 20]>}, at most 2 elements, each exactly 20 bytes
     * @param odd3 {@code u8}, 0..255
     * @param hashes {@code Vec<[u8; 32]>}, at most 1 element, each exactly 32 bytes
     * @param odd4 {@code u8}, 0..255
     * @param amounts {@code Vec<U256>}, at most 3 elements, each 0..2<sup>256</sup>-1
     * @param odd5 {@code u8}, 0..255
     * @param nothings {@code Vec<[u8; 0]>}, at most 7 elements, each exactly 0 bytes
     * @param odd6 {@code u8}, 0..255
     * @param none {@code Vec<u64>}, at most 0 elements, each 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param last {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public ByteVectors {
        Require.u8(odd0, CODEC, 0);
        ones = Require.bytesList(ones, ByteVectorsCodec.ONES);
        Require.u8(odd1, CODEC, 2);
        threes = Require.bytesList(threes, ByteVectorsCodec.THREES);
        Require.u8(odd2, CODEC, 4);
        addresses = Require.bytesList(addresses, ByteVectorsCodec.ADDRESSES);
        Require.u8(odd3, CODEC, 6);
        hashes = Require.bytesList(hashes, ByteVectorsCodec.HASHES);
        Require.u8(odd4, CODEC, 8);
        amounts = Require.list(amounts, ByteVectorsCodec.AMOUNTS);
        Require.u8(odd5, CODEC, 10);
        nothings = Require.bytesList(nothings, ByteVectorsCodec.NOTHINGS);
        Require.u8(odd6, CODEC, 12);
        none = Require.list(none, ByteVectorsCodec.NONE);
        Require.u8(last, CODEC, 14);
    }

    @Override
    public MessageCodec<ByteVectors> codec() {
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
                .odd0(odd0)
                .ones(ones)
                .odd1(odd1)
                .threes(threes)
                .odd2(odd2)
                .addresses(addresses)
                .odd3(odd3)
                .hashes(hashes)
                .odd4(odd4)
                .amounts(amounts)
                .odd5(odd5)
                .nothings(nothings)
                .odd6(odd6)
                .none(none)
                .last(last);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "odd0, ones, odd1, threes, odd2, addresses, odd3, hashes, odd4, amounts, odd5, nothings, "
                + "odd6, none, last");
    }

    /**
     * Collects the components of a {@link ByteVectors}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int odd0;

        private List<ByteString> ones = List.of();

        private int odd1;

        private List<ByteString> threes = List.of();

        private int odd2;

        private List<ByteString> addresses = List.of();

        private int odd3;

        private List<ByteString> hashes = List.of();

        private int odd4;

        private List<UInt256> amounts = List.of();

        private int odd5;

        private List<ByteString> nothings = List.of();

        private int odd6;

        private List<Long> none = List.of();

        private int last;

        private Builder() {
        }

        /**
         * Sets {@code odd0}.
         *
         * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd0(int odd0) {
            this.odd0 = odd0;
            return this;
        }

        /**
         * Sets {@code ones}.
         *
         * @param ones {@code Vec<[u8; 1]>}, at most 5 elements, each exactly 1 byte: At most 5 elements.
         * @return this builder
         */
        public Builder ones(List<ByteString> ones) {
            this.ones = ones;
            return this;
        }

        /**
         * Sets {@code odd1}.
         *
         * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd1(int odd1) {
            this.odd1 = odd1;
            return this;
        }

        /**
         * Sets {@code threes}.
         *
         * @param threes {@code Vec<[u8; 3]>}, at most 3 elements, each exactly 3 bytes: At most 3 elements.
         * @return this builder
         */
        public Builder threes(List<ByteString> threes) {
            this.threes = threes;
            return this;
        }

        /**
         * Sets {@code odd2}.
         *
         * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd2(int odd2) {
            this.odd2 = odd2;
            return this;
        }

        /**
         * Sets {@code addresses}.
         *
         * @param addresses {@code Vec<[u8; 20]>}, at most 2 elements, each exactly 20 bytes: At most 2
         *     elements.
         * @return this builder
         */
        public Builder addresses(List<ByteString> addresses) {
            this.addresses = addresses;
            return this;
        }

        /**
         * Sets {@code odd3}.
         *
         * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd3(int odd3) {
            this.odd3 = odd3;
            return this;
        }

        /**
         * Sets {@code hashes}.
         *
         * @param hashes {@code Vec<[u8; 32]>}, at most 1 element, each exactly 32 bytes: At most 1 elements.
         * @return this builder
         */
        public Builder hashes(List<ByteString> hashes) {
            this.hashes = hashes;
            return this;
        }

        /**
         * Sets {@code odd4}.
         *
         * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd4(int odd4) {
            this.odd4 = odd4;
            return this;
        }

        /**
         * Sets {@code amounts}.
         *
         * @param amounts {@code Vec<U256>}, at most 3 elements, each 0..2<sup>256</sup>-1: At most 3 elements.
         * @return this builder
         */
        public Builder amounts(List<UInt256> amounts) {
            this.amounts = amounts;
            return this;
        }

        /**
         * Sets {@code odd5}.
         *
         * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd5(int odd5) {
            this.odd5 = odd5;
            return this;
        }

        /**
         * Sets {@code nothings}.
         *
         * @param nothings {@code Vec<[u8; 0]>}, at most 7 elements, each exactly 0 bytes: At most 7 elements.
         * @return this builder
         */
        public Builder nothings(List<ByteString> nothings) {
            this.nothings = nothings;
            return this;
        }

        /**
         * Sets {@code odd6}.
         *
         * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd6(int odd6) {
            this.odd6 = odd6;
            return this;
        }

        /**
         * Sets {@code none}.
         *
         * @param none {@code Vec<u64>}, at most 0 elements, each 0..2<sup>64</sup>-1, the 64 bits of the long
         *     unsigned: At most 0 elements.
         * @return this builder
         */
        public Builder none(List<Long> none) {
            this.none = none;
            return this;
        }

        /**
         * Sets {@code last}.
         *
         * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
         * @return this builder
         */
        public Builder last(int last) {
            this.last = last;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public ByteVectors build() {
            return new ByteVectors(
                    odd0,
                    ones,
                    odd1,
                    threes,
                    odd2,
                    addresses,
                    odd3,
                    hashes,
                    odd4,
                    amounts,
                    odd5,
                    nothings,
                    odd6,
                    none,
                    last);
        }
    }
}
