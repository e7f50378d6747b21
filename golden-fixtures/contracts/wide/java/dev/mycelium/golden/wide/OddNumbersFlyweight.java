package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link OddNumbers} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class OddNumbersFlyweight extends Flyweight<OddNumbers, OddNumbersFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public OddNumbersFlyweight() {
        super(OddNumbers.CODEC);
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
    public OddNumbersFlyweight odd0(int value) {
        putU8(0, value, 0);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: One u8}
     */
    public int u8Value() {
        return getU8(1);
    }

    /**
     * Writes {@code u8_value}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight u8Value(int value) {
        putU8(1, value, 1);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd1() {
        return getU8(2);
    }

    /**
     * Writes {@code odd1}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd1(int value) {
        putU8(2, value, 2);
        return this;
    }

    /**
     * {@return {@code i8}: One i8}
     */
    public byte i8Value() {
        return getI8(3);
    }

    /**
     * Writes {@code i8_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight i8Value(byte value) {
        putI8(3, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd2() {
        return getU8(4);
    }

    /**
     * Writes {@code odd2}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd2(int value) {
        putU8(4, value, 4);
        return this;
    }

    /**
     * {@return {@code bool}: One bool}
     */
    public boolean boolValue() {
        return getBool(5, 5);
    }

    /**
     * Writes {@code bool_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight boolValue(boolean value) {
        putBool(5, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd3() {
        return getU8(6);
    }

    /**
     * Writes {@code odd3}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd3(int value) {
        putU8(6, value, 6);
        zeroBytes(7, 1);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: One u16}
     */
    public int u16Value() {
        return getU16(8);
    }

    /**
     * Writes {@code u16_value}.
     *
     * @param value 0..65535
     * @return this
     */
    public OddNumbersFlyweight u16Value(int value) {
        putU16(8, value, 7);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd4() {
        return getU8(10);
    }

    /**
     * Writes {@code odd4}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd4(int value) {
        putU8(10, value, 8);
        zeroBytes(11, 1);
        return this;
    }

    /**
     * {@return {@code i16}: One i16}
     */
    public short i16Value() {
        return getI16(12);
    }

    /**
     * Writes {@code i16_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight i16Value(short value) {
        putI16(12, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd5() {
        return getU8(14);
    }

    /**
     * Writes {@code odd5}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd5(int value) {
        putU8(14, value, 10);
        zeroBytes(15, 1);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: One u32}
     */
    public long u32Value() {
        return getU32(16);
    }

    /**
     * Writes {@code u32_value}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public OddNumbersFlyweight u32Value(long value) {
        putU32(16, value, 11);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd6() {
        return getU8(20);
    }

    /**
     * Writes {@code odd6}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd6(int value) {
        putU8(20, value, 12);
        zeroBytes(21, 3);
        return this;
    }

    /**
     * {@return {@code i32}: One i32}
     */
    public int i32Value() {
        return getI32(24);
    }

    /**
     * Writes {@code i32_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight i32Value(int value) {
        putI32(24, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd7() {
        return getU8(28);
    }

    /**
     * Writes {@code odd7}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd7(int value) {
        putU8(28, value, 14);
        zeroBytes(29, 3);
        return this;
    }

    /**
     * {@return {@code f32}: One f32}
     */
    public float f32Value() {
        return getF32(32);
    }

    /**
     * Writes {@code f32_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight f32Value(float value) {
        putF32(32, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd8() {
        return getU8(36);
    }

    /**
     * Writes {@code odd8}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd8(int value) {
        putU8(36, value, 16);
        zeroBytes(37, 3);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: One u64}
     */
    public long u64Value() {
        return get64(40);
    }

    /**
     * Writes {@code u64_value}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public OddNumbersFlyweight u64Value(long value) {
        put64(40, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd9() {
        return getU8(48);
    }

    /**
     * Writes {@code odd9}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd9(int value) {
        putU8(48, value, 18);
        zeroBytes(49, 7);
        return this;
    }

    /**
     * {@return {@code i64}: One i64}
     */
    public long i64Value() {
        return get64(56);
    }

    /**
     * Writes {@code i64_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight i64Value(long value) {
        put64(56, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd10() {
        return getU8(64);
    }

    /**
     * Writes {@code odd10}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd10(int value) {
        putU8(64, value, 20);
        zeroBytes(65, 7);
        return this;
    }

    /**
     * {@return {@code f64}: One f64}
     */
    public double f64Value() {
        return getF64(72);
    }

    /**
     * Writes {@code f64_value}.
     *
     * @param value what is written
     * @return this
     */
    public OddNumbersFlyweight f64Value(double value) {
        putF64(72, value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd11() {
        return getU8(80);
    }

    /**
     * Writes {@code odd11}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd11(int value) {
        putU8(80, value, 22);
        zeroBytes(81, 15);
        return this;
    }

    /**
     * {@return {@code u128}, 0..2<sup>128</sup>-1: One u128}
     */
    public BigInteger u128Value() {
        return getU128(96);
    }

    /**
     * {@return the upper 64 bits of {@code u128_value}}
     */
    public long u128ValueHigh() {
        return get64(104);
    }

    /**
     * {@return the lower 64 bits of {@code u128_value}}
     */
    public long u128ValueLow() {
        return get64(96);
    }

    /**
     * Writes {@code u128_value}.
     *
     * @param value 0..2<sup>128</sup>-1
     * @return this
     */
    public OddNumbersFlyweight u128Value(BigInteger value) {
        putU128(96, value, 23);
        return this;
    }

    /**
     * Writes {@code u128_value}.
     *
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public OddNumbersFlyweight u128Value(long high, long low) {
        put128(96, high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd12() {
        return getU8(112);
    }

    /**
     * Writes {@code odd12}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd12(int value) {
        putU8(112, value, 24);
        zeroBytes(113, 15);
        return this;
    }

    /**
     * {@return {@code i128}, -2<sup>127</sup>..2<sup>127</sup>-1: One i128}
     */
    public BigInteger i128Value() {
        return getI128(128);
    }

    /**
     * {@return the upper 64 bits of {@code i128_value}}
     */
    public long i128ValueHigh() {
        return get64(136);
    }

    /**
     * {@return the lower 64 bits of {@code i128_value}}
     */
    public long i128ValueLow() {
        return get64(128);
    }

    /**
     * Writes {@code i128_value}.
     *
     * @param value -2<sup>127</sup>..2<sup>127</sup>-1
     * @return this
     */
    public OddNumbersFlyweight i128Value(BigInteger value) {
        putI128(128, value, 25);
        return this;
    }

    /**
     * Writes {@code i128_value}.
     *
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public OddNumbersFlyweight i128Value(long high, long low) {
        put128(128, high, low);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd13() {
        return getU8(144);
    }

    /**
     * Writes {@code odd13}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight odd13(int value) {
        putU8(144, value, 26);
        return this;
    }

    /**
     * {@return {@code U256}, 0..2<sup>256</sup>-1: One U256}
     */
    public UInt256 u256Value() {
        return getU256(145);
    }

    /**
     * {@return 64 bits of {@code u256_value}}
     *
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long u256ValueLimb(int limb) {
        return getLimb(145, limb);
    }

    /**
     * Writes {@code u256_value}.
     *
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public OddNumbersFlyweight u256Value(UInt256 value) {
        putU256(145, value);
        return this;
    }

    /**
     * Writes {@code u256_value}.
     *
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public OddNumbersFlyweight u256Value(long limb3, long limb2, long limb1, long limb0) {
        putLimbs(145, limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Leaves room for padding at the tail}
     */
    public int last() {
        return getU8(177);
    }

    /**
     * Writes {@code last}.
     *
     * @param value 0..255
     * @return this
     */
    public OddNumbersFlyweight last(int value) {
        putU8(177, value, 28);
        zeroBytes(178, 14);
        return this;
    }

    @Override
    protected OddNumbersFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkBools(5, 1, 5);
    }
}
