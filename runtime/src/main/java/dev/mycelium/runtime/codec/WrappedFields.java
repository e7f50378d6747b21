package dev.mycelium.runtime.codec;

import java.util.Arrays;

/** Texts, byte strings, vectors and arrays of a payload, read and written in place. Generated flyweights call these. */
abstract class WrappedFields extends WrappedNumbers {

    WrappedFields() {}

    /** The count of a text or vector; refuses one over the capacity. */
    protected final int count(FieldLayout field) {
        int count = getU16(field.offset());
        int capacity = FixedVec.capacity(field);
        if (count > capacity) {
            throw DecodeException.countOverCapacity(field, count, capacity);
        }
        return count;
    }

    /** The position of an element of a vector; refuses one that is not there. */
    protected final int elementOfVec(FieldLayout field, int dataOffset, int elementSize, int index) {
        return field.offset() + dataOffset + elementSize * requireElement(field, index, count(field));
    }

    /** The position of an element of an array; refuses one that is not there. */
    protected final int elementOfArray(FieldLayout field, int length, int elementSize, int index) {
        return field.offset() + elementSize * requireElement(field, index, length);
    }

    /** Sets the count of a vector. Elements that were there stay, new ones and all unused capacity are zero. */
    protected final void putCount(FieldLayout field, int dataOffset, int elementSize, int count) {
        requireFits(field, count);
        int kept = Math.min(count, getU16(field.offset()));
        putCountAndGap(field, dataOffset, count);
        int from = dataOffset + kept * elementSize;
        zeroBytes(field.offset() + from, field.size() - from);
    }

    /** Copies all elements of a vector of bytes; returns how many elements there are. */
    protected final int copyTo(FieldLayout field, int elementSize, byte[] dst, int dstOffset) {
        int count = count(field);
        copyOut(field.offset() + FixedVec.PREFIX, dst, dstOffset, elementSize * count);
        return count;
    }

    /** Writes all elements of a vector of bytes, which lie one behind the other. */
    protected final void putElements(FieldLayout field, int elementSize, byte[] src, int offset, int count) {
        requireFits(field, count);
        requireRange(src, offset, elementSize * count);
        putBytesBehindCount(field, count, src, offset, elementSize * count);
    }

    /** Refuses a {@code bool}, or an element of an array or vector of them, that is neither 0 nor 1. */
    protected final void checkBools(int at, int count, int field) {
        for (int i = 0; i < count; i++) {
            getBool(at + i, field);
        }
    }

    /** Copies the bytes of a text or {@code Vec<u8>}; returns how many there are. */
    protected final int copyTo(FieldLayout field, byte[] dst, int dstOffset) {
        int count = count(field);
        copyOut(field.offset() + FixedVec.PREFIX, dst, dstOffset, count);
        return count;
    }

    /** Reads a text. */
    protected final String getText(FieldLayout field) {
        return FixedText.read(readableBytes(field.offset(), field.size()), readableIndex(field.offset()), field);
    }

    /** Refuses a text whose bytes are no well-formed UTF-8. */
    protected final void checkText(FieldLayout field) {
        int count = count(field);
        int data = field.offset() + FixedVec.PREFIX;
        byte[] bytes = readableBytes(data, count);
        int from = readableIndex(data);
        int malformed = Utf8.malformed(bytes, from, from + count);
        if (malformed >= 0) {
            throw DecodeException.malformedUtf8(field, malformed - from + FixedVec.PREFIX, bytes[malformed]);
        }
    }

    protected final void putText(FieldLayout field, String value) {
        if (value.length() > FixedVec.capacity(field) || Utf8.asciiPrefix(value) < value.length()) {
            Require.text(value, field); // before a byte is written, so that what was there stays if it is refused
        }
        byte[] bytes = arrayOrNull();
        if (bytes != null) {
            FixedText.write(value, bytes, arrayIndex(field.offset()), field);
        } else {
            byte[] made = scratch(field.size());
            FixedText.write(value, made, 0, field);
            copyIn(field.offset(), made, 0, field.size());
        }
    }

    /** Writes a text from its bytes; refuses what is no well-formed UTF-8, or over the capacity. */
    protected final void putText(FieldLayout field, byte[] utf8, int offset, int length) {
        requireRange(utf8, offset, length);
        int malformed = Utf8.malformed(utf8, offset, offset + length);
        if (malformed >= 0) {
            throw new IllegalArgumentException(
                    field.qualifiedName() + ": no well-formed UTF-8 at byte " + (malformed - offset) + " of " + length);
        }
        putData(field, utf8, offset, length);
    }

    protected final ByteString getByteVec(FieldLayout field) {
        int count = count(field);
        int data = field.offset() + FixedVec.PREFIX;
        return ByteString.copyOf(readableBytes(data, count), readableIndex(data), count);
    }

    protected final void putByteVec(FieldLayout field, ByteString value) {
        Require.bytes(value, field);
        putData(field, value.shared(), 0, value.size());
    }

    protected final void putByteVec(FieldLayout field, byte[] src, int offset, int length) {
        requireRange(src, offset, length);
        putData(field, src, offset, length);
    }

    /** Reads a byte of an element that is a {@code [u8; N]}. */
    protected final byte byteOf(int at, int length, int index, int field) {
        if (index < 0 || index >= length) {
            requireElement(layoutOf(field), index, length);
        }
        return getByte(at + index);
    }

    protected final void copyTo(int at, int length, byte[] dst, int dstOffset) {
        copyOut(at, dst, dstOffset, length);
    }

    protected final boolean holds(int at, byte[] bytes) {
        int index = readableIndex(at);
        byte[] found = readableBytes(at, bytes.length);
        return Arrays.equals(found, index, index + bytes.length, bytes, 0, bytes.length);
    }

    protected final ByteString getBytes(int at, int length) {
        return ByteString.copyOf(readableBytes(at, length), readableIndex(at), length);
    }

    protected final void putBytes(int at, int length, byte[] src, int offset) {
        copyIn(at, src, offset, length);
    }

    protected final void putBytes(int at, int length, ByteString value, int field) {
        if (value.size() != length) {
            throw new IllegalArgumentException(
                    layoutOf(field).qualifiedName() + ": " + value.size() + " bytes, must be " + length);
        }
        copyIn(at, value.shared(), 0, length);
    }

    private void putData(FieldLayout field, byte[] src, int offset, int length) {
        int capacity = FixedVec.capacity(field);
        if (length > capacity) {
            throw new IllegalArgumentException(
                    field.qualifiedName() + ": " + length + " bytes, the capacity is " + capacity);
        }
        putBytesBehindCount(field, length, src, offset, length);
    }

    private void putBytesBehindCount(FieldLayout field, int count, byte[] src, int offset, int length) {
        int data = field.offset() + FixedVec.PREFIX;
        putLong(field.offset(), count);
        copyIn(data, src, offset, length);
        zeroBytes(data + length, field.size() - FixedVec.PREFIX - length);
    }

    private static void requireFits(FieldLayout field, int count) {
        int capacity = FixedVec.capacity(field);
        if (count < 0 || count > capacity) {
            throw new IllegalArgumentException(
                    field.qualifiedName() + ": " + count + " elements, the capacity is " + capacity);
        }
    }

    private void putCountAndGap(FieldLayout field, int dataOffset, int count) {
        putLong(field.offset(), count);
        if (dataOffset > FixedVec.PREFIX) {
            zeroBytes(field.offset() + FixedVec.PREFIX, dataOffset - FixedVec.PREFIX);
        }
    }
}
