package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link NumberVectors} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class NumberVectorsFlyweight extends Flyweight<NumberVectors, NumberVectorsFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public NumberVectorsFlyweight() {
        super(NumberVectors.CODEC);
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
    public NumberVectorsFlyweight odd0(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * {@return how many elements {@code u16_values} has, 0 to 3}
     */
    public int u16ValuesCount() {
        return count(NumberVectorsCodec.U16_VALUES);
    }

    /**
     * Sets how many elements {@code u16_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setU16ValuesCount(int count) {
        putCount(NumberVectorsCodec.U16_VALUES, 8, 2, count);
        return this;
    }

    /**
     * {@return an element of {@code u16_values}, {@code Vec<u16>}, at most 3 elements, each 0..65535}
     *
     * @param index of the element, from 0
     */
    public int u16Values(int index) {
        return getU16(elementOfVec(NumberVectorsCodec.U16_VALUES, 8, 2, index));
    }

    /**
     * Writes an element of {@code u16_values}.
     *
     * @param index of the element, from 0
     * @param value 0..65535
     * @return this
     */
    public NumberVectorsFlyweight u16Values(int index, int value) {
        putU16(elementOfVec(NumberVectorsCodec.U16_VALUES, 8, 2, index), value, 1);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd1() {
        return getU8(16);
    }

    /**
     * Writes {@code odd1}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd1(int value) {
        putU8(16, value, 2);
        zeroBytes(17, 3);
        return this;
    }

    /**
     * {@return how many elements {@code u32_values} has, 0 to 3}
     */
    public int u32ValuesCount() {
        return count(NumberVectorsCodec.U32_VALUES);
    }

    /**
     * Sets how many elements {@code u32_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setU32ValuesCount(int count) {
        putCount(NumberVectorsCodec.U32_VALUES, 8, 4, count);
        return this;
    }

    /**
     * {@return an element of {@code u32_values}, {@code Vec<u32>}, at most 3 elements, each 0..4294967295}
     *
     * @param index of the element, from 0
     */
    public long u32Values(int index) {
        return getU32(elementOfVec(NumberVectorsCodec.U32_VALUES, 8, 4, index));
    }

    /**
     * Writes an element of {@code u32_values}.
     *
     * @param index of the element, from 0
     * @param value 0..4294967295
     * @return this
     */
    public NumberVectorsFlyweight u32Values(int index, long value) {
        putU32(elementOfVec(NumberVectorsCodec.U32_VALUES, 8, 4, index), value, 3);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd2() {
        return getU8(40);
    }

    /**
     * Writes {@code odd2}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd2(int value) {
        putU8(40, value, 4);
        zeroBytes(41, 7);
        return this;
    }

    /**
     * {@return how many elements {@code u64_values} has, 0 to 4}
     */
    public int u64ValuesCount() {
        return count(NumberVectorsCodec.U64_VALUES);
    }

    /**
     * Sets how many elements {@code u64_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 4
     * @return this
     */
    public NumberVectorsFlyweight setU64ValuesCount(int count) {
        putCount(NumberVectorsCodec.U64_VALUES, 8, 8, count);
        return this;
    }

    /**
     * {@return an element of {@code u64_values}, {@code Vec<u64>}, at most 4 elements, each
     *     0..2<sup>64</sup>-1, the 64 bits of the long unsigned}
     *
     * @param index of the element, from 0
     */
    public long u64Values(int index) {
        return get64(elementOfVec(NumberVectorsCodec.U64_VALUES, 8, 8, index));
    }

    /**
     * Writes an element of {@code u64_values}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public NumberVectorsFlyweight u64Values(int index, long value) {
        put64(elementOfVec(NumberVectorsCodec.U64_VALUES, 8, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd3() {
        return getU8(88);
    }

    /**
     * Writes {@code odd3}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd3(int value) {
        putU8(88, value, 6);
        zeroBytes(89, 7);
        return this;
    }

    /**
     * {@return how many elements {@code u128_values} has, 0 to 2}
     */
    public int u128ValuesCount() {
        return count(NumberVectorsCodec.U128_VALUES);
    }

    /**
     * Sets how many elements {@code u128_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 2
     * @return this
     */
    public NumberVectorsFlyweight setU128ValuesCount(int count) {
        putCount(NumberVectorsCodec.U128_VALUES, 16, 16, count);
        return this;
    }

    /**
     * {@return an element of {@code u128_values}, {@code Vec<u128>}, at most 2 elements, each
     *     0..2<sup>128</sup>-1}
     *
     * @param index of the element, from 0
     */
    public BigInteger u128Values(int index) {
        return getU128(elementOfVec(NumberVectorsCodec.U128_VALUES, 16, 16, index));
    }

    /**
     * {@return the upper 64 bits of an element of {@code u128_values}}
     *
     * @param index of the element, from 0
     */
    public long u128ValuesHigh(int index) {
        return get64(elementOfVec(NumberVectorsCodec.U128_VALUES, 16, 16, index) + 8);
    }

    /**
     * {@return the lower 64 bits of an element of {@code u128_values}}
     *
     * @param index of the element, from 0
     */
    public long u128ValuesLow(int index) {
        return get64(elementOfVec(NumberVectorsCodec.U128_VALUES, 16, 16, index));
    }

    /**
     * Writes an element of {@code u128_values}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>128</sup>-1
     * @return this
     */
    public NumberVectorsFlyweight u128Values(int index, BigInteger value) {
        putU128(elementOfVec(NumberVectorsCodec.U128_VALUES, 16, 16, index), value, 7);
        return this;
    }

    /**
     * Writes an element of {@code u128_values}.
     *
     * @param index of the element, from 0
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public NumberVectorsFlyweight u128Values(int index, long high, long low) {
        put128(elementOfVec(NumberVectorsCodec.U128_VALUES, 16, 16, index), high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd4() {
        return getU8(144);
    }

    /**
     * Writes {@code odd4}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd4(int value) {
        putU8(144, value, 8);
        zeroBytes(145, 1);
        return this;
    }

    /**
     * {@return how many elements {@code i8_values} has, 0 to 3}
     */
    public int i8ValuesCount() {
        return count(NumberVectorsCodec.I8_VALUES);
    }

    /**
     * Sets how many elements {@code i8_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setI8ValuesCount(int count) {
        putCount(NumberVectorsCodec.I8_VALUES, 8, 1, count);
        return this;
    }

    /**
     * {@return an element of {@code i8_values}, {@code Vec<i8>}, at most 3 elements}
     *
     * @param index of the element, from 0
     */
    public byte i8Values(int index) {
        return getI8(elementOfVec(NumberVectorsCodec.I8_VALUES, 8, 1, index));
    }

    /**
     * Writes an element of {@code i8_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight i8Values(int index, byte value) {
        putI8(elementOfVec(NumberVectorsCodec.I8_VALUES, 8, 1, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd5() {
        return getU8(158);
    }

    /**
     * Writes {@code odd5}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd5(int value) {
        putU8(158, value, 10);
        zeroBytes(159, 1);
        return this;
    }

    /**
     * {@return how many elements {@code i16_values} has, 0 to 3}
     */
    public int i16ValuesCount() {
        return count(NumberVectorsCodec.I16_VALUES);
    }

    /**
     * Sets how many elements {@code i16_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setI16ValuesCount(int count) {
        putCount(NumberVectorsCodec.I16_VALUES, 8, 2, count);
        return this;
    }

    /**
     * {@return an element of {@code i16_values}, {@code Vec<i16>}, at most 3 elements}
     *
     * @param index of the element, from 0
     */
    public short i16Values(int index) {
        return getI16(elementOfVec(NumberVectorsCodec.I16_VALUES, 8, 2, index));
    }

    /**
     * Writes an element of {@code i16_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight i16Values(int index, short value) {
        putI16(elementOfVec(NumberVectorsCodec.I16_VALUES, 8, 2, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd6() {
        return getU8(174);
    }

    /**
     * Writes {@code odd6}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd6(int value) {
        putU8(174, value, 12);
        zeroBytes(175, 1);
        return this;
    }

    /**
     * {@return how many elements {@code i32_values} has, 0 to 3}
     */
    public int i32ValuesCount() {
        return count(NumberVectorsCodec.I32_VALUES);
    }

    /**
     * Sets how many elements {@code i32_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setI32ValuesCount(int count) {
        putCount(NumberVectorsCodec.I32_VALUES, 8, 4, count);
        return this;
    }

    /**
     * {@return an element of {@code i32_values}, {@code Vec<i32>}, at most 3 elements}
     *
     * @param index of the element, from 0
     */
    public int i32Values(int index) {
        return getI32(elementOfVec(NumberVectorsCodec.I32_VALUES, 8, 4, index));
    }

    /**
     * Writes an element of {@code i32_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight i32Values(int index, int value) {
        putI32(elementOfVec(NumberVectorsCodec.I32_VALUES, 8, 4, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd7() {
        return getU8(196);
    }

    /**
     * Writes {@code odd7}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd7(int value) {
        putU8(196, value, 14);
        zeroBytes(197, 3);
        return this;
    }

    /**
     * {@return how many elements {@code i64_values} has, 0 to 3}
     */
    public int i64ValuesCount() {
        return count(NumberVectorsCodec.I64_VALUES);
    }

    /**
     * Sets how many elements {@code i64_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setI64ValuesCount(int count) {
        putCount(NumberVectorsCodec.I64_VALUES, 8, 8, count);
        return this;
    }

    /**
     * {@return an element of {@code i64_values}, {@code Vec<i64>}, at most 3 elements}
     *
     * @param index of the element, from 0
     */
    public long i64Values(int index) {
        return get64(elementOfVec(NumberVectorsCodec.I64_VALUES, 8, 8, index));
    }

    /**
     * Writes an element of {@code i64_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight i64Values(int index, long value) {
        put64(elementOfVec(NumberVectorsCodec.I64_VALUES, 8, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd8() {
        return getU8(232);
    }

    /**
     * Writes {@code odd8}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd8(int value) {
        putU8(232, value, 16);
        zeroBytes(233, 7);
        return this;
    }

    /**
     * {@return how many elements {@code i128_values} has, 0 to 1}
     */
    public int i128ValuesCount() {
        return count(NumberVectorsCodec.I128_VALUES);
    }

    /**
     * Sets how many elements {@code i128_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 1
     * @return this
     */
    public NumberVectorsFlyweight setI128ValuesCount(int count) {
        putCount(NumberVectorsCodec.I128_VALUES, 16, 16, count);
        return this;
    }

    /**
     * {@return an element of {@code i128_values}, {@code Vec<i128>}, at most 1 element, each
     *     -2<sup>127</sup>..2<sup>127</sup>-1}
     *
     * @param index of the element, from 0
     */
    public BigInteger i128Values(int index) {
        return getI128(elementOfVec(NumberVectorsCodec.I128_VALUES, 16, 16, index));
    }

    /**
     * {@return the upper 64 bits of an element of {@code i128_values}}
     *
     * @param index of the element, from 0
     */
    public long i128ValuesHigh(int index) {
        return get64(elementOfVec(NumberVectorsCodec.I128_VALUES, 16, 16, index) + 8);
    }

    /**
     * {@return the lower 64 bits of an element of {@code i128_values}}
     *
     * @param index of the element, from 0
     */
    public long i128ValuesLow(int index) {
        return get64(elementOfVec(NumberVectorsCodec.I128_VALUES, 16, 16, index));
    }

    /**
     * Writes an element of {@code i128_values}.
     *
     * @param index of the element, from 0
     * @param value -2<sup>127</sup>..2<sup>127</sup>-1
     * @return this
     */
    public NumberVectorsFlyweight i128Values(int index, BigInteger value) {
        putI128(elementOfVec(NumberVectorsCodec.I128_VALUES, 16, 16, index), value, 17);
        return this;
    }

    /**
     * Writes an element of {@code i128_values}.
     *
     * @param index of the element, from 0
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public NumberVectorsFlyweight i128Values(int index, long high, long low) {
        put128(elementOfVec(NumberVectorsCodec.I128_VALUES, 16, 16, index), high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd9() {
        return getU8(272);
    }

    /**
     * Writes {@code odd9}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd9(int value) {
        putU8(272, value, 18);
        zeroBytes(273, 3);
        return this;
    }

    /**
     * {@return how many elements {@code f32_values} has, 0 to 3}
     */
    public int f32ValuesCount() {
        return count(NumberVectorsCodec.F32_VALUES);
    }

    /**
     * Sets how many elements {@code f32_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setF32ValuesCount(int count) {
        putCount(NumberVectorsCodec.F32_VALUES, 8, 4, count);
        return this;
    }

    /**
     * {@return an element of {@code f32_values}, {@code Vec<f32>}, at most 3 elements}
     *
     * @param index of the element, from 0
     */
    public float f32Values(int index) {
        return getF32(elementOfVec(NumberVectorsCodec.F32_VALUES, 8, 4, index));
    }

    /**
     * Writes an element of {@code f32_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight f32Values(int index, float value) {
        putF32(elementOfVec(NumberVectorsCodec.F32_VALUES, 8, 4, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd10() {
        return getU8(296);
    }

    /**
     * Writes {@code odd10}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd10(int value) {
        putU8(296, value, 20);
        zeroBytes(297, 7);
        return this;
    }

    /**
     * {@return how many elements {@code f64_values} has, 0 to 3}
     */
    public int f64ValuesCount() {
        return count(NumberVectorsCodec.F64_VALUES);
    }

    /**
     * Sets how many elements {@code f64_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public NumberVectorsFlyweight setF64ValuesCount(int count) {
        putCount(NumberVectorsCodec.F64_VALUES, 8, 8, count);
        return this;
    }

    /**
     * {@return an element of {@code f64_values}, {@code Vec<f64>}, at most 3 elements}
     *
     * @param index of the element, from 0
     */
    public double f64Values(int index) {
        return getF64(elementOfVec(NumberVectorsCodec.F64_VALUES, 8, 8, index));
    }

    /**
     * Writes an element of {@code f64_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight f64Values(int index, double value) {
        putF64(elementOfVec(NumberVectorsCodec.F64_VALUES, 8, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd11() {
        return getU8(336);
    }

    /**
     * Writes {@code odd11}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight odd11(int value) {
        putU8(336, value, 22);
        zeroBytes(337, 1);
        return this;
    }

    /**
     * {@return how many elements {@code bool_values} has, 0 to 9}
     */
    public int boolValuesCount() {
        return count(NumberVectorsCodec.BOOL_VALUES);
    }

    /**
     * Sets how many elements {@code bool_values} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 9
     * @return this
     */
    public NumberVectorsFlyweight setBoolValuesCount(int count) {
        putCount(NumberVectorsCodec.BOOL_VALUES, 8, 1, count);
        return this;
    }

    /**
     * {@return an element of {@code bool_values}, {@code Vec<bool>}, at most 9 elements}
     *
     * @param index of the element, from 0
     */
    public boolean boolValues(int index) {
        return getBool(elementOfVec(NumberVectorsCodec.BOOL_VALUES, 8, 1, index), 23);
    }

    /**
     * Writes an element of {@code bool_values}.
     *
     * @param index of the element, from 0
     * @param value what is written
     * @return this
     */
    public NumberVectorsFlyweight boolValues(int index, boolean value) {
        putBool(elementOfVec(NumberVectorsCodec.BOOL_VALUES, 8, 1, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Leaves room for padding at the tail}
     */
    public int last() {
        return getU8(356);
    }

    /**
     * Writes {@code last}.
     *
     * @param value 0..255
     * @return this
     */
    public NumberVectorsFlyweight last(int value) {
        putU8(356, value, 24);
        zeroBytes(357, 11);
        return this;
    }

    @Override
    protected NumberVectorsFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(NumberVectorsCodec.U16_VALUES);
        count(NumberVectorsCodec.U32_VALUES);
        count(NumberVectorsCodec.U64_VALUES);
        count(NumberVectorsCodec.U128_VALUES);
        count(NumberVectorsCodec.I8_VALUES);
        count(NumberVectorsCodec.I16_VALUES);
        count(NumberVectorsCodec.I32_VALUES);
        count(NumberVectorsCodec.I64_VALUES);
        count(NumberVectorsCodec.I128_VALUES);
        count(NumberVectorsCodec.F32_VALUES);
        count(NumberVectorsCodec.F64_VALUES);
        checkBools(346, count(NumberVectorsCodec.BOOL_VALUES), 23);
    }
}
