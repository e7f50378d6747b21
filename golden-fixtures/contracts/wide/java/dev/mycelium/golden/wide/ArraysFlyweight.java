package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link Arrays} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class ArraysFlyweight extends Flyweight<Arrays, ArraysFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public ArraysFlyweight() {
        super(Arrays.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd0() {
        return getU8(0);
    }

    /**
     * Writes {@code odd0}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd0(int value) {
        putU8(0, value, 0);
        return this;
    }

    /**
     * {@return {@code [u8; 0]}, exactly 0 bytes: Exactly [u8; 0]}
     */
    public ByteString aU8x0() {
        return getBytes(1, 0);
    }

    /**
     * {@return the bytes of {@code a_u8x0}, in place}
     */
    public FixedBytesView aU8x0View() {
        return viewOfFixed(1, 0);
    }

    /**
     * Writes {@code a_u8x0}.
     *
     * @param value exactly 0 bytes
     * @return this
     */
    public ArraysFlyweight aU8x0(ByteString value) {
        putBytes(1, 0, value, 1);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd1() {
        return getU8(1);
    }

    /**
     * Writes {@code odd1}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd1(int value) {
        putU8(1, value, 2);
        return this;
    }

    /**
     * {@return {@code [u8; 1]}, exactly 1 byte: Exactly [u8; 1]}
     */
    public ByteString aU8x1() {
        return getBytes(2, 1);
    }

    /**
     * {@return the bytes of {@code a_u8x1}, in place}
     */
    public FixedBytesView aU8x1View() {
        return viewOfFixed(3, 0);
    }

    /**
     * Writes {@code a_u8x1}.
     *
     * @param value exactly 1 byte
     * @return this
     */
    public ArraysFlyweight aU8x1(ByteString value) {
        putBytes(2, 1, value, 3);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd2() {
        return getU8(3);
    }

    /**
     * Writes {@code odd2}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd2(int value) {
        putU8(3, value, 4);
        return this;
    }

    /**
     * {@return {@code [u8; 7]}, exactly 7 bytes: Exactly [u8; 7]}
     */
    public ByteString aU8x7() {
        return getBytes(4, 7);
    }

    /**
     * {@return the bytes of {@code a_u8x7}, in place}
     */
    public FixedBytesView aU8x7View() {
        return viewOfFixed(5, 0);
    }

    /**
     * Writes {@code a_u8x7}.
     *
     * @param value exactly 7 bytes
     * @return this
     */
    public ArraysFlyweight aU8x7(ByteString value) {
        putBytes(4, 7, value, 5);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd3() {
        return getU8(11);
    }

    /**
     * Writes {@code odd3}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd3(int value) {
        putU8(11, value, 6);
        return this;
    }

    /**
     * {@return an element of {@code a_u16x0}, {@code [u16; 0]}, exactly 0 elements, each 0..65535}
     *
     * @param index of the element, from 0
     */
    public int aU16x0(int index) {
        return getU16(elementOfArray(ArraysCodec.A_U16X0, 0, 2, index));
    }

    /**
     * Writes an element of {@code a_u16x0}.
     *
     * @param index of the element, from 0
     * @param value 0..65535
     * @return this
     */
    public ArraysFlyweight aU16x0(int index, int value) {
        putU16(elementOfArray(ArraysCodec.A_U16X0, 0, 2, index), value, 7);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd4() {
        return getU8(12);
    }

    /**
     * Writes {@code odd4}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd4(int value) {
        putU8(12, value, 8);
        zeroBytes(13, 1);
        return this;
    }

    /**
     * {@return an element of {@code a_u16x1}, {@code [u16; 1]}, exactly 1 element, each 0..65535}
     *
     * @param index of the element, from 0
     */
    public int aU16x1(int index) {
        return getU16(elementOfArray(ArraysCodec.A_U16X1, 1, 2, index));
    }

    /**
     * Writes an element of {@code a_u16x1}.
     *
     * @param index of the element, from 0
     * @param value 0..65535
     * @return this
     */
    public ArraysFlyweight aU16x1(int index, int value) {
        putU16(elementOfArray(ArraysCodec.A_U16X1, 1, 2, index), value, 9);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd5() {
        return getU8(16);
    }

    /**
     * Writes {@code odd5}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd5(int value) {
        putU8(16, value, 10);
        zeroBytes(17, 3);
        return this;
    }

    /**
     * {@return an element of {@code a_u32x3}, {@code [u32; 3]}, exactly 3 elements, each 0..4294967295}
     *
     * @param index of the element, from 0
     */
    public long aU32x3(int index) {
        return getU32(elementOfArray(ArraysCodec.A_U32X3, 3, 4, index));
    }

    /**
     * Writes an element of {@code a_u32x3}.
     *
     * @param index of the element, from 0
     * @param value 0..4294967295
     * @return this
     */
    public ArraysFlyweight aU32x3(int index, long value) {
        putU32(elementOfArray(ArraysCodec.A_U32X3, 3, 4, index), value, 11);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd6() {
        return getU8(32);
    }

    /**
     * Writes {@code odd6}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd6(int value) {
        putU8(32, value, 12);
        zeroBytes(33, 7);
        return this;
    }

    /**
     * {@return an element of {@code a_u64x0}, {@code [u64; 0]}, exactly 0 elements, each
     *     0..2<sup>64</sup>-1, the 64 bits of the long unsigned}
     *
     * @param index of the element, from 0
     */
    public long aU64x0(int index) {
        return get64(elementOfArray(ArraysCodec.A_U64X0, 0, 8, index));
    }

    /**
     * Writes an element of {@code a_u64x0}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ArraysFlyweight aU64x0(int index, long value) {
        put64(elementOfArray(ArraysCodec.A_U64X0, 0, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd7() {
        return getU8(40);
    }

    /**
     * Writes {@code odd7}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd7(int value) {
        putU8(40, value, 14);
        zeroBytes(41, 7);
        return this;
    }

    /**
     * {@return an element of {@code a_u64x1}, {@code [u64; 1]}, exactly 1 element, each
     *     0..2<sup>64</sup>-1, the 64 bits of the long unsigned}
     *
     * @param index of the element, from 0
     */
    public long aU64x1(int index) {
        return get64(elementOfArray(ArraysCodec.A_U64X1, 1, 8, index));
    }

    /**
     * Writes an element of {@code a_u64x1}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ArraysFlyweight aU64x1(int index, long value) {
        put64(elementOfArray(ArraysCodec.A_U64X1, 1, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd8() {
        return getU8(56);
    }

    /**
     * Writes {@code odd8}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd8(int value) {
        putU8(56, value, 16);
        zeroBytes(57, 7);
        return this;
    }

    /**
     * {@return an element of {@code a_u128x2}, {@code [u128; 2]}, exactly 2 elements, each
     *     0..2<sup>128</sup>-1}
     *
     * @param index of the element, from 0
     */
    public BigInteger aU128x2(int index) {
        return getU128(elementOfArray(ArraysCodec.A_U128X2, 2, 16, index));
    }

    /**
     * {@return the upper 64 bits of an element of {@code a_u128x2}}
     *
     * @param index of the element, from 0
     */
    public long aU128x2High(int index) {
        return get64(elementOfArray(ArraysCodec.A_U128X2, 2, 16, index) + 8);
    }

    /**
     * {@return the lower 64 bits of an element of {@code a_u128x2}}
     *
     * @param index of the element, from 0
     */
    public long aU128x2Low(int index) {
        return get64(elementOfArray(ArraysCodec.A_U128X2, 2, 16, index));
    }

    /**
     * Writes an element of {@code a_u128x2}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>128</sup>-1
     * @return this
     */
    public ArraysFlyweight aU128x2(int index, BigInteger value) {
        putU128(elementOfArray(ArraysCodec.A_U128X2, 2, 16, index), value, 17);
        return this;
    }

    /**
     * Writes an element of {@code a_u128x2}.
     *
     * @param index of the element, from 0
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public ArraysFlyweight aU128x2(int index, long high, long low) {
        put128(elementOfArray(ArraysCodec.A_U128X2, 2, 16, index), high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd9() {
        return getU8(96);
    }

    /**
     * Writes {@code odd9}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd9(int value) {
        putU8(96, value, 18);
        return this;
    }

    /**
     * {@return an element of {@code a_i8x5}, {@code [i8; 5]}, exactly 5 elements}
     *
     * @param index of the element, from 0
     */
    public byte aI8x5(int index) {
        return getI8(elementOfArray(ArraysCodec.A_I8X5, 5, 1, index));
    }

    /**
     * Writes an element of {@code a_i8x5}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aI8x5(int index, byte value) {
        putI8(elementOfArray(ArraysCodec.A_I8X5, 5, 1, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd10() {
        return getU8(102);
    }

    /**
     * Writes {@code odd10}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd10(int value) {
        putU8(102, value, 20);
        zeroBytes(103, 1);
        return this;
    }

    /**
     * {@return an element of {@code a_i16x3}, {@code [i16; 3]}, exactly 3 elements}
     *
     * @param index of the element, from 0
     */
    public short aI16x3(int index) {
        return getI16(elementOfArray(ArraysCodec.A_I16X3, 3, 2, index));
    }

    /**
     * Writes an element of {@code a_i16x3}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aI16x3(int index, short value) {
        putI16(elementOfArray(ArraysCodec.A_I16X3, 3, 2, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd11() {
        return getU8(110);
    }

    /**
     * Writes {@code odd11}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd11(int value) {
        putU8(110, value, 22);
        zeroBytes(111, 1);
        return this;
    }

    /**
     * {@return an element of {@code a_i32x1}, {@code [i32; 1]}, exactly 1 element}
     *
     * @param index of the element, from 0
     */
    public int aI32x1(int index) {
        return getI32(elementOfArray(ArraysCodec.A_I32X1, 1, 4, index));
    }

    /**
     * Writes an element of {@code a_i32x1}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aI32x1(int index, int value) {
        putI32(elementOfArray(ArraysCodec.A_I32X1, 1, 4, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd12() {
        return getU8(116);
    }

    /**
     * Writes {@code odd12}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd12(int value) {
        putU8(116, value, 24);
        zeroBytes(117, 3);
        return this;
    }

    /**
     * {@return an element of {@code a_i64x2}, {@code [i64; 2]}, exactly 2 elements}
     *
     * @param index of the element, from 0
     */
    public long aI64x2(int index) {
        return get64(elementOfArray(ArraysCodec.A_I64X2, 2, 8, index));
    }

    /**
     * Writes an element of {@code a_i64x2}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aI64x2(int index, long value) {
        put64(elementOfArray(ArraysCodec.A_I64X2, 2, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd13() {
        return getU8(136);
    }

    /**
     * Writes {@code odd13}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd13(int value) {
        putU8(136, value, 26);
        zeroBytes(137, 7);
        return this;
    }

    /**
     * {@return an element of {@code a_i128x0}, {@code [i128; 0]}, exactly 0 elements, each
     *     -2<sup>127</sup>..2<sup>127</sup>-1}
     *
     * @param index of the element, from 0
     */
    public BigInteger aI128x0(int index) {
        return getI128(elementOfArray(ArraysCodec.A_I128X0, 0, 16, index));
    }

    /**
     * {@return the upper 64 bits of an element of {@code a_i128x0}}
     *
     * @param index of the element, from 0
     */
    public long aI128x0High(int index) {
        return get64(elementOfArray(ArraysCodec.A_I128X0, 0, 16, index) + 8);
    }

    /**
     * {@return the lower 64 bits of an element of {@code a_i128x0}}
     *
     * @param index of the element, from 0
     */
    public long aI128x0Low(int index) {
        return get64(elementOfArray(ArraysCodec.A_I128X0, 0, 16, index));
    }

    /**
     * Writes an element of {@code a_i128x0}.
     *
     * @param index of the element, from 0
     * @param value -2<sup>127</sup>..2<sup>127</sup>-1
     * @return this
     */
    public ArraysFlyweight aI128x0(int index, BigInteger value) {
        putI128(elementOfArray(ArraysCodec.A_I128X0, 0, 16, index), value, 27);
        return this;
    }

    /**
     * Writes an element of {@code a_i128x0}.
     *
     * @param index of the element, from 0
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public ArraysFlyweight aI128x0(int index, long high, long low) {
        put128(elementOfArray(ArraysCodec.A_I128X0, 0, 16, index), high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd14() {
        return getU8(144);
    }

    /**
     * Writes {@code odd14}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd14(int value) {
        putU8(144, value, 28);
        zeroBytes(145, 15);
        return this;
    }

    /**
     * {@return an element of {@code a_i128x1}, {@code [i128; 1]}, exactly 1 element, each
     *     -2<sup>127</sup>..2<sup>127</sup>-1}
     *
     * @param index of the element, from 0
     */
    public BigInteger aI128x1(int index) {
        return getI128(elementOfArray(ArraysCodec.A_I128X1, 1, 16, index));
    }

    /**
     * {@return the upper 64 bits of an element of {@code a_i128x1}}
     *
     * @param index of the element, from 0
     */
    public long aI128x1High(int index) {
        return get64(elementOfArray(ArraysCodec.A_I128X1, 1, 16, index) + 8);
    }

    /**
     * {@return the lower 64 bits of an element of {@code a_i128x1}}
     *
     * @param index of the element, from 0
     */
    public long aI128x1Low(int index) {
        return get64(elementOfArray(ArraysCodec.A_I128X1, 1, 16, index));
    }

    /**
     * Writes an element of {@code a_i128x1}.
     *
     * @param index of the element, from 0
     * @param value -2<sup>127</sup>..2<sup>127</sup>-1
     * @return this
     */
    public ArraysFlyweight aI128x1(int index, BigInteger value) {
        putI128(elementOfArray(ArraysCodec.A_I128X1, 1, 16, index), value, 29);
        return this;
    }

    /**
     * Writes an element of {@code a_i128x1}.
     *
     * @param index of the element, from 0
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public ArraysFlyweight aI128x1(int index, long high, long low) {
        put128(elementOfArray(ArraysCodec.A_I128X1, 1, 16, index), high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd15() {
        return getU8(176);
    }

    /**
     * Writes {@code odd15}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd15(int value) {
        putU8(176, value, 30);
        zeroBytes(177, 3);
        return this;
    }

    /**
     * {@return an element of {@code a_f32x2}, {@code [f32; 2]}, exactly 2 elements}
     *
     * @param index of the element, from 0
     */
    public float aF32x2(int index) {
        return getF32(elementOfArray(ArraysCodec.A_F32X2, 2, 4, index));
    }

    /**
     * Writes an element of {@code a_f32x2}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aF32x2(int index, float value) {
        putF32(elementOfArray(ArraysCodec.A_F32X2, 2, 4, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd16() {
        return getU8(188);
    }

    /**
     * Writes {@code odd16}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd16(int value) {
        putU8(188, value, 32);
        zeroBytes(189, 3);
        return this;
    }

    /**
     * {@return an element of {@code a_f64x2}, {@code [f64; 2]}, exactly 2 elements}
     *
     * @param index of the element, from 0
     */
    public double aF64x2(int index) {
        return getF64(elementOfArray(ArraysCodec.A_F64X2, 2, 8, index));
    }

    /**
     * Writes an element of {@code a_f64x2}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aF64x2(int index, double value) {
        putF64(elementOfArray(ArraysCodec.A_F64X2, 2, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd17() {
        return getU8(208);
    }

    /**
     * Writes {@code odd17}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd17(int value) {
        putU8(208, value, 34);
        return this;
    }

    /**
     * {@return an element of {@code a_boolx3}, {@code [bool; 3]}, exactly 3 elements}
     *
     * @param index of the element, from 0
     */
    public boolean aBoolx3(int index) {
        return getBool(elementOfArray(ArraysCodec.A_BOOLX3, 3, 1, index), 35);
    }

    /**
     * Writes an element of {@code a_boolx3}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public ArraysFlyweight aBoolx3(int index, boolean value) {
        putBool(elementOfArray(ArraysCodec.A_BOOLX3, 3, 1, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd18() {
        return getU8(212);
    }

    /**
     * Writes {@code odd18}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd18(int value) {
        putU8(212, value, 36);
        return this;
    }

    /**
     * {@return an element of {@code a_u256x2}, {@code [U256; 2]}, exactly 2 elements, each
     *     0..2<sup>256</sup>-1}
     *
     * @param index of the element, from 0
     */
    public UInt256 aU256x2(int index) {
        return getU256(elementOfArray(ArraysCodec.A_U256X2, 2, 32, index));
    }

    /**
     * {@return 64 bits of an element of {@code a_u256x2}}
     *
     * @param index of the element, from 0
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long aU256x2Limb(int index, int limb) {
        return getLimb(elementOfArray(ArraysCodec.A_U256X2, 2, 32, index), limb);
    }

    /**
     * Writes an element of {@code a_u256x2}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public ArraysFlyweight aU256x2(int index, UInt256 value) {
        putU256(elementOfArray(ArraysCodec.A_U256X2, 2, 32, index), value);
        return this;
    }

    /**
     * Writes an element of {@code a_u256x2}.
     *
     * @param index of the element, from 0
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public ArraysFlyweight aU256x2(int index, long limb3, long limb2, long limb1, long limb0) {
        putLimbs(elementOfArray(ArraysCodec.A_U256X2, 2, 32, index), limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd19() {
        return getU8(277);
    }

    /**
     * Writes {@code odd19}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd19(int value) {
        putU8(277, value, 38);
        return this;
    }

    /**
     * {@return an element of {@code a_u256x0}, {@code [U256; 0]}, exactly 0 elements, each
     *     0..2<sup>256</sup>-1}
     *
     * @param index of the element, from 0
     */
    public UInt256 aU256x0(int index) {
        return getU256(elementOfArray(ArraysCodec.A_U256X0, 0, 32, index));
    }

    /**
     * {@return 64 bits of an element of {@code a_u256x0}}
     *
     * @param index of the element, from 0
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long aU256x0Limb(int index, int limb) {
        return getLimb(elementOfArray(ArraysCodec.A_U256X0, 0, 32, index), limb);
    }

    /**
     * Writes an element of {@code a_u256x0}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public ArraysFlyweight aU256x0(int index, UInt256 value) {
        putU256(elementOfArray(ArraysCodec.A_U256X0, 0, 32, index), value);
        return this;
    }

    /**
     * Writes an element of {@code a_u256x0}.
     *
     * @param index of the element, from 0
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public ArraysFlyweight aU256x0(int index, long limb3, long limb2, long limb1, long limb0) {
        putLimbs(elementOfArray(ArraysCodec.A_U256X0, 0, 32, index), limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd20() {
        return getU8(278);
    }

    /**
     * Writes {@code odd20}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd20(int value) {
        putU8(278, value, 40);
        return this;
    }

    /**
     * {@return an element of {@code a_bytes3x5}, {@code [[u8; 3]; 5]}, exactly 5 elements, each exactly 3
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString aBytes3x5(int index) {
        return getBytes(elementOfArray(ArraysCodec.A_BYTES3X5, 5, 3, index), 3);
    }

    /**
     * {@return one byte of an element of {@code a_bytes3x5}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte aBytes3x5Byte(int index, int at) {
        return byteOf(elementOfArray(ArraysCodec.A_BYTES3X5, 5, 3, index), 3, at, 41);
    }

    /**
     * Copies an element of {@code a_bytes3x5} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 3 bytes
     * @param dstOffset where they start
     */
    public void aBytes3x5To(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(ArraysCodec.A_BYTES3X5, 5, 3, index), 3, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code a_bytes3x5} is these 3 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean aBytes3x5Equals(int index, byte[] bytes) {
        return bytes.length == 3 && holds(elementOfArray(ArraysCodec.A_BYTES3X5, 5, 3, index), bytes);
    }

    /**
     * Writes an element of {@code a_bytes3x5}.
     *
     * @param index of the element, from 0
     * @param value exactly 3 bytes
     * @return this
     */
    public ArraysFlyweight aBytes3x5(int index, ByteString value) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES3X5, 5, 3, index), 3, value, 41);
        return this;
    }

    /**
     * Writes an element of {@code a_bytes3x5}.
     *
     * @param index of the element, from 0
     * @param src has 3 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ArraysFlyweight aBytes3x5(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES3X5, 5, 3, index), 3, src, srcOffset);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd21() {
        return getU8(294);
    }

    /**
     * Writes {@code odd21}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd21(int value) {
        putU8(294, value, 42);
        return this;
    }

    /**
     * {@return an element of {@code a_bytes20x6}, {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly
     *     20 bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString aBytes20x6(int index) {
        return getBytes(elementOfArray(ArraysCodec.A_BYTES20X6, 6, 20, index), 20);
    }

    /**
     * {@return one byte of an element of {@code a_bytes20x6}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte aBytes20x6Byte(int index, int at) {
        return byteOf(elementOfArray(ArraysCodec.A_BYTES20X6, 6, 20, index), 20, at, 43);
    }

    /**
     * Copies an element of {@code a_bytes20x6} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 20 bytes
     * @param dstOffset where they start
     */
    public void aBytes20x6To(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(ArraysCodec.A_BYTES20X6, 6, 20, index), 20, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code a_bytes20x6} is these 20 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean aBytes20x6Equals(int index, byte[] bytes) {
        return bytes.length == 20 && holds(elementOfArray(ArraysCodec.A_BYTES20X6, 6, 20, index), bytes);
    }

    /**
     * Writes an element of {@code a_bytes20x6}.
     *
     * @param index of the element, from 0
     * @param value exactly 20 bytes
     * @return this
     */
    public ArraysFlyweight aBytes20x6(int index, ByteString value) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES20X6, 6, 20, index), 20, value, 43);
        return this;
    }

    /**
     * Writes an element of {@code a_bytes20x6}.
     *
     * @param index of the element, from 0
     * @param src has 20 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ArraysFlyweight aBytes20x6(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES20X6, 6, 20, index), 20, src, srcOffset);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd22() {
        return getU8(415);
    }

    /**
     * Writes {@code odd22}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd22(int value) {
        putU8(415, value, 44);
        return this;
    }

    /**
     * {@return an element of {@code a_bytes4x0}, {@code [[u8; 4]; 0]}, exactly 0 elements, each exactly 4
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString aBytes4x0(int index) {
        return getBytes(elementOfArray(ArraysCodec.A_BYTES4X0, 0, 4, index), 4);
    }

    /**
     * {@return one byte of an element of {@code a_bytes4x0}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte aBytes4x0Byte(int index, int at) {
        return byteOf(elementOfArray(ArraysCodec.A_BYTES4X0, 0, 4, index), 4, at, 45);
    }

    /**
     * Copies an element of {@code a_bytes4x0} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 4 bytes
     * @param dstOffset where they start
     */
    public void aBytes4x0To(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(ArraysCodec.A_BYTES4X0, 0, 4, index), 4, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code a_bytes4x0} is these 4 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean aBytes4x0Equals(int index, byte[] bytes) {
        return bytes.length == 4 && holds(elementOfArray(ArraysCodec.A_BYTES4X0, 0, 4, index), bytes);
    }

    /**
     * Writes an element of {@code a_bytes4x0}.
     *
     * @param index of the element, from 0
     * @param value exactly 4 bytes
     * @return this
     */
    public ArraysFlyweight aBytes4x0(int index, ByteString value) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES4X0, 0, 4, index), 4, value, 45);
        return this;
    }

    /**
     * Writes an element of {@code a_bytes4x0}.
     *
     * @param index of the element, from 0
     * @param src has 4 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ArraysFlyweight aBytes4x0(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES4X0, 0, 4, index), 4, src, srcOffset);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd23() {
        return getU8(416);
    }

    /**
     * Writes {@code odd23}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight odd23(int value) {
        putU8(416, value, 46);
        return this;
    }

    /**
     * {@return an element of {@code a_bytes0x2}, {@code [[u8; 0]; 2]}, exactly 2 elements, each exactly 0
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString aBytes0x2(int index) {
        return getBytes(elementOfArray(ArraysCodec.A_BYTES0X2, 2, 0, index), 0);
    }

    /**
     * {@return one byte of an element of {@code a_bytes0x2}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte aBytes0x2Byte(int index, int at) {
        return byteOf(elementOfArray(ArraysCodec.A_BYTES0X2, 2, 0, index), 0, at, 47);
    }

    /**
     * Copies an element of {@code a_bytes0x2} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 0 bytes
     * @param dstOffset where they start
     */
    public void aBytes0x2To(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(ArraysCodec.A_BYTES0X2, 2, 0, index), 0, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code a_bytes0x2} is these 0 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean aBytes0x2Equals(int index, byte[] bytes) {
        return bytes.length == 0 && holds(elementOfArray(ArraysCodec.A_BYTES0X2, 2, 0, index), bytes);
    }

    /**
     * Writes an element of {@code a_bytes0x2}.
     *
     * @param index of the element, from 0
     * @param value exactly 0 bytes
     * @return this
     */
    public ArraysFlyweight aBytes0x2(int index, ByteString value) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES0X2, 2, 0, index), 0, value, 47);
        return this;
    }

    /**
     * Writes an element of {@code a_bytes0x2}.
     *
     * @param index of the element, from 0
     * @param src has 0 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ArraysFlyweight aBytes0x2(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(ArraysCodec.A_BYTES0X2, 2, 0, index), 0, src, srcOffset);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Leaves room for padding at the tail}
     */
    public int last() {
        return getU8(417);
    }

    /**
     * Writes {@code last}.
     *
     * @param value 0..255
     * @return this
     */
    public ArraysFlyweight last(int value) {
        putU8(417, value, 48);
        zeroBytes(418, 14);
        return this;
    }

    @Override
    protected ArraysFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkBools(209, 3, 35);
    }
}
