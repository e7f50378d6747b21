package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Byte strings of every capacity that rounds differently.
 *
 * <p>Topic <code>wide</code>, type id 4, 1788 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>odd0</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>2</td><td>8</td><td>bytes0</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>10</td><td>1</td><td>odd1</td><td>{@code u8}</td></tr>
 * <tr><td>11</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>12</td><td>10</td><td>bytes1</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>22</td><td>1</td><td>odd2</td><td>{@code u8}</td></tr>
 * <tr><td>23</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>24</td><td>10</td><td>bytes2</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>34</td><td>1</td><td>odd3</td><td>{@code u8}</td></tr>
 * <tr><td>35</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>36</td><td>12</td><td>bytes3</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>48</td><td>1</td><td>odd4</td><td>{@code u8}</td></tr>
 * <tr><td>49</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>50</td><td>14</td><td>bytes5</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>64</td><td>1</td><td>odd5</td><td>{@code u8}</td></tr>
 * <tr><td>65</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>66</td><td>24</td><td>bytes15</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>90</td><td>1</td><td>odd6</td><td>{@code u8}</td></tr>
 * <tr><td>91</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>92</td><td>24</td><td>bytes16</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>116</td><td>1</td><td>odd7</td><td>{@code u8}</td></tr>
 * <tr><td>117</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>118</td><td>40</td><td>bytes31</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>158</td><td>1</td><td>odd8</td><td>{@code u8}</td></tr>
 * <tr><td>159</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>160</td><td>40</td><td>bytes32</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>200</td><td>1</td><td>odd9</td><td>{@code u8}</td></tr>
 * <tr><td>201</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>202</td><td>42</td><td>bytes33</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>244</td><td>1</td><td>odd10</td><td>{@code u8}</td></tr>
 * <tr><td>245</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>246</td><td>264</td><td>bytes255</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>510</td><td>1</td><td>odd11</td><td>{@code u8}</td></tr>
 * <tr><td>511</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>512</td><td>264</td><td>bytes256</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>776</td><td>1</td><td>odd12</td><td>{@code u8}</td></tr>
 * <tr><td>777</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>778</td><td>1008</td><td>bytes1000</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>1786</td><td>1</td><td>last</td><td>{@code u8}</td></tr>
 * <tr><td>1787</td><td>1</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes0 {@code Vec<u8>}, at most 0 bytes: At most 0 bytes.
 * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes1 {@code Vec<u8>}, at most 1 byte: At most 1 bytes.
 * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes2 {@code Vec<u8>}, at most 2 bytes: At most 2 bytes.
 * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes3 {@code Vec<u8>}, at most 3 bytes: At most 3 bytes.
 * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes5 {@code Vec<u8>}, at most 5 bytes: At most 5 bytes.
 * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes15 {@code Vec<u8>}, at most 15 bytes: At most 15 bytes.
 * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes16 {@code Vec<u8>}, at most 16 bytes: At most 16 bytes.
 * @param odd7 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes31 {@code Vec<u8>}, at most 31 bytes: At most 31 bytes.
 * @param odd8 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes32 {@code Vec<u8>}, at most 32 bytes: At most 32 bytes.
 * @param odd9 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes33 {@code Vec<u8>}, at most 33 bytes: At most 33 bytes.
 * @param odd10 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes255 {@code Vec<u8>}, at most 255 bytes: At most 255 bytes.
 * @param odd11 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes256 {@code Vec<u8>}, at most 256 bytes: At most 256 bytes.
 * @param odd12 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param bytes1000 {@code Vec<u8>}, at most 1000 bytes: At most 1000 bytes.
 * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record ByteCapacities(int odd0, ByteString bytes0, int odd1, ByteString bytes1, int odd2,
        ByteString bytes2, int odd3, ByteString bytes3, int odd4, ByteString bytes5, int odd5,
        ByteString bytes15, int odd6, ByteString bytes16, int odd7, ByteString bytes31, int odd8,
        ByteString bytes32, int odd9, ByteString bytes33, int odd10, ByteString bytes255, int odd11,
        ByteString bytes256, int odd12, ByteString bytes1000,
        int last) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 4;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 1788;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<ByteCapacities> CODEC = new ByteCapacitiesCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param odd0 {@code u8}, 0..255
     * @param bytes0 {@code Vec<u8>}, at most 0 bytes
     * @param odd1 {@code u8}, 0..255
     * @param bytes1 {@code Vec<u8>}, at most 1 byte
     * @param odd2 {@code u8}, 0..255
     * @param bytes2 {@code Vec<u8>}, at most 2 bytes
     * @param odd3 {@code u8}, 0..255
     * @param bytes3 {@code Vec<u8>}, at most 3 bytes
     * @param odd4 {@code u8}, 0..255
     * @param bytes5 {@code Vec<u8>}, at most 5 bytes
     * @param odd5 {@code u8}, 0..255
     * @param bytes15 {@code Vec<u8>}, at most 15 bytes
     * @param odd6 {@code u8}, 0..255
     * @param bytes16 {@code Vec<u8>}, at most 16 bytes
     * @param odd7 {@code u8}, 0..255
     * @param bytes31 {@code Vec<u8>}, at most 31 bytes
     * @param odd8 {@code u8}, 0..255
     * @param bytes32 {@code Vec<u8>}, at most 32 bytes
     * @param odd9 {@code u8}, 0..255
     * @param bytes33 {@code Vec<u8>}, at most 33 bytes
     * @param odd10 {@code u8}, 0..255
     * @param bytes255 {@code Vec<u8>}, at most 255 bytes
     * @param odd11 {@code u8}, 0..255
     * @param bytes256 {@code Vec<u8>}, at most 256 bytes
     * @param odd12 {@code u8}, 0..255
     * @param bytes1000 {@code Vec<u8>}, at most 1000 bytes
     * @param last {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public ByteCapacities {
        Require.u8(odd0, CODEC, 0);
        Require.bytes(bytes0, ByteCapacitiesCodec.BYTES0);
        Require.u8(odd1, CODEC, 2);
        Require.bytes(bytes1, ByteCapacitiesCodec.BYTES1);
        Require.u8(odd2, CODEC, 4);
        Require.bytes(bytes2, ByteCapacitiesCodec.BYTES2);
        Require.u8(odd3, CODEC, 6);
        Require.bytes(bytes3, ByteCapacitiesCodec.BYTES3);
        Require.u8(odd4, CODEC, 8);
        Require.bytes(bytes5, ByteCapacitiesCodec.BYTES5);
        Require.u8(odd5, CODEC, 10);
        Require.bytes(bytes15, ByteCapacitiesCodec.BYTES15);
        Require.u8(odd6, CODEC, 12);
        Require.bytes(bytes16, ByteCapacitiesCodec.BYTES16);
        Require.u8(odd7, CODEC, 14);
        Require.bytes(bytes31, ByteCapacitiesCodec.BYTES31);
        Require.u8(odd8, CODEC, 16);
        Require.bytes(bytes32, ByteCapacitiesCodec.BYTES32);
        Require.u8(odd9, CODEC, 18);
        Require.bytes(bytes33, ByteCapacitiesCodec.BYTES33);
        Require.u8(odd10, CODEC, 20);
        Require.bytes(bytes255, ByteCapacitiesCodec.BYTES255);
        Require.u8(odd11, CODEC, 22);
        Require.bytes(bytes256, ByteCapacitiesCodec.BYTES256);
        Require.u8(odd12, CODEC, 24);
        Require.bytes(bytes1000, ByteCapacitiesCodec.BYTES1000);
        Require.u8(last, CODEC, 26);
    }

    @Override
    public MessageCodec<ByteCapacities> codec() {
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
                .bytes0(bytes0)
                .odd1(odd1)
                .bytes1(bytes1)
                .odd2(odd2)
                .bytes2(bytes2)
                .odd3(odd3)
                .bytes3(bytes3)
                .odd4(odd4)
                .bytes5(bytes5)
                .odd5(odd5)
                .bytes15(bytes15)
                .odd6(odd6)
                .bytes16(bytes16)
                .odd7(odd7)
                .bytes31(bytes31)
                .odd8(odd8)
                .bytes32(bytes32)
                .odd9(odd9)
                .bytes33(bytes33)
                .odd10(odd10)
                .bytes255(bytes255)
                .odd11(odd11)
                .bytes256(bytes256)
                .odd12(odd12)
                .bytes1000(bytes1000)
                .last(last);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "odd0, bytes0, odd1, bytes1, odd2, bytes2, odd3, bytes3, odd4, bytes5, odd5, bytes15, odd6, "
                + "bytes16, odd7, bytes31, odd8, bytes32, odd9, bytes33, odd10, bytes255, odd11, bytes256, "
                + "odd12, bytes1000, last");
    }

    /**
     * Collects the components of a {@link ByteCapacities}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int odd0;

        private ByteString bytes0 = ByteString.EMPTY;

        private int odd1;

        private ByteString bytes1 = ByteString.EMPTY;

        private int odd2;

        private ByteString bytes2 = ByteString.EMPTY;

        private int odd3;

        private ByteString bytes3 = ByteString.EMPTY;

        private int odd4;

        private ByteString bytes5 = ByteString.EMPTY;

        private int odd5;

        private ByteString bytes15 = ByteString.EMPTY;

        private int odd6;

        private ByteString bytes16 = ByteString.EMPTY;

        private int odd7;

        private ByteString bytes31 = ByteString.EMPTY;

        private int odd8;

        private ByteString bytes32 = ByteString.EMPTY;

        private int odd9;

        private ByteString bytes33 = ByteString.EMPTY;

        private int odd10;

        private ByteString bytes255 = ByteString.EMPTY;

        private int odd11;

        private ByteString bytes256 = ByteString.EMPTY;

        private int odd12;

        private ByteString bytes1000 = ByteString.EMPTY;

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
         * Sets {@code bytes0}.
         *
         * @param bytes0 {@code Vec<u8>}, at most 0 bytes: At most 0 bytes.
         * @return this builder
         */
        public Builder bytes0(ByteString bytes0) {
            this.bytes0 = bytes0;
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
         * Sets {@code bytes1}.
         *
         * @param bytes1 {@code Vec<u8>}, at most 1 byte: At most 1 bytes.
         * @return this builder
         */
        public Builder bytes1(ByteString bytes1) {
            this.bytes1 = bytes1;
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
         * Sets {@code bytes2}.
         *
         * @param bytes2 {@code Vec<u8>}, at most 2 bytes: At most 2 bytes.
         * @return this builder
         */
        public Builder bytes2(ByteString bytes2) {
            this.bytes2 = bytes2;
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
         * Sets {@code bytes3}.
         *
         * @param bytes3 {@code Vec<u8>}, at most 3 bytes: At most 3 bytes.
         * @return this builder
         */
        public Builder bytes3(ByteString bytes3) {
            this.bytes3 = bytes3;
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
         * Sets {@code bytes5}.
         *
         * @param bytes5 {@code Vec<u8>}, at most 5 bytes: At most 5 bytes.
         * @return this builder
         */
        public Builder bytes5(ByteString bytes5) {
            this.bytes5 = bytes5;
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
         * Sets {@code bytes15}.
         *
         * @param bytes15 {@code Vec<u8>}, at most 15 bytes: At most 15 bytes.
         * @return this builder
         */
        public Builder bytes15(ByteString bytes15) {
            this.bytes15 = bytes15;
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
         * Sets {@code bytes16}.
         *
         * @param bytes16 {@code Vec<u8>}, at most 16 bytes: At most 16 bytes.
         * @return this builder
         */
        public Builder bytes16(ByteString bytes16) {
            this.bytes16 = bytes16;
            return this;
        }

        /**
         * Sets {@code odd7}.
         *
         * @param odd7 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd7(int odd7) {
            this.odd7 = odd7;
            return this;
        }

        /**
         * Sets {@code bytes31}.
         *
         * @param bytes31 {@code Vec<u8>}, at most 31 bytes: At most 31 bytes.
         * @return this builder
         */
        public Builder bytes31(ByteString bytes31) {
            this.bytes31 = bytes31;
            return this;
        }

        /**
         * Sets {@code odd8}.
         *
         * @param odd8 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd8(int odd8) {
            this.odd8 = odd8;
            return this;
        }

        /**
         * Sets {@code bytes32}.
         *
         * @param bytes32 {@code Vec<u8>}, at most 32 bytes: At most 32 bytes.
         * @return this builder
         */
        public Builder bytes32(ByteString bytes32) {
            this.bytes32 = bytes32;
            return this;
        }

        /**
         * Sets {@code odd9}.
         *
         * @param odd9 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd9(int odd9) {
            this.odd9 = odd9;
            return this;
        }

        /**
         * Sets {@code bytes33}.
         *
         * @param bytes33 {@code Vec<u8>}, at most 33 bytes: At most 33 bytes.
         * @return this builder
         */
        public Builder bytes33(ByteString bytes33) {
            this.bytes33 = bytes33;
            return this;
        }

        /**
         * Sets {@code odd10}.
         *
         * @param odd10 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd10(int odd10) {
            this.odd10 = odd10;
            return this;
        }

        /**
         * Sets {@code bytes255}.
         *
         * @param bytes255 {@code Vec<u8>}, at most 255 bytes: At most 255 bytes.
         * @return this builder
         */
        public Builder bytes255(ByteString bytes255) {
            this.bytes255 = bytes255;
            return this;
        }

        /**
         * Sets {@code odd11}.
         *
         * @param odd11 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd11(int odd11) {
            this.odd11 = odd11;
            return this;
        }

        /**
         * Sets {@code bytes256}.
         *
         * @param bytes256 {@code Vec<u8>}, at most 256 bytes: At most 256 bytes.
         * @return this builder
         */
        public Builder bytes256(ByteString bytes256) {
            this.bytes256 = bytes256;
            return this;
        }

        /**
         * Sets {@code odd12}.
         *
         * @param odd12 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd12(int odd12) {
            this.odd12 = odd12;
            return this;
        }

        /**
         * Sets {@code bytes1000}.
         *
         * @param bytes1000 {@code Vec<u8>}, at most 1000 bytes: At most 1000 bytes.
         * @return this builder
         */
        public Builder bytes1000(ByteString bytes1000) {
            this.bytes1000 = bytes1000;
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
        public ByteCapacities build() {
            return new ByteCapacities(
                    odd0,
                    bytes0,
                    odd1,
                    bytes1,
                    odd2,
                    bytes2,
                    odd3,
                    bytes3,
                    odd4,
                    bytes5,
                    odd5,
                    bytes15,
                    odd6,
                    bytes16,
                    odd7,
                    bytes31,
                    odd8,
                    bytes32,
                    odd9,
                    bytes33,
                    odd10,
                    bytes255,
                    odd11,
                    bytes256,
                    odd12,
                    bytes1000,
                    last);
        }
    }
}
