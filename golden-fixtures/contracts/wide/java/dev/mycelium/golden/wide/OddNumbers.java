package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Every number behind an odd byte; its type id is negative where it is taken for a signed one.
 *
 * <p>Topic <code>wide</code>, type id 50000, 192 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>odd0</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td>u8_value</td><td>{@code u8}</td></tr>
 * <tr><td>2</td><td>1</td><td>odd1</td><td>{@code u8}</td></tr>
 * <tr><td>3</td><td>1</td><td>i8_value</td><td>{@code i8}</td></tr>
 * <tr><td>4</td><td>1</td><td>odd2</td><td>{@code u8}</td></tr>
 * <tr><td>5</td><td>1</td><td>bool_value</td><td>{@code bool}</td></tr>
 * <tr><td>6</td><td>1</td><td>odd3</td><td>{@code u8}</td></tr>
 * <tr><td>7</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>8</td><td>2</td><td>u16_value</td><td>{@code u16}</td></tr>
 * <tr><td>10</td><td>1</td><td>odd4</td><td>{@code u8}</td></tr>
 * <tr><td>11</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>12</td><td>2</td><td>i16_value</td><td>{@code i16}</td></tr>
 * <tr><td>14</td><td>1</td><td>odd5</td><td>{@code u8}</td></tr>
 * <tr><td>15</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>16</td><td>4</td><td>u32_value</td><td>{@code u32}</td></tr>
 * <tr><td>20</td><td>1</td><td>odd6</td><td>{@code u8}</td></tr>
 * <tr><td>21</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>24</td><td>4</td><td>i32_value</td><td>{@code i32}</td></tr>
 * <tr><td>28</td><td>1</td><td>odd7</td><td>{@code u8}</td></tr>
 * <tr><td>29</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>32</td><td>4</td><td>f32_value</td><td>{@code f32}</td></tr>
 * <tr><td>36</td><td>1</td><td>odd8</td><td>{@code u8}</td></tr>
 * <tr><td>37</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>40</td><td>8</td><td>u64_value</td><td>{@code u64}</td></tr>
 * <tr><td>48</td><td>1</td><td>odd9</td><td>{@code u8}</td></tr>
 * <tr><td>49</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>56</td><td>8</td><td>i64_value</td><td>{@code i64}</td></tr>
 * <tr><td>64</td><td>1</td><td>odd10</td><td>{@code u8}</td></tr>
 * <tr><td>65</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>72</td><td>8</td><td>f64_value</td><td>{@code f64}</td></tr>
 * <tr><td>80</td><td>1</td><td>odd11</td><td>{@code u8}</td></tr>
 * <tr><td>81</td><td>15</td><td></td><td>padding</td></tr>
 * <tr><td>96</td><td>16</td><td>u128_value</td><td>{@code u128}</td></tr>
 * <tr><td>112</td><td>1</td><td>odd12</td><td>{@code u8}</td></tr>
 * <tr><td>113</td><td>15</td><td></td><td>padding</td></tr>
 * <tr><td>128</td><td>16</td><td>i128_value</td><td>{@code i128}</td></tr>
 * <tr><td>144</td><td>1</td><td>odd13</td><td>{@code u8}</td></tr>
 * <tr><td>145</td><td>32</td><td>u256_value</td><td>{@code U256}</td></tr>
 * <tr><td>177</td><td>1</td><td>last</td><td>{@code u8}</td></tr>
 * <tr><td>178</td><td>14</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u8Value {@code u8}, 0..255: One u8.
 * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i8Value {@code i8}: One i8.
 * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param boolValue {@code bool}: One bool.
 * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u16Value {@code u16}, 0..65535: One u16.
 * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i16Value {@code i16}: One i16.
 * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u32Value {@code u32}, 0..4294967295: One u32.
 * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i32Value {@code i32}: One i32.
 * @param odd7 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param f32Value {@code f32}: One f32.
 * @param odd8 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u64Value {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: One u64.
 * @param odd9 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i64Value {@code i64}: One i64.
 * @param odd10 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param f64Value {@code f64}: One f64.
 * @param odd11 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u128Value {@code u128}, 0..2<sup>128</sup>-1: One u128.
 * @param odd12 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i128Value {@code i128}, -2<sup>127</sup>..2<sup>127</sup>-1: One i128.
 * @param odd13 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u256Value {@code U256}, 0..2<sup>256</sup>-1: One U256.
 * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record OddNumbers(int odd0, int u8Value, int odd1, byte i8Value, int odd2, boolean boolValue,
        int odd3, int u16Value, int odd4, short i16Value, int odd5, long u32Value, int odd6,
        int i32Value, int odd7, float f32Value, int odd8, long u64Value, int odd9, long i64Value,
        int odd10, double f64Value, int odd11, BigInteger u128Value, int odd12,
        BigInteger i128Value, int odd13, UInt256 u256Value, int last) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 50000;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 192;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<OddNumbers> CODEC = new OddNumbersCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param odd0 {@code u8}, 0..255
     * @param u8Value {@code u8}, 0..255
     * @param odd1 {@code u8}, 0..255
     * @param i8Value {@code i8}
     * @param odd2 {@code u8}, 0..255
     * @param boolValue {@code bool}
     * @param odd3 {@code u8}, 0..255
     * @param u16Value {@code u16}, 0..65535
     * @param odd4 {@code u8}, 0..255
     * @param i16Value {@code i16}
     * @param odd5 {@code u8}, 0..255
     * @param u32Value {@code u32}, 0..4294967295
     * @param odd6 {@code u8}, 0..255
     * @param i32Value {@code i32}
     * @param odd7 {@code u8}, 0..255
     * @param f32Value {@code f32}
     * @param odd8 {@code u8}, 0..255
     * @param u64Value {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param odd9 {@code u8}, 0..255
     * @param i64Value {@code i64}
     * @param odd10 {@code u8}, 0..255
     * @param f64Value {@code f64}
     * @param odd11 {@code u8}, 0..255
     * @param u128Value {@code u128}, 0..2<sup>128</sup>-1
     * @param odd12 {@code u8}, 0..255
     * @param i128Value {@code i128}, -2<sup>127</sup>..2<sup>127</sup>-1
     * @param odd13 {@code u8}, 0..255
     * @param u256Value {@code U256}, 0..2<sup>256</sup>-1
     * @param last {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public OddNumbers {
        Require.u8(odd0, CODEC, 0);
        Require.u8(u8Value, CODEC, 1);
        Require.u8(odd1, CODEC, 2);
        Require.u8(odd2, CODEC, 4);
        Require.u8(odd3, CODEC, 6);
        Require.u16(u16Value, CODEC, 7);
        Require.u8(odd4, CODEC, 8);
        Require.u8(odd5, CODEC, 10);
        Require.u32(u32Value, CODEC, 11);
        Require.u8(odd6, CODEC, 12);
        Require.u8(odd7, CODEC, 14);
        Require.u8(odd8, CODEC, 16);
        Require.u8(odd9, CODEC, 18);
        Require.u8(odd10, CODEC, 20);
        Require.u8(odd11, CODEC, 22);
        Require.u128(u128Value, CODEC, 23);
        Require.u8(odd12, CODEC, 24);
        Require.i128(i128Value, CODEC, 25);
        Require.u8(odd13, CODEC, 26);
        Require.present(u256Value, CODEC, 27);
        Require.u8(last, CODEC, 28);
    }

    @Override
    public MessageCodec<OddNumbers> codec() {
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
                .u8Value(u8Value)
                .odd1(odd1)
                .i8Value(i8Value)
                .odd2(odd2)
                .boolValue(boolValue)
                .odd3(odd3)
                .u16Value(u16Value)
                .odd4(odd4)
                .i16Value(i16Value)
                .odd5(odd5)
                .u32Value(u32Value)
                .odd6(odd6)
                .i32Value(i32Value)
                .odd7(odd7)
                .f32Value(f32Value)
                .odd8(odd8)
                .u64Value(u64Value)
                .odd9(odd9)
                .i64Value(i64Value)
                .odd10(odd10)
                .f64Value(f64Value)
                .odd11(odd11)
                .u128Value(u128Value)
                .odd12(odd12)
                .i128Value(i128Value)
                .odd13(odd13)
                .u256Value(u256Value)
                .last(last);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "odd0, u8Value, odd1, i8Value, odd2, boolValue, odd3, u16Value, odd4, i16Value, odd5, "
                + "u32Value, odd6, i32Value, odd7, f32Value, odd8, u64Value, odd9, i64Value, odd10, f64Value, "
                + "odd11, u128Value, odd12, i128Value, odd13, u256Value, last");
    }

    /**
     * Collects the components of a {@link OddNumbers}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int odd0;

        private int u8Value;

        private int odd1;

        private byte i8Value;

        private int odd2;

        private boolean boolValue;

        private int odd3;

        private int u16Value;

        private int odd4;

        private short i16Value;

        private int odd5;

        private long u32Value;

        private int odd6;

        private int i32Value;

        private int odd7;

        private float f32Value;

        private int odd8;

        private long u64Value;

        private int odd9;

        private long i64Value;

        private int odd10;

        private double f64Value;

        private int odd11;

        private BigInteger u128Value = BigInteger.ZERO;

        private int odd12;

        private BigInteger i128Value = BigInteger.ZERO;

        private int odd13;

        private UInt256 u256Value = UInt256.ZERO;

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
         * Sets {@code u8_value}.
         *
         * @param u8Value {@code u8}, 0..255: One u8.
         * @return this builder
         */
        public Builder u8Value(int u8Value) {
            this.u8Value = u8Value;
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
         * Sets {@code i8_value}.
         *
         * @param i8Value {@code i8}: One i8.
         * @return this builder
         */
        public Builder i8Value(byte i8Value) {
            this.i8Value = i8Value;
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
         * Sets {@code bool_value}.
         *
         * @param boolValue {@code bool}: One bool.
         * @return this builder
         */
        public Builder boolValue(boolean boolValue) {
            this.boolValue = boolValue;
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
         * Sets {@code u16_value}.
         *
         * @param u16Value {@code u16}, 0..65535: One u16.
         * @return this builder
         */
        public Builder u16Value(int u16Value) {
            this.u16Value = u16Value;
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
         * Sets {@code i16_value}.
         *
         * @param i16Value {@code i16}: One i16.
         * @return this builder
         */
        public Builder i16Value(short i16Value) {
            this.i16Value = i16Value;
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
         * Sets {@code u32_value}.
         *
         * @param u32Value {@code u32}, 0..4294967295: One u32.
         * @return this builder
         */
        public Builder u32Value(long u32Value) {
            this.u32Value = u32Value;
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
         * Sets {@code i32_value}.
         *
         * @param i32Value {@code i32}: One i32.
         * @return this builder
         */
        public Builder i32Value(int i32Value) {
            this.i32Value = i32Value;
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
         * Sets {@code f32_value}.
         *
         * @param f32Value {@code f32}: One f32.
         * @return this builder
         */
        public Builder f32Value(float f32Value) {
            this.f32Value = f32Value;
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
         * Sets {@code u64_value}.
         *
         * @param u64Value {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: One u64.
         * @return this builder
         */
        public Builder u64Value(long u64Value) {
            this.u64Value = u64Value;
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
         * Sets {@code i64_value}.
         *
         * @param i64Value {@code i64}: One i64.
         * @return this builder
         */
        public Builder i64Value(long i64Value) {
            this.i64Value = i64Value;
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
         * Sets {@code f64_value}.
         *
         * @param f64Value {@code f64}: One f64.
         * @return this builder
         */
        public Builder f64Value(double f64Value) {
            this.f64Value = f64Value;
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
         * Sets {@code u128_value}.
         *
         * @param u128Value {@code u128}, 0..2<sup>128</sup>-1: One u128.
         * @return this builder
         */
        public Builder u128Value(BigInteger u128Value) {
            this.u128Value = u128Value;
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
         * Sets {@code i128_value}.
         *
         * @param i128Value {@code i128}, -2<sup>127</sup>..2<sup>127</sup>-1: One i128.
         * @return this builder
         */
        public Builder i128Value(BigInteger i128Value) {
            this.i128Value = i128Value;
            return this;
        }

        /**
         * Sets {@code odd13}.
         *
         * @param odd13 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd13(int odd13) {
            this.odd13 = odd13;
            return this;
        }

        /**
         * Sets {@code u256_value}.
         *
         * @param u256Value {@code U256}, 0..2<sup>256</sup>-1: One U256.
         * @return this builder
         */
        public Builder u256Value(UInt256 u256Value) {
            this.u256Value = u256Value;
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
        public OddNumbers build() {
            return new OddNumbers(
                    odd0,
                    u8Value,
                    odd1,
                    i8Value,
                    odd2,
                    boolValue,
                    odd3,
                    u16Value,
                    odd4,
                    i16Value,
                    odd5,
                    u32Value,
                    odd6,
                    i32Value,
                    odd7,
                    f32Value,
                    odd8,
                    u64Value,
                    odd9,
                    i64Value,
                    odd10,
                    f64Value,
                    odd11,
                    u128Value,
                    odd12,
                    i128Value,
                    odd13,
                    u256Value,
                    last);
        }
    }
}
