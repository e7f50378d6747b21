package dev.mycelium.benchmarks.inplace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What somebody writes by hand who wants what a flyweight gives: an object that is wrapped around a payload and handed on, so
 * array and offset are fields; one look when it is wrapped whether all of it is inside; each count and each narrow number
 * compared with what fits; text looked at before it is written; padding and unused capacity zeroed. Otherwise as
 * {@link HandWritten}: arrays only, offsets in the source.
 */
final class HandWrittenViews {
    private static final VarHandle SHORT = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = view(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG = view(long[].class, ByteOrder.BIG_ENDIAN);
    private static final byte[] ZEROS = new byte[256];

    private HandWrittenViews() {}

    private static VarHandle view(Class<?> words, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(words, order);
    }

    /** What is wrapped. */
    abstract static class View {
        private byte[] array = new byte[0];
        private int base;

        final void wrap(byte[] bytes, int offset, int size) {
            if (offset < 0 || offset > bytes.length - size) {
                throw new IndexOutOfBoundsException(size + " bytes at " + offset + " of " + bytes.length);
            }
            array = bytes;
            base = offset;
        }

        static int within(int capacity, int count) {
            if (count < 0 || count > capacity) {
                throw new IllegalArgumentException(count + " where " + capacity + " fit");
            }
            return count;
        }

        static long u32(long value) {
            if (value >>> 32 != 0) {
                throw new IllegalArgumentException(value + " is no u32");
            }
            return value;
        }

        final void u16(int at, int value) {
            SHORT.set(array, base + at, (short) value);
        }

        final int u16(int at) {
            return (short) SHORT.get(array, base + at) & 0xFFFF;
        }

        final void i32(int at, int value) {
            INT.set(array, base + at, value);
        }

        final int i32(int at) {
            return (int) INT.get(array, base + at);
        }

        final void i64(int at, long value) {
            LONG.set(array, base + at, value);
        }

        final long i64(int at) {
            return (long) LONG.get(array, base + at);
        }

        final void u256(int at, long[] limbs) {
            BIG.set(array, base + at, limbs[0]);
            BIG.set(array, base + at + 8, limbs[1]);
            BIG.set(array, base + at + 16, limbs[2]);
            BIG.set(array, base + at + 24, limbs[3]);
        }

        final void u256To(int at, long[] limbs) {
            limbs[0] = (long) BIG.get(array, base + at);
            limbs[1] = (long) BIG.get(array, base + at + 8);
            limbs[2] = (long) BIG.get(array, base + at + 16);
            limbs[3] = (long) BIG.get(array, base + at + 24);
        }

        final void bytes(int at, byte[] src, int length) {
            System.arraycopy(src, 0, array, base + at, length);
        }

        final void bytesTo(int at, byte[] dst, int length) {
            System.arraycopy(array, base + at, dst, 0, length);
        }

        /** Writes a text or a vector: the count and six zeros in one store, the bytes, zeros up to the capacity. */
        final void counted(int at, int capacity, byte[] src, int length, int count) {
            i64(at, count);
            bytes(at + 8, src, length);
            System.arraycopy(ZEROS, 0, array, base + at + 8 + length, capacity - length);
        }

        final int countedTo(int at, byte[] dst, int capacity, int elementSize) {
            int count = within(capacity, u16(at));
            bytesTo(at + 8, dst, elementSize * count);
            return count;
        }
    }

    static final class CounterView extends View {
        CounterView wrap(byte[] bytes, int offset) {
            wrap(bytes, offset, 16);
            return this;
        }
    }

    static final class TextView extends View {
        TextView wrap(byte[] bytes, int offset) {
            wrap(bytes, offset, 312);
            return this;
        }

        TextView text(int at, int capacity, byte[] utf8, int length) {
            WellFormed.require(utf8, within(capacity, length));
            counted(at, capacity, utf8, length, length);
            return this;
        }
    }

    static final class BatchView extends View {
        BatchView wrap(byte[] bytes, int offset) {
            wrap(bytes, offset, 224);
            return this;
        }
    }

    static final class PoolView extends View {
        PoolView wrap(byte[] bytes, int offset) {
            wrap(bytes, offset, 168);
            return this;
        }
    }
}
