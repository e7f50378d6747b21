package dev.mycelium.benchmarks.inplace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What somebody writes who knows the layout and wants speed: offsets in the source, a byte array, a VarHandle. A count is
 * compared with its capacity, since otherwise a bad one reads or writes the next field; UTF-8 is not looked at. Static
 * methods on an array and an offset: nothing is wrapped, and nothing can be handed on. {@link HandWrittenFlyweights} can.
 */
final class HandWritten {
    private static final VarHandle SHORT = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = view(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG = view(long[].class, ByteOrder.BIG_ENDIAN);
    private static final byte[] ZEROS = new byte[256];

    private HandWritten() {}

    private static VarHandle view(Class<?> words, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(words, order);
    }

    private static int within(int capacity, int count) {
        if (count > capacity) {
            throw new IllegalStateException(count + " where " + capacity + " fit");
        }
        return count;
    }

    static final class Counter implements InPlace<CounterValues> {
        @Override
        public int write(CounterValues values, byte[] dst, int offset) {
            LONG.set(dst, offset, values.counterId);
            INT.set(dst, offset + 8, values.value);
            INT.set(dst, offset + 12, values.delta);
            return 16;
        }

        @Override
        public void read(byte[] src, int offset, int length, CounterValues into) {
            into.counterId = (long) LONG.get(src, offset);
            into.value = (int) INT.get(src, offset + 8);
            into.delta = (int) INT.get(src, offset + 12);
        }
    }

    static final class Text implements InPlace<TextValues> {
        @Override
        public int write(TextValues values, byte[] dst, int offset) {
            put(values.sender, within(32, values.senderLength), dst, offset, 32);
            put(values.content, within(256, values.contentLength), dst, offset + 40, 256);
            LONG.set(dst, offset + 304, values.timestamp);
            return 312;
        }

        @Override
        public void read(byte[] src, int offset, int length, TextValues into) {
            int sender = within(32, (short) SHORT.get(src, offset) & 0xFFFF);
            System.arraycopy(src, offset + 8, into.sender, 0, sender);
            into.senderLength = sender;
            int content = within(256, (short) SHORT.get(src, offset + 40) & 0xFFFF);
            System.arraycopy(src, offset + 48, into.content, 0, content);
            into.contentLength = content;
            into.timestamp = (long) LONG.get(src, offset + 304);
        }

        private static void put(byte[] utf8, int length, byte[] dst, int at, int capacity) {
            LONG.set(dst, at, (long) length);
            System.arraycopy(utf8, 0, dst, at + 8, length);
            System.arraycopy(ZEROS, 0, dst, at + 8 + length, capacity - length);
        }
    }

    static final class Batch implements InPlace<BatchValues> {
        @Override
        public int write(BatchValues values, byte[] dst, int offset) {
            int count = within(10, values.count);
            LONG.set(dst, offset, values.operationId);
            LONG.set(dst, offset + 8, (long) count);
            int bytes = BatchValues.KEY * count;
            System.arraycopy(values.items, 0, dst, offset + 16, bytes);
            System.arraycopy(ZEROS, 0, dst, offset + 16 + bytes, 200 - bytes);
            LONG.set(dst, offset + 216, values.totalCount);
            return 224;
        }

        @Override
        public void read(byte[] src, int offset, int length, BatchValues into) {
            into.operationId = (long) LONG.get(src, offset);
            int count = within(10, (short) SHORT.get(src, offset + 8) & 0xFFFF);
            System.arraycopy(src, offset + 16, into.items, 0, BatchValues.KEY * count);
            into.count = count;
            into.totalCount = (int) INT.get(src, offset + 216) & 0xFFFF_FFFFL;
        }
    }

    static final class Pool implements InPlace<PoolValues> {
        @Override
        public int write(PoolValues values, byte[] dst, int offset) {
            System.arraycopy(values.poolAddress, 0, dst, offset, PoolValues.ADDRESS);
            SHORT.set(dst, offset + 20, (short) values.venueId);
            put(values.reserve0, dst, offset + 22);
            put(values.reserve1, dst, offset + 54);
            put(values.liquidity, dst, offset + 86);
            put(values.sqrtPriceX96, dst, offset + 118);
            SHORT.set(dst, offset + 150, (short) 0);
            LONG.set(dst, offset + 152, values.tick & 0xFFFF_FFFFL);
            LONG.set(dst, offset + 160, values.blockNumber);
            return 168;
        }

        @Override
        public void read(byte[] src, int offset, int length, PoolValues into) {
            System.arraycopy(src, offset, into.poolAddress, 0, PoolValues.ADDRESS);
            into.venueId = (short) SHORT.get(src, offset + 20) & 0xFFFF;
            get(src, offset + 22, into.reserve0);
            get(src, offset + 54, into.reserve1);
            get(src, offset + 86, into.liquidity);
            get(src, offset + 118, into.sqrtPriceX96);
            into.tick = (int) INT.get(src, offset + 152);
            into.blockNumber = (long) LONG.get(src, offset + 160);
        }

        private static void put(long[] limbs, byte[] dst, int at) {
            BIG.set(dst, at, limbs[0]);
            BIG.set(dst, at + 8, limbs[1]);
            BIG.set(dst, at + 16, limbs[2]);
            BIG.set(dst, at + 24, limbs[3]);
        }

        private static void get(byte[] src, int at, long[] limbs) {
            limbs[0] = (long) BIG.get(src, at);
            limbs[1] = (long) BIG.get(src, at + 8);
            limbs[2] = (long) BIG.get(src, at + 16);
            limbs[3] = (long) BIG.get(src, at + 24);
        }
    }
}
