package dev.mycelium.runtime.codec;

import java.math.BigInteger;
import java.util.List;

/**
 * What generated codecs call. It stands here once, and short, since javac keeps in memory all that is written in each of
 * them: a value's place is given as the payload's {@code offset} in the array and the value's place {@code at} inside the payload,
 * and a field by its number, from 0, where only an error would name it.
 *
 * @param <T> the message
 */
public abstract class GeneratedCodec<T> extends PlacedFields<T> {

    /**
     * Called by generated code.
     *
     * @param messageType the record
     * @param layout its bytes
     */
    protected GeneratedCodec(Class<T> messageType, MessageLayout layout) {
        super(messageType, layout);
    }

    /**
     * Makes a layout from its fields: what lies between them and behind the last one is padding.
     *
     * @param name the message's name in the contract
     * @param typeId the type id on the wire, 0..65535
     * @param topic the topic, made from the domain
     * @param redacted whether values of this message must never be printed
     * @param size the payload's bytes
     * @param alignment the alignment of the Rust struct in bytes
     * @param fields the fields, in order of their offsets
     * @return the layout
     */
    protected static MessageLayout layout(
            String name, int typeId, String topic, boolean redacted, int size, int alignment, PlacedField... fields) {
        FieldLayout[] placed = new FieldLayout[fields.length];
        for (int i = 0; i < fields.length; i++) {
            placed[i] = fields[i].of(name, redacted);
        }
        return MessageLayout.of(name, typeId, topic, redacted, size, alignment, placed);
    }

    @Override
    public final T ofValues(List<?> values) {
        requireCount(values);
        return make(new ValueReader(layout(), values));
    }

    /** Makes the message from its values, which are taken in field order. */
    protected abstract T make(ValueReader values);

    /** Returns the exception for a rule that a message breaks. */
    protected final ValidationException broken(int field, String rule, Object value) {
        return new ValidationException(layout().field(field), rule, value);
    }

    /** Writes zeros. */
    protected static void zero(byte[] dst, int offset, int at, int length) {
        Padding.zero(dst, offset + at, length);
    }

    /** Writes a {@code u8}. */
    protected static void putU8(byte[] dst, int offset, int at, int value) {
        dst[offset + at] = (byte) value;
    }

    /** Reads a {@code u8}. */
    protected static int getU8(byte[] src, int offset, int at) {
        return src[offset + at] & 0xFF;
    }

    /** Writes an {@code i8}. */
    protected static void putI8(byte[] dst, int offset, int at, byte value) {
        dst[offset + at] = value;
    }

    /** Reads an {@code i8}. */
    protected static byte getI8(byte[] src, int offset, int at) {
        return src[offset + at];
    }

    /** Writes a {@code u16}. */
    protected static void putU16(byte[] dst, int offset, int at, int value) {
        LittleEndian.putShort(dst, offset + at, (short) value);
    }

    /** Reads a {@code u16}. */
    protected static int getU16(byte[] src, int offset, int at) {
        return LittleEndian.getU16(src, offset + at);
    }

    /** Writes an {@code i16}. */
    protected static void putI16(byte[] dst, int offset, int at, short value) {
        LittleEndian.putShort(dst, offset + at, value);
    }

    /** Reads an {@code i16}. */
    protected static short getI16(byte[] src, int offset, int at) {
        return LittleEndian.getShort(src, offset + at);
    }

    /** Writes a {@code u32}. */
    protected static void putU32(byte[] dst, int offset, int at, long value) {
        LittleEndian.putInt(dst, offset + at, (int) value);
    }

    /** Reads a {@code u32}. */
    protected static long getU32(byte[] src, int offset, int at) {
        return LittleEndian.getU32(src, offset + at);
    }

    /** Writes an {@code i32}. */
    protected static void putI32(byte[] dst, int offset, int at, int value) {
        LittleEndian.putInt(dst, offset + at, value);
    }

    /** Reads an {@code i32}. */
    protected static int getI32(byte[] src, int offset, int at) {
        return LittleEndian.getInt(src, offset + at);
    }

    /** Writes a {@code u64} or {@code i64}. */
    protected static void put64(byte[] dst, int offset, int at, long value) {
        LittleEndian.putLong(dst, offset + at, value);
    }

    /** Reads a {@code u64} or {@code i64}. */
    protected static long get64(byte[] src, int offset, int at) {
        return LittleEndian.getLong(src, offset + at);
    }

    /** Writes an {@code f32}. */
    protected static void putF32(byte[] dst, int offset, int at, float value) {
        LittleEndian.putFloat(dst, offset + at, value);
    }

    /** Reads an {@code f32}. */
    protected static float getF32(byte[] src, int offset, int at) {
        return LittleEndian.getFloat(src, offset + at);
    }

    /** Writes an {@code f64}. */
    protected static void putF64(byte[] dst, int offset, int at, double value) {
        LittleEndian.putDouble(dst, offset + at, value);
    }

    /** Reads an {@code f64}. */
    protected static double getF64(byte[] src, int offset, int at) {
        return LittleEndian.getDouble(src, offset + at);
    }

    /** Writes a {@code u128}. */
    protected static void putU128(byte[] dst, int offset, int at, BigInteger value) {
        LittleEndian.putU128(dst, offset + at, value);
    }

    /** Reads a {@code u128}. */
    protected static BigInteger getU128(byte[] src, int offset, int at) {
        return LittleEndian.getU128(src, offset + at);
    }

    /** Writes an {@code i128}. */
    protected static void putI128(byte[] dst, int offset, int at, BigInteger value) {
        LittleEndian.putI128(dst, offset + at, value);
    }

    /** Reads an {@code i128}. */
    protected static BigInteger getI128(byte[] src, int offset, int at) {
        return LittleEndian.getI128(src, offset + at);
    }

    /** Writes a {@code U256}. */
    protected static void putU256(byte[] dst, int offset, int at, UInt256 value) {
        value.putBigEndian(dst, offset + at);
    }

    /** Reads a {@code U256}. */
    protected static UInt256 getU256(byte[] src, int offset, int at) {
        return UInt256.ofBigEndian(src, offset + at);
    }

    /** Writes a {@code bool}. */
    protected static void putBool(byte[] dst, int offset, int at, boolean value) {
        Bool.put(dst, offset + at, value);
    }

    /** Reads a {@code bool}; refuses a byte that is neither 0 nor 1. */
    protected final boolean getBool(byte[] src, int offset, int at, int field) {
        byte found = src[offset + at];
        if (!Bool.isBool(found)) {
            throw DecodeException.invalidBool(layout().field(field), at, found);
        }
        return found == 1;
    }

    /** Writes a {@code [u8; N]}. */
    protected static void putBytes(byte[] dst, int offset, int at, ByteString value) {
        value.copyTo(dst, offset + at);
    }

    /** Reads a {@code [u8; length]}. */
    protected static ByteString getBytes(byte[] src, int offset, int at, int length) {
        return ByteString.copyOf(src, offset + at, length);
    }

    /** Writes a {@code String}. */
    protected static void putText(byte[] dst, int offset, int at, String value, FieldLayout field) {
        FixedText.write(value, dst, offset + at, field);
    }

    /** Reads a {@code String}. */
    protected static String getText(byte[] src, int offset, int at, FieldLayout field) {
        return FixedText.read(src, offset + at, field);
    }

    /** Writes a {@code Vec<u8>}. */
    protected static void putByteVec(byte[] dst, int offset, int at, ByteString value, FieldLayout field) {
        FixedBytes.write(value, dst, offset + at, field);
    }

    /** Reads a {@code Vec<u8>}. */
    protected static ByteString getByteVec(byte[] src, int offset, int at, FieldLayout field) {
        return FixedBytes.read(src, offset + at, field);
    }
}
