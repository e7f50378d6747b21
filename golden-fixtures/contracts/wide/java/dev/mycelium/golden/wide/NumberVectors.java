package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Vectors of every number behind an odd byte; elements of 16 bytes start at 16.
 *
 * <p>Topic <code>wide</code>, type id 6, 368 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>odd0</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>2</td><td>14</td><td>u16_values</td><td>{@code Vec<u16>}</td></tr>
 * <tr><td>16</td><td>1</td><td>odd1</td><td>{@code u8}</td></tr>
 * <tr><td>17</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>20</td><td>20</td><td>u32_values</td><td>{@code Vec<u32>}</td></tr>
 * <tr><td>40</td><td>1</td><td>odd2</td><td>{@code u8}</td></tr>
 * <tr><td>41</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>48</td><td>40</td><td>u64_values</td><td>{@code Vec<u64>}</td></tr>
 * <tr><td>88</td><td>1</td><td>odd3</td><td>{@code u8}</td></tr>
 * <tr><td>89</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>96</td><td>48</td><td>u128_values</td><td>{@code Vec<u128>}</td></tr>
 * <tr><td>144</td><td>1</td><td>odd4</td><td>{@code u8}</td></tr>
 * <tr><td>145</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>146</td><td>12</td><td>i8_values</td><td>{@code Vec<i8>}</td></tr>
 * <tr><td>158</td><td>1</td><td>odd5</td><td>{@code u8}</td></tr>
 * <tr><td>159</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>160</td><td>14</td><td>i16_values</td><td>{@code Vec<i16>}</td></tr>
 * <tr><td>174</td><td>1</td><td>odd6</td><td>{@code u8}</td></tr>
 * <tr><td>175</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>176</td><td>20</td><td>i32_values</td><td>{@code Vec<i32>}</td></tr>
 * <tr><td>196</td><td>1</td><td>odd7</td><td>{@code u8}</td></tr>
 * <tr><td>197</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>200</td><td>32</td><td>i64_values</td><td>{@code Vec<i64>}</td></tr>
 * <tr><td>232</td><td>1</td><td>odd8</td><td>{@code u8}</td></tr>
 * <tr><td>233</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>240</td><td>32</td><td>i128_values</td><td>{@code Vec<i128>}</td></tr>
 * <tr><td>272</td><td>1</td><td>odd9</td><td>{@code u8}</td></tr>
 * <tr><td>273</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>276</td><td>20</td><td>f32_values</td><td>{@code Vec<f32>}</td></tr>
 * <tr><td>296</td><td>1</td><td>odd10</td><td>{@code u8}</td></tr>
 * <tr><td>297</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>304</td><td>32</td><td>f64_values</td><td>{@code Vec<f64>}</td></tr>
 * <tr><td>336</td><td>1</td><td>odd11</td><td>{@code u8}</td></tr>
 * <tr><td>337</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>338</td><td>18</td><td>bool_values</td><td>{@code Vec<bool>}</td></tr>
 * <tr><td>356</td><td>1</td><td>last</td><td>{@code u8}</td></tr>
 * <tr><td>357</td><td>11</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u16Values {@code Vec<u16>}, at most 3 elements, each 0..65535: At most 3 of u16.
 * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u32Values {@code Vec<u32>}, at most 3 elements, each 0..4294967295: At most 3 of u32.
 * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u64Values {@code Vec<u64>}, at most 4 elements, each 0..2<sup>64</sup>-1, the 64 bits of the
 *     long unsigned: At most 4 of u64.
 * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param u128Values {@code Vec<u128>}, at most 2 elements, each 0..2<sup>128</sup>-1: At most 2 of
 *     u128.
 * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i8Values {@code Vec<i8>}, at most 3 elements: At most 3 of i8.
 * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i16Values {@code Vec<i16>}, at most 3 elements: At most 3 of i16.
 * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i32Values {@code Vec<i32>}, at most 3 elements: At most 3 of i32.
 * @param odd7 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i64Values {@code Vec<i64>}, at most 3 elements: At most 3 of i64.
 * @param odd8 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param i128Values {@code Vec<i128>}, at most 1 element, each -2<sup>127</sup>..2<sup>127</sup>-1: At
 *     most 1 of i128.
 * @param odd9 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param f32Values {@code Vec<f32>}, at most 3 elements: At most 3 of f32.
 * @param odd10 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param f64Values {@code Vec<f64>}, at most 3 elements: At most 3 of f64.
 * @param odd11 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param boolValues {@code Vec<bool>}, at most 9 elements: At most 9 of bool.
 * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record NumberVectors(int odd0, List<Integer> u16Values, int odd1, List<Long> u32Values,
        int odd2, List<Long> u64Values, int odd3, List<BigInteger> u128Values, int odd4,
        List<Byte> i8Values, int odd5, List<Short> i16Values, int odd6, List<Integer> i32Values,
        int odd7, List<Long> i64Values, int odd8, List<BigInteger> i128Values, int odd9,
        List<Float> f32Values, int odd10, List<Double> f64Values, int odd11,
        List<Boolean> boolValues, int last) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 6;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 368;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<NumberVectors> CODEC = new NumberVectorsCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param odd0 {@code u8}, 0..255
     * @param u16Values {@code Vec<u16>}, at most 3 elements, each 0..65535
     * @param odd1 {@code u8}, 0..255
     * @param u32Values {@code Vec<u32>}, at most 3 elements, each 0..4294967295
     * @param odd2 {@code u8}, 0..255
     * @param u64Values {@code Vec<u64>}, at most 4 elements, each 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param odd3 {@code u8}, 0..255
     * @param u128Values {@code Vec<u128>}, at most 2 elements, each 0..2<sup>128</sup>-1
     * @param odd4 {@code u8}, 0..255
     * @param i8Values {@code Vec<i8>}, at most 3 elements
     * @param odd5 {@code u8}, 0..255
     * @param i16Values {@code Vec<i16>}, at most 3 elements
     * @param odd6 {@code u8}, 0..255
     * @param i32Values {@code Vec<i32>}, at most 3 elements
     * @param odd7 {@code u8}, 0..255
     * @param i64Values {@code Vec<i64>}, at most 3 elements
     * @param odd8 {@code u8}, 0..255
     * @param i128Values {@code Vec<i128>}, at most 1 element, each -2<sup>127</sup>..2<sup>127</sup>-1
     * @param odd9 {@code u8}, 0..255
     * @param f32Values {@code Vec<f32>}, at most 3 elements
     * @param odd10 {@code u8}, 0..255
     * @param f64Values {@code Vec<f64>}, at most 3 elements
     * @param odd11 {@code u8}, 0..255
     * @param boolValues {@code Vec<bool>}, at most 9 elements
     * @param last {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public NumberVectors {
        Require.u8(odd0, CODEC, 0);
        u16Values = Require.u16List(u16Values, NumberVectorsCodec.U16_VALUES);
        Require.u8(odd1, CODEC, 2);
        u32Values = Require.u32List(u32Values, NumberVectorsCodec.U32_VALUES);
        Require.u8(odd2, CODEC, 4);
        u64Values = Require.list(u64Values, NumberVectorsCodec.U64_VALUES);
        Require.u8(odd3, CODEC, 6);
        u128Values = Require.u128List(u128Values, NumberVectorsCodec.U128_VALUES);
        Require.u8(odd4, CODEC, 8);
        i8Values = Require.list(i8Values, NumberVectorsCodec.I8_VALUES);
        Require.u8(odd5, CODEC, 10);
        i16Values = Require.list(i16Values, NumberVectorsCodec.I16_VALUES);
        Require.u8(odd6, CODEC, 12);
        i32Values = Require.list(i32Values, NumberVectorsCodec.I32_VALUES);
        Require.u8(odd7, CODEC, 14);
        i64Values = Require.list(i64Values, NumberVectorsCodec.I64_VALUES);
        Require.u8(odd8, CODEC, 16);
        i128Values = Require.i128List(i128Values, NumberVectorsCodec.I128_VALUES);
        Require.u8(odd9, CODEC, 18);
        f32Values = Require.list(f32Values, NumberVectorsCodec.F32_VALUES);
        Require.u8(odd10, CODEC, 20);
        f64Values = Require.list(f64Values, NumberVectorsCodec.F64_VALUES);
        Require.u8(odd11, CODEC, 22);
        boolValues = Require.list(boolValues, NumberVectorsCodec.BOOL_VALUES);
        Require.u8(last, CODEC, 24);
    }

    @Override
    public MessageCodec<NumberVectors> codec() {
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
                .u16Values(u16Values)
                .odd1(odd1)
                .u32Values(u32Values)
                .odd2(odd2)
                .u64Values(u64Values)
                .odd3(odd3)
                .u128Values(u128Values)
                .odd4(odd4)
                .i8Values(i8Values)
                .odd5(odd5)
                .i16Values(i16Values)
                .odd6(odd6)
                .i32Values(i32Values)
                .odd7(odd7)
                .i64Values(i64Values)
                .odd8(odd8)
                .i128Values(i128Values)
                .odd9(odd9)
                .f32Values(f32Values)
                .odd10(odd10)
                .f64Values(f64Values)
                .odd11(odd11)
                .boolValues(boolValues)
                .last(last);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "odd0, u16Values, odd1, u32Values, odd2, u64Values, odd3, u128Values, odd4, i8Values, odd5, "
                + "i16Values, odd6, i32Values, odd7, i64Values, odd8, i128Values, odd9, f32Values, odd10, "
                + "f64Values, odd11, boolValues, last");
    }

    /**
     * Collects the components of a {@link NumberVectors}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int odd0;

        private List<Integer> u16Values = List.of();

        private int odd1;

        private List<Long> u32Values = List.of();

        private int odd2;

        private List<Long> u64Values = List.of();

        private int odd3;

        private List<BigInteger> u128Values = List.of();

        private int odd4;

        private List<Byte> i8Values = List.of();

        private int odd5;

        private List<Short> i16Values = List.of();

        private int odd6;

        private List<Integer> i32Values = List.of();

        private int odd7;

        private List<Long> i64Values = List.of();

        private int odd8;

        private List<BigInteger> i128Values = List.of();

        private int odd9;

        private List<Float> f32Values = List.of();

        private int odd10;

        private List<Double> f64Values = List.of();

        private int odd11;

        private List<Boolean> boolValues = List.of();

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
         * Sets {@code u16_values}.
         *
         * @param u16Values {@code Vec<u16>}, at most 3 elements, each 0..65535: At most 3 of u16.
         * @return this builder
         */
        public Builder u16Values(List<Integer> u16Values) {
            this.u16Values = u16Values;
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
         * Sets {@code u32_values}.
         *
         * @param u32Values {@code Vec<u32>}, at most 3 elements, each 0..4294967295: At most 3 of u32.
         * @return this builder
         */
        public Builder u32Values(List<Long> u32Values) {
            this.u32Values = u32Values;
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
         * Sets {@code u64_values}.
         *
         * @param u64Values {@code Vec<u64>}, at most 4 elements, each 0..2<sup>64</sup>-1, the 64 bits of the
         *     long unsigned: At most 4 of u64.
         * @return this builder
         */
        public Builder u64Values(List<Long> u64Values) {
            this.u64Values = u64Values;
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
         * Sets {@code u128_values}.
         *
         * @param u128Values {@code Vec<u128>}, at most 2 elements, each 0..2<sup>128</sup>-1: At most 2 of
         *     u128.
         * @return this builder
         */
        public Builder u128Values(List<BigInteger> u128Values) {
            this.u128Values = u128Values;
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
         * Sets {@code i8_values}.
         *
         * @param i8Values {@code Vec<i8>}, at most 3 elements: At most 3 of i8.
         * @return this builder
         */
        public Builder i8Values(List<Byte> i8Values) {
            this.i8Values = i8Values;
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
         * Sets {@code i16_values}.
         *
         * @param i16Values {@code Vec<i16>}, at most 3 elements: At most 3 of i16.
         * @return this builder
         */
        public Builder i16Values(List<Short> i16Values) {
            this.i16Values = i16Values;
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
         * Sets {@code i32_values}.
         *
         * @param i32Values {@code Vec<i32>}, at most 3 elements: At most 3 of i32.
         * @return this builder
         */
        public Builder i32Values(List<Integer> i32Values) {
            this.i32Values = i32Values;
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
         * Sets {@code i64_values}.
         *
         * @param i64Values {@code Vec<i64>}, at most 3 elements: At most 3 of i64.
         * @return this builder
         */
        public Builder i64Values(List<Long> i64Values) {
            this.i64Values = i64Values;
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
         * Sets {@code i128_values}.
         *
         * @param i128Values {@code Vec<i128>}, at most 1 element, each -2<sup>127</sup>..2<sup>127</sup>-1: At
         *     most 1 of i128.
         * @return this builder
         */
        public Builder i128Values(List<BigInteger> i128Values) {
            this.i128Values = i128Values;
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
         * Sets {@code f32_values}.
         *
         * @param f32Values {@code Vec<f32>}, at most 3 elements: At most 3 of f32.
         * @return this builder
         */
        public Builder f32Values(List<Float> f32Values) {
            this.f32Values = f32Values;
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
         * Sets {@code f64_values}.
         *
         * @param f64Values {@code Vec<f64>}, at most 3 elements: At most 3 of f64.
         * @return this builder
         */
        public Builder f64Values(List<Double> f64Values) {
            this.f64Values = f64Values;
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
         * Sets {@code bool_values}.
         *
         * @param boolValues {@code Vec<bool>}, at most 9 elements: At most 9 of bool.
         * @return this builder
         */
        public Builder boolValues(List<Boolean> boolValues) {
            this.boolValues = boolValues;
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
        public NumberVectors build() {
            return new NumberVectors(
                    odd0,
                    u16Values,
                    odd1,
                    u32Values,
                    odd2,
                    u64Values,
                    odd3,
                    u128Values,
                    odd4,
                    i8Values,
                    odd5,
                    i16Values,
                    odd6,
                    i32Values,
                    odd7,
                    i64Values,
                    odd8,
                    i128Values,
                    odd9,
                    f32Values,
                    odd10,
                    f64Values,
                    odd11,
                    boolValues,
                    last);
        }
    }
}
