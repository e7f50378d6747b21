package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Arrays of every element, of length 0 and 1 too; an array of length 0 still raises the alignment.
 *
 * <p>Topic <code>wide</code>, type id 8, 432 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>odd0</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>0</td><td>a_u8x0</td><td>{@code [u8; 0]}</td></tr>
 * <tr><td>1</td><td>1</td><td>odd1</td><td>{@code u8}</td></tr>
 * <tr><td>2</td><td>1</td><td>a_u8x1</td><td>{@code [u8; 1]}</td></tr>
 * <tr><td>3</td><td>1</td><td>odd2</td><td>{@code u8}</td></tr>
 * <tr><td>4</td><td>7</td><td>a_u8x7</td><td>{@code [u8; 7]}</td></tr>
 * <tr><td>11</td><td>1</td><td>odd3</td><td>{@code u8}</td></tr>
 * <tr><td>12</td><td>0</td><td>a_u16x0</td><td>{@code [u16; 0]}</td></tr>
 * <tr><td>12</td><td>1</td><td>odd4</td><td>{@code u8}</td></tr>
 * <tr><td>13</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>14</td><td>2</td><td>a_u16x1</td><td>{@code [u16; 1]}</td></tr>
 * <tr><td>16</td><td>1</td><td>odd5</td><td>{@code u8}</td></tr>
 * <tr><td>17</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>20</td><td>12</td><td>a_u32x3</td><td>{@code [u32; 3]}</td></tr>
 * <tr><td>32</td><td>1</td><td>odd6</td><td>{@code u8}</td></tr>
 * <tr><td>33</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>40</td><td>0</td><td>a_u64x0</td><td>{@code [u64; 0]}</td></tr>
 * <tr><td>40</td><td>1</td><td>odd7</td><td>{@code u8}</td></tr>
 * <tr><td>41</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>48</td><td>8</td><td>a_u64x1</td><td>{@code [u64; 1]}</td></tr>
 * <tr><td>56</td><td>1</td><td>odd8</td><td>{@code u8}</td></tr>
 * <tr><td>57</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>64</td><td>32</td><td>a_u128x2</td><td>{@code [u128; 2]}</td></tr>
 * <tr><td>96</td><td>1</td><td>odd9</td><td>{@code u8}</td></tr>
 * <tr><td>97</td><td>5</td><td>a_i8x5</td><td>{@code [i8; 5]}</td></tr>
 * <tr><td>102</td><td>1</td><td>odd10</td><td>{@code u8}</td></tr>
 * <tr><td>103</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>104</td><td>6</td><td>a_i16x3</td><td>{@code [i16; 3]}</td></tr>
 * <tr><td>110</td><td>1</td><td>odd11</td><td>{@code u8}</td></tr>
 * <tr><td>111</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>112</td><td>4</td><td>a_i32x1</td><td>{@code [i32; 1]}</td></tr>
 * <tr><td>116</td><td>1</td><td>odd12</td><td>{@code u8}</td></tr>
 * <tr><td>117</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>120</td><td>16</td><td>a_i64x2</td><td>{@code [i64; 2]}</td></tr>
 * <tr><td>136</td><td>1</td><td>odd13</td><td>{@code u8}</td></tr>
 * <tr><td>137</td><td>7</td><td></td><td>padding</td></tr>
 * <tr><td>144</td><td>0</td><td>a_i128x0</td><td>{@code [i128; 0]}</td></tr>
 * <tr><td>144</td><td>1</td><td>odd14</td><td>{@code u8}</td></tr>
 * <tr><td>145</td><td>15</td><td></td><td>padding</td></tr>
 * <tr><td>160</td><td>16</td><td>a_i128x1</td><td>{@code [i128; 1]}</td></tr>
 * <tr><td>176</td><td>1</td><td>odd15</td><td>{@code u8}</td></tr>
 * <tr><td>177</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>180</td><td>8</td><td>a_f32x2</td><td>{@code [f32; 2]}</td></tr>
 * <tr><td>188</td><td>1</td><td>odd16</td><td>{@code u8}</td></tr>
 * <tr><td>189</td><td>3</td><td></td><td>padding</td></tr>
 * <tr><td>192</td><td>16</td><td>a_f64x2</td><td>{@code [f64; 2]}</td></tr>
 * <tr><td>208</td><td>1</td><td>odd17</td><td>{@code u8}</td></tr>
 * <tr><td>209</td><td>3</td><td>a_boolx3</td><td>{@code [bool; 3]}</td></tr>
 * <tr><td>212</td><td>1</td><td>odd18</td><td>{@code u8}</td></tr>
 * <tr><td>213</td><td>64</td><td>a_u256x2</td><td>{@code [U256; 2]}</td></tr>
 * <tr><td>277</td><td>1</td><td>odd19</td><td>{@code u8}</td></tr>
 * <tr><td>278</td><td>0</td><td>a_u256x0</td><td>{@code [U256; 0]}</td></tr>
 * <tr><td>278</td><td>1</td><td>odd20</td><td>{@code u8}</td></tr>
 * <tr><td>279</td><td>15</td><td>a_bytes3x5</td><td>{@code [[u8; 3]; 5]}</td></tr>
 * <tr><td>294</td><td>1</td><td>odd21</td><td>{@code u8}</td></tr>
 * <tr><td>295</td><td>120</td><td>a_bytes20x6</td><td>{@code [[u8; 20]; 6]}</td></tr>
 * <tr><td>415</td><td>1</td><td>odd22</td><td>{@code u8}</td></tr>
 * <tr><td>416</td><td>0</td><td>a_bytes4x0</td><td>{@code [[u8; 4]; 0]}</td></tr>
 * <tr><td>416</td><td>1</td><td>odd23</td><td>{@code u8}</td></tr>
 * <tr><td>417</td><td>0</td><td>a_bytes0x2</td><td>{@code [[u8; 0]; 2]}</td></tr>
 * <tr><td>417</td><td>1</td><td>last</td><td>{@code u8}</td></tr>
 * <tr><td>418</td><td>14</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param odd0 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU8x0 {@code [u8; 0]}, exactly 0 bytes: Exactly [u8; 0].
 * @param odd1 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU8x1 {@code [u8; 1]}, exactly 1 byte: Exactly [u8; 1].
 * @param odd2 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU8x7 {@code [u8; 7]}, exactly 7 bytes: Exactly [u8; 7].
 * @param odd3 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU16x0 {@code [u16; 0]}, exactly 0 elements, each 0..65535: Exactly [u16; 0].
 * @param odd4 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU16x1 {@code [u16; 1]}, exactly 1 element, each 0..65535: Exactly [u16; 1].
 * @param odd5 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU32x3 {@code [u32; 3]}, exactly 3 elements, each 0..4294967295: Exactly [u32; 3].
 * @param odd6 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU64x0 {@code [u64; 0]}, exactly 0 elements, each 0..2<sup>64</sup>-1, the 64 bits of the
 *     long unsigned: Exactly [u64; 0].
 * @param odd7 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU64x1 {@code [u64; 1]}, exactly 1 element, each 0..2<sup>64</sup>-1, the 64 bits of the long
 *     unsigned: Exactly [u64; 1].
 * @param odd8 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU128x2 {@code [u128; 2]}, exactly 2 elements, each 0..2<sup>128</sup>-1: Exactly [u128; 2].
 * @param odd9 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aI8x5 {@code [i8; 5]}, exactly 5 elements: Exactly [i8; 5].
 * @param odd10 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aI16x3 {@code [i16; 3]}, exactly 3 elements: Exactly [i16; 3].
 * @param odd11 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aI32x1 {@code [i32; 1]}, exactly 1 element: Exactly [i32; 1].
 * @param odd12 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aI64x2 {@code [i64; 2]}, exactly 2 elements: Exactly [i64; 2].
 * @param odd13 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aI128x0 {@code [i128; 0]}, exactly 0 elements, each -2<sup>127</sup>..2<sup>127</sup>-1:
 *     Exactly [i128; 0].
 * @param odd14 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aI128x1 {@code [i128; 1]}, exactly 1 element, each -2<sup>127</sup>..2<sup>127</sup>-1:
 *     Exactly [i128; 1].
 * @param odd15 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aF32x2 {@code [f32; 2]}, exactly 2 elements: Exactly [f32; 2].
 * @param odd16 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aF64x2 {@code [f64; 2]}, exactly 2 elements: Exactly [f64; 2].
 * @param odd17 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aBoolx3 {@code [bool; 3]}, exactly 3 elements: Exactly [bool; 3].
 * @param odd18 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU256x2 {@code [U256; 2]}, exactly 2 elements, each 0..2<sup>256</sup>-1: Exactly [U256; 2].
 * @param odd19 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aU256x0 {@code [U256; 0]}, exactly 0 elements, each 0..2<sup>256</sup>-1: Exactly [U256; 0].
 * @param odd20 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aBytes3x5 {@code [[u8; 3]; 5]}, exactly 5 elements, each exactly 3 bytes: Exactly [[u8; 3];
 *     5].
 * @param odd21 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aBytes20x6 {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20 bytes: Exactly [[u8;
 *     20]; 6].
 * @param odd22 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aBytes4x0 {@code [[u8; 4]; 0]}, exactly 0 elements, each exactly 4 bytes: Exactly [[u8; 4];
 *     0].
 * @param odd23 {@code u8}, 0..255: Pushes the next field off its alignment.
 * @param aBytes0x2 {@code [[u8; 0]; 2]}, exactly 2 elements, each exactly 0 bytes: Exactly [[u8; 0];
 *     2].
 * @param last {@code u8}, 0..255: Leaves room for padding at the tail.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record Arrays(int odd0, ByteString aU8x0, int odd1, ByteString aU8x1, int odd2,
        ByteString aU8x7, int odd3, List<Integer> aU16x0, int odd4, List<Integer> aU16x1, int odd5,
        List<Long> aU32x3, int odd6, List<Long> aU64x0, int odd7, List<Long> aU64x1, int odd8,
        List<BigInteger> aU128x2, int odd9, List<Byte> aI8x5, int odd10, List<Short> aI16x3,
        int odd11, List<Integer> aI32x1, int odd12, List<Long> aI64x2, int odd13,
        List<BigInteger> aI128x0, int odd14, List<BigInteger> aI128x1, int odd15,
        List<Float> aF32x2, int odd16, List<Double> aF64x2, int odd17, List<Boolean> aBoolx3,
        int odd18, List<UInt256> aU256x2, int odd19, List<UInt256> aU256x0, int odd20,
        List<ByteString> aBytes3x5, int odd21, List<ByteString> aBytes20x6, int odd22,
        List<ByteString> aBytes4x0, int odd23, List<ByteString> aBytes0x2,
        int last) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 8;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 432;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<Arrays> CODEC = new ArraysCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param odd0 {@code u8}, 0..255
     * @param aU8x0 {@code [u8; 0]}, exactly 0 bytes
     * @param odd1 {@code u8}, 0..255
     * @param aU8x1 {@code [u8; 1]}, exactly 1 byte
     * @param odd2 {@code u8}, 0..255
     * @param aU8x7 {@code [u8; 7]}, exactly 7 bytes
     * @param odd3 {@code u8}, 0..255
     * @param aU16x0 {@code [u16; 0]}, exactly 0 elements, each 0..65535
     * @param odd4 {@code u8}, 0..255
     * @param aU16x1 {@code [u16; 1]}, exactly 1 element, each 0..65535
     * @param odd5 {@code u8}, 0..255
     * @param aU32x3 {@code [u32; 3]}, exactly 3 elements, each 0..4294967295
     * @param odd6 {@code u8}, 0..255
     * @param aU64x0 {@code [u64; 0]}, exactly 0 elements, each 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param odd7 {@code u8}, 0..255
     * @param aU64x1 {@code [u64; 1]}, exactly 1 element, each 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param odd8 {@code u8}, 0..255
     * @param aU128x2 {@code [u128; 2]}, exactly 2 elements, each 0..2<sup>128</sup>-1
     * @param odd9 {@code u8}, 0..255
     * @param aI8x5 {@code [i8; 5]}, exactly 5 elements
     * @param odd10 {@code u8}, 0..255
     * @param aI16x3 {@code [i16; 3]}, exactly 3 elements
     * @param odd11 {@code u8}, 0..255
     * @param aI32x1 {@code [i32; 1]}, exactly 1 element
     * @param odd12 {@code u8}, 0..255
     * @param aI64x2 {@code [i64; 2]}, exactly 2 elements
     * @param odd13 {@code u8}, 0..255
     * @param aI128x0 {@code [i128; 0]}, exactly 0 elements, each -2<sup>127</sup>..2<sup>127</sup>-1
     * @param odd14 {@code u8}, 0..255
     * @param aI128x1 {@code [i128; 1]}, exactly 1 element, each -2<sup>127</sup>..2<sup>127</sup>-1
     * @param odd15 {@code u8}, 0..255
     * @param aF32x2 {@code [f32; 2]}, exactly 2 elements
     * @param odd16 {@code u8}, 0..255
     * @param aF64x2 {@code [f64; 2]}, exactly 2 elements
     * @param odd17 {@code u8}, 0..255
     * @param aBoolx3 {@code [bool; 3]}, exactly 3 elements
     * @param odd18 {@code u8}, 0..255
     * @param aU256x2 {@code [U256; 2]}, exactly 2 elements, each 0..2<sup>256</sup>-1
     * @param odd19 {@code u8}, 0..255
     * @param aU256x0 {@code [U256; 0]}, exactly 0 elements, each 0..2<sup>256</sup>-1
     * @param odd20 {@code u8}, 0..255
     * @param aBytes3x5 {@code [[u8; 3]; 5]}, exactly 5 elements, each exactly 3 bytes
     * @param odd21 {@code u8}, 0..255
     * @param aBytes20x6 {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20 bytes
     * @param odd22 {@code u8}, 0..255
     * @param aBytes4x0 {@code [[u8; 4]; 0]}, exactly 0 elements, each exactly 4 bytes
     * @param odd23 {@code u8}, 0..255
     * @param aBytes0x2 {@code [[u8; 0]; 2]}, exactly 2 elements, each exactly 0 bytes
     * @param last {@code u8}, 0..255
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Arrays {
        Require.u8(odd0, CODEC, 0);
        Require.bytes(aU8x0, 0, CODEC, 1);
        Require.u8(odd1, CODEC, 2);
        Require.bytes(aU8x1, 1, CODEC, 3);
        Require.u8(odd2, CODEC, 4);
        Require.bytes(aU8x7, 7, CODEC, 5);
        Require.u8(odd3, CODEC, 6);
        aU16x0 = Require.u16List(aU16x0, ArraysCodec.A_U16X0);
        Require.u8(odd4, CODEC, 8);
        aU16x1 = Require.u16List(aU16x1, ArraysCodec.A_U16X1);
        Require.u8(odd5, CODEC, 10);
        aU32x3 = Require.u32List(aU32x3, ArraysCodec.A_U32X3);
        Require.u8(odd6, CODEC, 12);
        aU64x0 = Require.list(aU64x0, ArraysCodec.A_U64X0);
        Require.u8(odd7, CODEC, 14);
        aU64x1 = Require.list(aU64x1, ArraysCodec.A_U64X1);
        Require.u8(odd8, CODEC, 16);
        aU128x2 = Require.u128List(aU128x2, ArraysCodec.A_U128X2);
        Require.u8(odd9, CODEC, 18);
        aI8x5 = Require.list(aI8x5, ArraysCodec.A_I8X5);
        Require.u8(odd10, CODEC, 20);
        aI16x3 = Require.list(aI16x3, ArraysCodec.A_I16X3);
        Require.u8(odd11, CODEC, 22);
        aI32x1 = Require.list(aI32x1, ArraysCodec.A_I32X1);
        Require.u8(odd12, CODEC, 24);
        aI64x2 = Require.list(aI64x2, ArraysCodec.A_I64X2);
        Require.u8(odd13, CODEC, 26);
        aI128x0 = Require.i128List(aI128x0, ArraysCodec.A_I128X0);
        Require.u8(odd14, CODEC, 28);
        aI128x1 = Require.i128List(aI128x1, ArraysCodec.A_I128X1);
        Require.u8(odd15, CODEC, 30);
        aF32x2 = Require.list(aF32x2, ArraysCodec.A_F32X2);
        Require.u8(odd16, CODEC, 32);
        aF64x2 = Require.list(aF64x2, ArraysCodec.A_F64X2);
        Require.u8(odd17, CODEC, 34);
        aBoolx3 = Require.list(aBoolx3, ArraysCodec.A_BOOLX3);
        Require.u8(odd18, CODEC, 36);
        aU256x2 = Require.list(aU256x2, ArraysCodec.A_U256X2);
        Require.u8(odd19, CODEC, 38);
        aU256x0 = Require.list(aU256x0, ArraysCodec.A_U256X0);
        Require.u8(odd20, CODEC, 40);
        aBytes3x5 = Require.bytesList(aBytes3x5, ArraysCodec.A_BYTES3X5);
        Require.u8(odd21, CODEC, 42);
        aBytes20x6 = Require.bytesList(aBytes20x6, ArraysCodec.A_BYTES20X6);
        Require.u8(odd22, CODEC, 44);
        aBytes4x0 = Require.bytesList(aBytes4x0, ArraysCodec.A_BYTES4X0);
        Require.u8(odd23, CODEC, 46);
        aBytes0x2 = Require.bytesList(aBytes0x2, ArraysCodec.A_BYTES0X2);
        Require.u8(last, CODEC, 48);
    }

    @Override
    public MessageCodec<Arrays> codec() {
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
                .aU8x0(aU8x0)
                .odd1(odd1)
                .aU8x1(aU8x1)
                .odd2(odd2)
                .aU8x7(aU8x7)
                .odd3(odd3)
                .aU16x0(aU16x0)
                .odd4(odd4)
                .aU16x1(aU16x1)
                .odd5(odd5)
                .aU32x3(aU32x3)
                .odd6(odd6)
                .aU64x0(aU64x0)
                .odd7(odd7)
                .aU64x1(aU64x1)
                .odd8(odd8)
                .aU128x2(aU128x2)
                .odd9(odd9)
                .aI8x5(aI8x5)
                .odd10(odd10)
                .aI16x3(aI16x3)
                .odd11(odd11)
                .aI32x1(aI32x1)
                .odd12(odd12)
                .aI64x2(aI64x2)
                .odd13(odd13)
                .aI128x0(aI128x0)
                .odd14(odd14)
                .aI128x1(aI128x1)
                .odd15(odd15)
                .aF32x2(aF32x2)
                .odd16(odd16)
                .aF64x2(aF64x2)
                .odd17(odd17)
                .aBoolx3(aBoolx3)
                .odd18(odd18)
                .aU256x2(aU256x2)
                .odd19(odd19)
                .aU256x0(aU256x0)
                .odd20(odd20)
                .aBytes3x5(aBytes3x5)
                .odd21(odd21)
                .aBytes20x6(aBytes20x6)
                .odd22(odd22)
                .aBytes4x0(aBytes4x0)
                .odd23(odd23)
                .aBytes0x2(aBytes0x2)
                .last(last);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "odd0, aU8x0, odd1, aU8x1, odd2, aU8x7, odd3, aU16x0, odd4, aU16x1, odd5, aU32x3, odd6, "
                + "aU64x0, odd7, aU64x1, odd8, aU128x2, odd9, aI8x5, odd10, aI16x3, odd11, aI32x1, odd12, "
                + "aI64x2, odd13, aI128x0, odd14, aI128x1, odd15, aF32x2, odd16, aF64x2, odd17, aBoolx3, "
                + "odd18, aU256x2, odd19, aU256x0, odd20, aBytes3x5, odd21, aBytes20x6, odd22, aBytes4x0, "
                + "odd23, aBytes0x2, last");
    }

    /**
     * Collects the components of a {@link Arrays}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int odd0;

        private ByteString aU8x0 = ByteString.ofZeros(0);

        private int odd1;

        private ByteString aU8x1 = ByteString.ofZeros(1);

        private int odd2;

        private ByteString aU8x7 = ByteString.ofZeros(7);

        private int odd3;

        private List<Integer> aU16x0 = List.of();

        private int odd4;

        private List<Integer> aU16x1 = Collections.nCopies(1, 0);

        private int odd5;

        private List<Long> aU32x3 = Collections.nCopies(3, 0L);

        private int odd6;

        private List<Long> aU64x0 = List.of();

        private int odd7;

        private List<Long> aU64x1 = Collections.nCopies(1, 0L);

        private int odd8;

        private List<BigInteger> aU128x2 = Collections.nCopies(2, BigInteger.ZERO);

        private int odd9;

        private List<Byte> aI8x5 = Collections.nCopies(5, (byte) 0);

        private int odd10;

        private List<Short> aI16x3 = Collections.nCopies(3, (short) 0);

        private int odd11;

        private List<Integer> aI32x1 = Collections.nCopies(1, 0);

        private int odd12;

        private List<Long> aI64x2 = Collections.nCopies(2, 0L);

        private int odd13;

        private List<BigInteger> aI128x0 = List.of();

        private int odd14;

        private List<BigInteger> aI128x1 = Collections.nCopies(1, BigInteger.ZERO);

        private int odd15;

        private List<Float> aF32x2 = Collections.nCopies(2, 0f);

        private int odd16;

        private List<Double> aF64x2 = Collections.nCopies(2, 0d);

        private int odd17;

        private List<Boolean> aBoolx3 = Collections.nCopies(3, false);

        private int odd18;

        private List<UInt256> aU256x2 = Collections.nCopies(2, UInt256.ZERO);

        private int odd19;

        private List<UInt256> aU256x0 = List.of();

        private int odd20;

        private List<ByteString> aBytes3x5 = Collections.nCopies(5, ByteString.ofZeros(3));

        private int odd21;

        private List<ByteString> aBytes20x6 = Collections.nCopies(6, ByteString.ofZeros(20));

        private int odd22;

        private List<ByteString> aBytes4x0 = List.of();

        private int odd23;

        private List<ByteString> aBytes0x2 = Collections.nCopies(2, ByteString.ofZeros(0));

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
         * Sets {@code a_u8x0}.
         *
         * @param aU8x0 {@code [u8; 0]}, exactly 0 bytes: Exactly [u8; 0].
         * @return this builder
         */
        public Builder aU8x0(ByteString aU8x0) {
            this.aU8x0 = aU8x0;
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
         * Sets {@code a_u8x1}.
         *
         * @param aU8x1 {@code [u8; 1]}, exactly 1 byte: Exactly [u8; 1].
         * @return this builder
         */
        public Builder aU8x1(ByteString aU8x1) {
            this.aU8x1 = aU8x1;
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
         * Sets {@code a_u8x7}.
         *
         * @param aU8x7 {@code [u8; 7]}, exactly 7 bytes: Exactly [u8; 7].
         * @return this builder
         */
        public Builder aU8x7(ByteString aU8x7) {
            this.aU8x7 = aU8x7;
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
         * Sets {@code a_u16x0}.
         *
         * @param aU16x0 {@code [u16; 0]}, exactly 0 elements, each 0..65535: Exactly [u16; 0].
         * @return this builder
         */
        public Builder aU16x0(List<Integer> aU16x0) {
            this.aU16x0 = aU16x0;
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
         * Sets {@code a_u16x1}.
         *
         * @param aU16x1 {@code [u16; 1]}, exactly 1 element, each 0..65535: Exactly [u16; 1].
         * @return this builder
         */
        public Builder aU16x1(List<Integer> aU16x1) {
            this.aU16x1 = aU16x1;
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
         * Sets {@code a_u32x3}.
         *
         * @param aU32x3 {@code [u32; 3]}, exactly 3 elements, each 0..4294967295: Exactly [u32; 3].
         * @return this builder
         */
        public Builder aU32x3(List<Long> aU32x3) {
            this.aU32x3 = aU32x3;
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
         * Sets {@code a_u64x0}.
         *
         * @param aU64x0 {@code [u64; 0]}, exactly 0 elements, each 0..2<sup>64</sup>-1, the 64 bits of the
         *     long unsigned: Exactly [u64; 0].
         * @return this builder
         */
        public Builder aU64x0(List<Long> aU64x0) {
            this.aU64x0 = aU64x0;
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
         * Sets {@code a_u64x1}.
         *
         * @param aU64x1 {@code [u64; 1]}, exactly 1 element, each 0..2<sup>64</sup>-1, the 64 bits of the long
         *     unsigned: Exactly [u64; 1].
         * @return this builder
         */
        public Builder aU64x1(List<Long> aU64x1) {
            this.aU64x1 = aU64x1;
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
         * Sets {@code a_u128x2}.
         *
         * @param aU128x2 {@code [u128; 2]}, exactly 2 elements, each 0..2<sup>128</sup>-1: Exactly [u128; 2].
         * @return this builder
         */
        public Builder aU128x2(List<BigInteger> aU128x2) {
            this.aU128x2 = aU128x2;
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
         * Sets {@code a_i8x5}.
         *
         * @param aI8x5 {@code [i8; 5]}, exactly 5 elements: Exactly [i8; 5].
         * @return this builder
         */
        public Builder aI8x5(List<Byte> aI8x5) {
            this.aI8x5 = aI8x5;
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
         * Sets {@code a_i16x3}.
         *
         * @param aI16x3 {@code [i16; 3]}, exactly 3 elements: Exactly [i16; 3].
         * @return this builder
         */
        public Builder aI16x3(List<Short> aI16x3) {
            this.aI16x3 = aI16x3;
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
         * Sets {@code a_i32x1}.
         *
         * @param aI32x1 {@code [i32; 1]}, exactly 1 element: Exactly [i32; 1].
         * @return this builder
         */
        public Builder aI32x1(List<Integer> aI32x1) {
            this.aI32x1 = aI32x1;
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
         * Sets {@code a_i64x2}.
         *
         * @param aI64x2 {@code [i64; 2]}, exactly 2 elements: Exactly [i64; 2].
         * @return this builder
         */
        public Builder aI64x2(List<Long> aI64x2) {
            this.aI64x2 = aI64x2;
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
         * Sets {@code a_i128x0}.
         *
         * @param aI128x0 {@code [i128; 0]}, exactly 0 elements, each -2<sup>127</sup>..2<sup>127</sup>-1:
         *     Exactly [i128; 0].
         * @return this builder
         */
        public Builder aI128x0(List<BigInteger> aI128x0) {
            this.aI128x0 = aI128x0;
            return this;
        }

        /**
         * Sets {@code odd14}.
         *
         * @param odd14 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd14(int odd14) {
            this.odd14 = odd14;
            return this;
        }

        /**
         * Sets {@code a_i128x1}.
         *
         * @param aI128x1 {@code [i128; 1]}, exactly 1 element, each -2<sup>127</sup>..2<sup>127</sup>-1:
         *     Exactly [i128; 1].
         * @return this builder
         */
        public Builder aI128x1(List<BigInteger> aI128x1) {
            this.aI128x1 = aI128x1;
            return this;
        }

        /**
         * Sets {@code odd15}.
         *
         * @param odd15 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd15(int odd15) {
            this.odd15 = odd15;
            return this;
        }

        /**
         * Sets {@code a_f32x2}.
         *
         * @param aF32x2 {@code [f32; 2]}, exactly 2 elements: Exactly [f32; 2].
         * @return this builder
         */
        public Builder aF32x2(List<Float> aF32x2) {
            this.aF32x2 = aF32x2;
            return this;
        }

        /**
         * Sets {@code odd16}.
         *
         * @param odd16 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd16(int odd16) {
            this.odd16 = odd16;
            return this;
        }

        /**
         * Sets {@code a_f64x2}.
         *
         * @param aF64x2 {@code [f64; 2]}, exactly 2 elements: Exactly [f64; 2].
         * @return this builder
         */
        public Builder aF64x2(List<Double> aF64x2) {
            this.aF64x2 = aF64x2;
            return this;
        }

        /**
         * Sets {@code odd17}.
         *
         * @param odd17 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd17(int odd17) {
            this.odd17 = odd17;
            return this;
        }

        /**
         * Sets {@code a_boolx3}.
         *
         * @param aBoolx3 {@code [bool; 3]}, exactly 3 elements: Exactly [bool; 3].
         * @return this builder
         */
        public Builder aBoolx3(List<Boolean> aBoolx3) {
            this.aBoolx3 = aBoolx3;
            return this;
        }

        /**
         * Sets {@code odd18}.
         *
         * @param odd18 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd18(int odd18) {
            this.odd18 = odd18;
            return this;
        }

        /**
         * Sets {@code a_u256x2}.
         *
         * @param aU256x2 {@code [U256; 2]}, exactly 2 elements, each 0..2<sup>256</sup>-1: Exactly [U256; 2].
         * @return this builder
         */
        public Builder aU256x2(List<UInt256> aU256x2) {
            this.aU256x2 = aU256x2;
            return this;
        }

        /**
         * Sets {@code odd19}.
         *
         * @param odd19 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd19(int odd19) {
            this.odd19 = odd19;
            return this;
        }

        /**
         * Sets {@code a_u256x0}.
         *
         * @param aU256x0 {@code [U256; 0]}, exactly 0 elements, each 0..2<sup>256</sup>-1: Exactly [U256; 0].
         * @return this builder
         */
        public Builder aU256x0(List<UInt256> aU256x0) {
            this.aU256x0 = aU256x0;
            return this;
        }

        /**
         * Sets {@code odd20}.
         *
         * @param odd20 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd20(int odd20) {
            this.odd20 = odd20;
            return this;
        }

        /**
         * Sets {@code a_bytes3x5}.
         *
         * @param aBytes3x5 {@code [[u8; 3]; 5]}, exactly 5 elements, each exactly 3 bytes: Exactly [[u8; 3];
         *     5].
         * @return this builder
         */
        public Builder aBytes3x5(List<ByteString> aBytes3x5) {
            this.aBytes3x5 = aBytes3x5;
            return this;
        }

        /**
         * Sets {@code odd21}.
         *
         * @param odd21 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd21(int odd21) {
            this.odd21 = odd21;
            return this;
        }

        /**
         * Sets {@code a_bytes20x6}.
         *
         * @param aBytes20x6 {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20 bytes: Exactly [[u8;
         *     20]; 6].
         * @return this builder
         */
        public Builder aBytes20x6(List<ByteString> aBytes20x6) {
            this.aBytes20x6 = aBytes20x6;
            return this;
        }

        /**
         * Sets {@code odd22}.
         *
         * @param odd22 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd22(int odd22) {
            this.odd22 = odd22;
            return this;
        }

        /**
         * Sets {@code a_bytes4x0}.
         *
         * @param aBytes4x0 {@code [[u8; 4]; 0]}, exactly 0 elements, each exactly 4 bytes: Exactly [[u8; 4];
         *     0].
         * @return this builder
         */
        public Builder aBytes4x0(List<ByteString> aBytes4x0) {
            this.aBytes4x0 = aBytes4x0;
            return this;
        }

        /**
         * Sets {@code odd23}.
         *
         * @param odd23 {@code u8}, 0..255: Pushes the next field off its alignment.
         * @return this builder
         */
        public Builder odd23(int odd23) {
            this.odd23 = odd23;
            return this;
        }

        /**
         * Sets {@code a_bytes0x2}.
         *
         * @param aBytes0x2 {@code [[u8; 0]; 2]}, exactly 2 elements, each exactly 0 bytes: Exactly [[u8; 0];
         *     2].
         * @return this builder
         */
        public Builder aBytes0x2(List<ByteString> aBytes0x2) {
            this.aBytes0x2 = aBytes0x2;
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
        public Arrays build() {
            return new Arrays(
                    odd0,
                    aU8x0,
                    odd1,
                    aU8x1,
                    odd2,
                    aU8x7,
                    odd3,
                    aU16x0,
                    odd4,
                    aU16x1,
                    odd5,
                    aU32x3,
                    odd6,
                    aU64x0,
                    odd7,
                    aU64x1,
                    odd8,
                    aU128x2,
                    odd9,
                    aI8x5,
                    odd10,
                    aI16x3,
                    odd11,
                    aI32x1,
                    odd12,
                    aI64x2,
                    odd13,
                    aI128x0,
                    odd14,
                    aI128x1,
                    odd15,
                    aF32x2,
                    odd16,
                    aF64x2,
                    odd17,
                    aBoolx3,
                    odd18,
                    aU256x2,
                    odd19,
                    aU256x0,
                    odd20,
                    aBytes3x5,
                    odd21,
                    aBytes20x6,
                    odd22,
                    aBytes4x0,
                    odd23,
                    aBytes0x2,
                    last);
        }
    }
}
