package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Texts of every capacity that rounds differently.
 *
 * <p>Topic <code>wide</code>, type id 3, 1788 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>odd0</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>2</td><td>8</td><td>text0</td><td>{@code String}</td></tr>
 * <tr><td>10</td><td>1</td><td>odd1</td><td>{@code u8}</td></tr>
 * <tr><td>11</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>12</td><td>10</td><td>text1</td><td>{@code String}</td></tr>
 * <tr><td>22</td><td>1</td><td>odd2</td><td>{@code u8}</td></tr>
 * <tr><td>23</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>24</td><td>10</td><td>text2</td><td>{@code String}</td></tr>
 * <tr><td>34</td><td>1</td><td>odd3</td><td>{@code u8}</td></tr>
 * <tr><td>35</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>36</td><td>12</td><td>text3</td><td>{@code String}</td></tr>
 * <tr><td>48</td><td>1</td><td>odd4</td><td>{@code u8}</td></tr>
 * <tr><td>49</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>50</td><td>14</td><td>text5</td><td>{@code String}</td></tr>
 * <tr><td>64</td><td>1</td><td>odd5</td><td>{@code u8}</td></tr>
 * <tr><td>65</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>66</td><td>24</td><td>text15</td><td>{@code String}</td></tr>
 * <tr><td>90</td><td>1</td><td>odd6</td><td>{@code u8}</td></tr>
 * <tr><td>91</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>92</td><td>24</td><td>text16</td><td>{@code String}</td></tr>
 * <tr><td>116</td><td>1</td><td>odd7</td><td>{@code u8}</td></tr>
 * <tr><td>117</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>118</td><td>40</td><td>text31</td><td>{@code String}</td></tr>
 * <tr><td>158</td><td>1</td><td>odd8</td><td>{@code u8}</td></tr>
 * <tr><td>159</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>160</td><td>40</td><td>text32</td><td>{@code String}</td></tr>
 * <tr><td>200</td><td>1</td><td>odd9</td><td>{@code u8}</td></tr>
 * <tr><td>201</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>202</td><td>42</td><td>text33</td><td>{@code String}</td></tr>
 * <tr><td>244</td><td>1</td><td>odd10</td><td>{@code u8}</td></tr>
 * <tr><td>245</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>246</td><td>264</td><td>text255</td><td>{@code String}</td></tr>
 * <tr><td>510</td><td>1</td><td>odd11</td><td>{@code u8}</td></tr>
 * <tr><td>511</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>512</td><td>264</td><td>text256</td><td>{@code String}</td></tr>
 * <tr><td>776</td><td>1</td><td>odd12</td><td>{@code u8}</td></tr>
 * <tr><td>777</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>778</td><td>1008</td><td>text1000</td><td>{@code String}</td></tr>
 * <tr><td>1786</td><td>1</td><td>last</td><td>{@code u8}</td></tr>
 * <tr><td>1787</td><td>1</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text0 {@code String}, at most 0 UTF-8 bytes: Text of at most 0 bytes.
 * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text1 {@code String}, at most 1 UTF-8 byte: Text of at most 1 bytes.
 * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text2 {@code String}, at most 2 UTF-8 bytes: Text of at most 2 bytes.
 * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text3 {@code String}, at most 3 UTF-8 bytes: Text of at most 3 bytes.
 * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text5 {@code String}, at most 5 UTF-8 bytes: Text of at most 5 bytes.
 * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text15 {@code String}, at most 15 UTF-8 bytes: Text of at most 15 bytes.
 * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text16 {@code String}, at most 16 UTF-8 bytes: Text of at most 16 bytes.
 * @param odd7 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text31 {@code String}, at most 31 UTF-8 bytes: Text of at most 31 bytes.
 * @param odd8 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text32 {@code String}, at most 32 UTF-8 bytes: Text of at most 32 bytes.
 * @param odd9 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text33 {@code String}, at most 33 UTF-8 bytes: Text of at most 33 bytes.
 * @param odd10 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text255 {@code String}, at most 255 UTF-8 bytes: Text of at most 255 bytes.
 * @param odd11 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text256 {@code String}, at most 256 UTF-8 bytes: Text of at most 256 bytes.
 * @param odd12 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param text1000 {@code String}, at most 1000 UTF-8 bytes: Text of at most 1000 bytes.
 * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record TextCapacities(int odd0, String text0, int odd1, String text1, int odd2, String text2,
        int odd3, String text3, int odd4, String text5, int odd5, String text15, int odd6,
        String text16, int odd7, String text31, int odd8, String text32, int odd9, String text33,
        int odd10, String text255, int odd11, String text256, int odd12, String text1000,
        int last) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 3;

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
    public static final MessageCodec<TextCapacities> CODEC = new TextCapacitiesCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param odd0 {@code u8}, 0..255
     * @param text0 {@code String}, at most 0 UTF-8 bytes
     * @param odd1 {@code u8}, 0..255
     * @param text1 {@code String}, at most 1 UTF-8 byte
     * @param odd2 {@code u8}, 0..255
     * @param text2 {@code String}, at most 2 UTF-8 bytes
     * @param odd3 {@code u8}, 0..255
     * @param text3 {@code String}, at most 3 UTF-8 bytes
     * @param odd4 {@code u8}, 0..255
     * @param text5 {@code String}, at most 5 UTF-8 bytes
     * @param odd5 {@code u8}, 0..255
     * @param text15 {@code String}, at most 15 UTF-8 bytes
     * @param odd6 {@code u8}, 0..255
     * @param text16 {@code String}, at most 16 UTF-8 bytes
     * @param odd7 {@code u8}, 0..255
     * @param text31 {@code String}, at most 31 UTF-8 bytes
     * @param odd8 {@code u8}, 0..255
     * @param text32 {@code String}, at most 32 UTF-8 bytes
     * @param odd9 {@code u8}, 0..255
     * @param text33 {@code String}, at most 33 UTF-8 bytes
     * @param odd10 {@code u8}, 0..255
     * @param text255 {@code String}, at most 255 UTF-8 bytes
     * @param odd11 {@code u8}, 0..255
     * @param text256 {@code String}, at most 256 UTF-8 bytes
     * @param odd12 {@code u8}, 0..255
     * @param text1000 {@code String}, at most 1000 UTF-8 bytes
     * @param last {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public TextCapacities {
        Require.u8(odd0, CODEC, 0);
        Require.text(text0, TextCapacitiesCodec.TEXT0);
        Require.u8(odd1, CODEC, 2);
        Require.text(text1, TextCapacitiesCodec.TEXT1);
        Require.u8(odd2, CODEC, 4);
        Require.text(text2, TextCapacitiesCodec.TEXT2);
        Require.u8(odd3, CODEC, 6);
        Require.text(text3, TextCapacitiesCodec.TEXT3);
        Require.u8(odd4, CODEC, 8);
        Require.text(text5, TextCapacitiesCodec.TEXT5);
        Require.u8(odd5, CODEC, 10);
        Require.text(text15, TextCapacitiesCodec.TEXT15);
        Require.u8(odd6, CODEC, 12);
        Require.text(text16, TextCapacitiesCodec.TEXT16);
        Require.u8(odd7, CODEC, 14);
        Require.text(text31, TextCapacitiesCodec.TEXT31);
        Require.u8(odd8, CODEC, 16);
        Require.text(text32, TextCapacitiesCodec.TEXT32);
        Require.u8(odd9, CODEC, 18);
        Require.text(text33, TextCapacitiesCodec.TEXT33);
        Require.u8(odd10, CODEC, 20);
        Require.text(text255, TextCapacitiesCodec.TEXT255);
        Require.u8(odd11, CODEC, 22);
        Require.text(text256, TextCapacitiesCodec.TEXT256);
        Require.u8(odd12, CODEC, 24);
        Require.text(text1000, TextCapacitiesCodec.TEXT1000);
        Require.u8(last, CODEC, 26);
    }

    @Override
    public MessageCodec<TextCapacities> codec() {
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
                .text0(text0)
                .odd1(odd1)
                .text1(text1)
                .odd2(odd2)
                .text2(text2)
                .odd3(odd3)
                .text3(text3)
                .odd4(odd4)
                .text5(text5)
                .odd5(odd5)
                .text15(text15)
                .odd6(odd6)
                .text16(text16)
                .odd7(odd7)
                .text31(text31)
                .odd8(odd8)
                .text32(text32)
                .odd9(odd9)
                .text33(text33)
                .odd10(odd10)
                .text255(text255)
                .odd11(odd11)
                .text256(text256)
                .odd12(odd12)
                .text1000(text1000)
                .last(last);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "odd0, text0, odd1, text1, odd2, text2, odd3, text3, odd4, text5, odd5, text15, odd6, "
                + "text16, odd7, text31, odd8, text32, odd9, text33, odd10, text255, odd11, text256, odd12, "
                + "text1000, last");
    }

    /**
     * Collects the components of a {@link TextCapacities}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int odd0;

        private String text0 = "";

        private int odd1;

        private String text1 = "";

        private int odd2;

        private String text2 = "";

        private int odd3;

        private String text3 = "";

        private int odd4;

        private String text5 = "";

        private int odd5;

        private String text15 = "";

        private int odd6;

        private String text16 = "";

        private int odd7;

        private String text31 = "";

        private int odd8;

        private String text32 = "";

        private int odd9;

        private String text33 = "";

        private int odd10;

        private String text255 = "";

        private int odd11;

        private String text256 = "";

        private int odd12;

        private String text1000 = "";

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
         * Sets {@code text0}.
         *
         * @param text0 {@code String}, at most 0 UTF-8 bytes: Text of at most 0 bytes.
         * @return this builder
         */
        public Builder text0(String text0) {
            this.text0 = text0;
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
         * Sets {@code text1}.
         *
         * @param text1 {@code String}, at most 1 UTF-8 byte: Text of at most 1 bytes.
         * @return this builder
         */
        public Builder text1(String text1) {
            this.text1 = text1;
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
         * Sets {@code text2}.
         *
         * @param text2 {@code String}, at most 2 UTF-8 bytes: Text of at most 2 bytes.
         * @return this builder
         */
        public Builder text2(String text2) {
            this.text2 = text2;
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
         * Sets {@code text3}.
         *
         * @param text3 {@code String}, at most 3 UTF-8 bytes: Text of at most 3 bytes.
         * @return this builder
         */
        public Builder text3(String text3) {
            this.text3 = text3;
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
         * Sets {@code text5}.
         *
         * @param text5 {@code String}, at most 5 UTF-8 bytes: Text of at most 5 bytes.
         * @return this builder
         */
        public Builder text5(String text5) {
            this.text5 = text5;
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
         * Sets {@code text15}.
         *
         * @param text15 {@code String}, at most 15 UTF-8 bytes: Text of at most 15 bytes.
         * @return this builder
         */
        public Builder text15(String text15) {
            this.text15 = text15;
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
         * Sets {@code text16}.
         *
         * @param text16 {@code String}, at most 16 UTF-8 bytes: Text of at most 16 bytes.
         * @return this builder
         */
        public Builder text16(String text16) {
            this.text16 = text16;
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
         * Sets {@code text31}.
         *
         * @param text31 {@code String}, at most 31 UTF-8 bytes: Text of at most 31 bytes.
         * @return this builder
         */
        public Builder text31(String text31) {
            this.text31 = text31;
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
         * Sets {@code text32}.
         *
         * @param text32 {@code String}, at most 32 UTF-8 bytes: Text of at most 32 bytes.
         * @return this builder
         */
        public Builder text32(String text32) {
            this.text32 = text32;
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
         * Sets {@code text33}.
         *
         * @param text33 {@code String}, at most 33 UTF-8 bytes: Text of at most 33 bytes.
         * @return this builder
         */
        public Builder text33(String text33) {
            this.text33 = text33;
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
         * Sets {@code text255}.
         *
         * @param text255 {@code String}, at most 255 UTF-8 bytes: Text of at most 255 bytes.
         * @return this builder
         */
        public Builder text255(String text255) {
            this.text255 = text255;
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
         * Sets {@code text256}.
         *
         * @param text256 {@code String}, at most 256 UTF-8 bytes: Text of at most 256 bytes.
         * @return this builder
         */
        public Builder text256(String text256) {
            this.text256 = text256;
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
         * Sets {@code text1000}.
         *
         * @param text1000 {@code String}, at most 1000 UTF-8 bytes: Text of at most 1000 bytes.
         * @return this builder
         */
        public Builder text1000(String text1000) {
            this.text1000 = text1000;
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
        public TextCapacities build() {
            return new TextCapacities(
                    odd0,
                    text0,
                    odd1,
                    text1,
                    odd2,
                    text2,
                    odd3,
                    text3,
                    odd4,
                    text5,
                    odd5,
                    text15,
                    odd6,
                    text16,
                    odd7,
                    text31,
                    odd8,
                    text32,
                    odd9,
                    text33,
                    odd10,
                    text255,
                    odd11,
                    text256,
                    odd12,
                    text1000,
                    last);
        }
    }
}
