package dev.mycelium.runtime.codec;

import java.math.BigInteger;

/**
 * Numbers of a payload, read and written in place. Generated flyweights call these; a position is counted from the start of
 * the payload, and is that of a field or of an element inside one. What can be refused has the field's number in the message,
 * from 0: its layout is looked up only for the error.
 */
abstract class WrappedNumbers extends WrappedBytes {

    WrappedNumbers() {}

    protected final int getU8(int at) {
        return getByte(at) & 0xFF;
    }

    protected final byte getI8(int at) {
        return getByte(at);
    }

    protected final int getU16(int at) {
        return getShort(at) & 0xFFFF;
    }

    protected final short getI16(int at) {
        return getShort(at);
    }

    protected final long getU32(int at) {
        return getInt(at) & 0xFFFF_FFFFL;
    }

    protected final int getI32(int at) {
        return getInt(at);
    }

    /** Reads a {@code u64}, an {@code i64}, or 8 bytes of a wider number. */
    protected final long get64(int at) {
        return getLong(at);
    }

    protected final float getF32(int at) {
        return Float.intBitsToFloat(getInt(at));
    }

    protected final double getF64(int at) {
        return Double.longBitsToDouble(getLong(at));
    }

    /** Reads a {@code bool}; refuses a byte that is neither 0 nor 1. */
    protected final boolean getBool(int at, int field) {
        byte found = getByte(at);
        if (!Bool.isBool(found)) {
            throw DecodeException.invalidBool(layoutOf(field), at, found);
        }
        return found == 1;
    }

    protected final BigInteger getU128(int at) {
        return LittleEndian.getU128(readableBytes(at, 16), readableIndex(at));
    }

    protected final BigInteger getI128(int at) {
        return LittleEndian.getI128(readableBytes(at, 16), readableIndex(at));
    }

    protected final UInt256 getU256(int at) {
        return UInt256.ofBigEndian(readableBytes(at, UInt256.SIZE), readableIndex(at));
    }

    /** Reads 64 bits of a {@code U256}: limb 0 has the least significant ones. */
    protected final long getLimb(int at, int limb) {
        if ((limb & ~3) != 0) {
            throw new IndexOutOfBoundsException("a U256 has no limb " + limb + ", it has 0 to 3");
        }
        return Long.reverseBytes(getLong(at + 8 * (3 - limb)));
    }

    protected final void putU8(int at, int value, int field) {
        if (!Ranges.isU8(value)) {
            Require.u8(value, layoutOf(field));
        }
        putByte(at, (byte) value);
    }

    protected final void putI8(int at, byte value) {
        putByte(at, value);
    }

    protected final void putU16(int at, int value, int field) {
        if (!Ranges.isU16(value)) {
            Require.u16(value, layoutOf(field));
        }
        putShort(at, (short) value);
    }

    protected final void putI16(int at, short value) {
        putShort(at, value);
    }

    protected final void putU32(int at, long value, int field) {
        if (!Ranges.isU32(value)) {
            Require.u32(value, layoutOf(field));
        }
        putInt(at, (int) value);
    }

    protected final void putI32(int at, int value) {
        putInt(at, value);
    }

    /** Writes a {@code u64}, an {@code i64}, or 8 bytes of a wider number. */
    protected final void put64(int at, long value) {
        putLong(at, value);
    }

    protected final void putF32(int at, float value) {
        putInt(at, Float.floatToRawIntBits(value));
    }

    protected final void putF64(int at, double value) {
        putLong(at, Double.doubleToRawLongBits(value));
    }

    protected final void putBool(int at, boolean value) {
        putByte(at, (byte) (value ? 1 : 0));
    }

    /** Writes a {@code u128} or {@code i128} from its halves. */
    protected final void put128(int at, long high, long low) {
        putLong(at, low);
        putLong(at + 8, high);
    }

    protected final void putU128(int at, BigInteger value, int field) {
        if (value == null || !Ranges.isU128(value)) {
            Require.u128(value, layoutOf(field));
        }
        put128(at, value.shiftRight(64).longValue(), value.longValue());
    }

    protected final void putI128(int at, BigInteger value, int field) {
        if (value == null || !Ranges.isI128(value)) {
            Require.i128(value, layoutOf(field));
        }
        put128(at, value.shiftRight(64).longValue(), value.longValue());
    }

    /** Writes a {@code U256} from its limbs, the most significant first. */
    protected final void putLimbs(int at, long limb3, long limb2, long limb1, long limb0) {
        putLong(at, Long.reverseBytes(limb3));
        putLong(at + 8, Long.reverseBytes(limb2));
        putLong(at + 16, Long.reverseBytes(limb1));
        putLong(at + 24, Long.reverseBytes(limb0));
    }

    protected final void putU256(int at, UInt256 value) {
        byte[] bytes = arrayOrNull();
        if (bytes != null) {
            value.putBigEndian(bytes, arrayIndex(at));
        } else {
            byte[] made = scratch(UInt256.SIZE);
            value.putBigEndian(made, 0);
            copyIn(at, made, 0, UInt256.SIZE);
        }
    }
}
