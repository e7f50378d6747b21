package dev.mycelium.runtime.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a flyweight looks at: a part of an array, or of a buffer that has no array to give (direct, mapped or
 * read-only). Positions are counted from the start of the payload.
 *
 * <p>The array comes first in every access, since code that was only ever given arrays is then compiled without a trace of
 * buffers: as fast as an array and a VarHandle used by hand.
 */
abstract class WrappedBytes {
    private static final VarHandle SHORT =
            MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte[] NONE = {};

    private byte @Nullable [] array;

    private @Nullable ByteBuffer buffer;

    /** Where the payload starts in the array or buffer. */
    private int base;

    /** What was last copied out of a buffer; grows to the largest field that was asked for, and stays. */
    private byte[] copy = NONE;

    WrappedBytes() {}

    /** The message's name, for errors. */
    abstract String nameInErrors();

    /** The layout of a field, for errors and for what is made once: finding it takes a while. */
    abstract FieldLayout layoutOf(int field);

    final void lookAt(byte[] at, int offset) {
        array = at;
        if (buffer != null) {
            buffer = null; // only where it changes anything: the collector has a say in each store of a reference
        }
        base = offset;
    }

    final void lookAt(ByteBuffer at, int offset) {
        if (at.hasArray()) {
            lookAt(at.array(), at.arrayOffset() + offset);
            return;
        }
        array = null;
        buffer = at;
        base = offset;
    }

    /** Whether there is anything to look at. */
    public final boolean isWrapped() {
        return array != null || buffer != null;
    }

    private ByteBuffer buffer() {
        if (buffer == null) {
            throw new IllegalStateException(
                    nameInErrors() + " flyweight: not wrapped; wrap(array, offset) comes first");
        }
        return buffer;
    }

    final byte getByte(int at) {
        byte[] bytes = array;
        return bytes != null ? bytes[base + at] : buffer().get(base + at);
    }

    final short getShort(int at) {
        byte[] bytes = array;
        return bytes != null ? LittleEndian.getShort(bytes, base + at) : (short) SHORT.get(buffer(), base + at);
    }

    final int getInt(int at) {
        byte[] bytes = array;
        return bytes != null ? LittleEndian.getInt(bytes, base + at) : (int) INT.get(buffer(), base + at);
    }

    final long getLong(int at) {
        byte[] bytes = array;
        return bytes != null ? LittleEndian.getLong(bytes, base + at) : (long) LONG.get(buffer(), base + at);
    }

    final void putByte(int at, byte value) {
        byte[] bytes = array;
        if (bytes != null) {
            bytes[base + at] = value;
        } else {
            buffer().put(base + at, value);
        }
    }

    final void putShort(int at, short value) {
        byte[] bytes = array;
        if (bytes != null) {
            LittleEndian.putShort(bytes, base + at, value);
        } else {
            SHORT.set(buffer(), base + at, value);
        }
    }

    final void putInt(int at, int value) {
        byte[] bytes = array;
        if (bytes != null) {
            LittleEndian.putInt(bytes, base + at, value);
        } else {
            INT.set(buffer(), base + at, value);
        }
    }

    final void putLong(int at, long value) {
        byte[] bytes = array;
        if (bytes != null) {
            LittleEndian.putLong(bytes, base + at, value);
        } else {
            LONG.set(buffer(), base + at, value);
        }
    }

    final void copyOut(int at, byte[] dst, int dstOffset, int length) {
        byte[] bytes = array;
        if (bytes != null) {
            System.arraycopy(bytes, base + at, dst, dstOffset, length);
        } else {
            buffer().get(base + at, dst, dstOffset, length);
        }
    }

    final void copyOut(int at, ByteBuffer dst, int length) {
        byte[] bytes = array;
        if (bytes != null) {
            dst.put(bytes, base + at, length);
        } else {
            byte[] copied = copied(at, length);
            dst.put(copied, 0, length);
        }
    }

    final void copyIn(int at, byte[] src, int srcOffset, int length) {
        byte[] bytes = array;
        if (bytes != null) {
            System.arraycopy(src, srcOffset, bytes, base + at, length);
        } else {
            buffer().put(base + at, src, srcOffset, length);
        }
    }

    /** Zeros bytes, such as the padding behind a field that has just been set. */
    protected final void zeroBytes(int at, int length) {
        byte[] bytes = array;
        if (bytes != null) {
            Padding.zero(bytes, base + at, length);
            return;
        }
        ByteBuffer into = buffer();
        int index = base + at;
        int end = index + length;
        for (; index <= end - Long.BYTES; index += Long.BYTES) {
            LONG.set(into, index, 0L);
        }
        for (; index < end; index++) {
            into.put(index, (byte) 0);
        }
    }

    /** An array that has the bytes, at {@link #readableIndex}: the wrapped one, or a copy that the next call replaces. */
    final byte[] readableBytes(int at, int length) {
        byte[] bytes = array;
        return bytes != null ? bytes : copied(at, length);
    }

    final int readableIndex(int at) {
        return array != null ? base + at : 0;
    }

    /** The wrapped array, if there is one. */
    final byte @Nullable [] arrayOrNull() {
        return array;
    }

    /** The place of a position in the wrapped array. */
    final int arrayIndex(int at) {
        return base + at;
    }

    /** An array of this flyweight's own, in which bytes are made that then go into a buffer. */
    final byte[] scratch(int length) {
        if (copy.length < length) {
            copy = new byte[length];
        }
        return copy;
    }

    private byte[] copied(int at, int length) {
        byte[] copied = scratch(length);
        buffer().get(base + at, copied, 0, length);
        return copied;
    }

    /** Refuses a place that has not {@code size} bytes. */
    final void requireInside(int offset, int size, int limit) {
        if (offset < 0 || offset > limit - size) {
            throw new IndexOutOfBoundsException(nameInErrors() + ": " + size + " bytes at offset " + offset
                    + " are not inside the " + limit + " that there are");
        }
    }

    /** Refuses an element that is not there. */
    static int requireElement(FieldLayout field, int index, int count) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(
                    field.qualifiedName() + ": no element " + index + ", there are " + count);
        }
        return index;
    }

    static void requireRange(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
    }
}
