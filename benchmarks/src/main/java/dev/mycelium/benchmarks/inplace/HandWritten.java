package dev.mycelium.benchmarks.inplace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What somebody writes who knows the layout and wants speed: offsets in the source, a byte array, a VarHandle. A count is
 * compared with its capacity, since otherwise a bad one reads or writes the next field; UTF-8 is not looked at.
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
        public int write(CounterValues values, byte[] dst) {
            LONG.set(dst, 0, values.counterId);
            INT.set(dst, 8, values.value);
            INT.set(dst, 12, values.delta);
            return 16;
        }

        @Override
        public void read(byte[] src, int length, CounterValues into) {
            into.counterId = (long) LONG.get(src, 0);
            into.value = (int) INT.get(src, 8);
            into.delta = (int) INT.get(src, 12);
        }
    }

    static final class Text implements InPlace<TextValues> {
        @Override
        public int write(TextValues values, byte[] dst) {
            put(values.sender, within(32, values.senderLength), dst, 0, 32);
            put(values.content, within(256, values.contentLength), dst, 40, 256);
            LONG.set(dst, 304, values.timestamp);
            return 312;
        }

        @Override
        public void read(byte[] src, int length, TextValues into) {
            int sender = within(32, (short) SHORT.get(src, 0) & 0xFFFF);
            System.arraycopy(src, 8, into.sender, 0, sender);
            into.senderLength = sender;
            int content = within(256, (short) SHORT.get(src, 40) & 0xFFFF);
            System.arraycopy(src, 48, into.content, 0, content);
            into.contentLength = content;
            into.timestamp = (long) LONG.get(src, 304);
        }

        private static void put(byte[] utf8, int length, byte[] dst, int at, int capacity) {
            LONG.set(dst, at, (long) length);
            System.arraycopy(utf8, 0, dst, at + 8, length);
            System.arraycopy(ZEROS, 0, dst, at + 8 + length, capacity - length);
        }
    }

    static final class Batch implements InPlace<BatchValues> {
        @Override
        public int write(BatchValues values, byte[] dst) {
            int count = within(10, values.count);
            LONG.set(dst, 0, values.operationId);
            LONG.set(dst, 8, (long) count);
            int at = 16;
            for (int i = 0; i < count; i++) {
                System.arraycopy(values.items, BatchValues.KEY * i, dst, at, BatchValues.KEY);
                at += BatchValues.KEY;
            }
            System.arraycopy(ZEROS, 0, dst, at, 216 - at);
            LONG.set(dst, 216, values.totalCount);
            return 224;
        }

        @Override
        public void read(byte[] src, int length, BatchValues into) {
            into.operationId = (long) LONG.get(src, 0);
            int count = within(10, (short) SHORT.get(src, 8) & 0xFFFF);
            for (int i = 0; i < count; i++) {
                int at = BatchValues.KEY * i;
                System.arraycopy(src, 16 + at, into.items, at, BatchValues.KEY);
            }
            into.count = count;
            into.totalCount = (int) INT.get(src, 216) & 0xFFFF_FFFFL;
        }
    }

    static final class Pool implements InPlace<PoolValues> {
        @Override
        public int write(PoolValues values, byte[] dst) {
            System.arraycopy(values.poolAddress, 0, dst, 0, PoolValues.ADDRESS);
            SHORT.set(dst, 20, (short) values.venueId);
            put(values.reserve0, dst, 22);
            put(values.reserve1, dst, 54);
            put(values.liquidity, dst, 86);
            put(values.sqrtPriceX96, dst, 118);
            SHORT.set(dst, 150, (short) 0);
            LONG.set(dst, 152, values.tick & 0xFFFF_FFFFL);
            LONG.set(dst, 160, values.blockNumber);
            return 168;
        }

        @Override
        public void read(byte[] src, int length, PoolValues into) {
            System.arraycopy(src, 0, into.poolAddress, 0, PoolValues.ADDRESS);
            into.venueId = (short) SHORT.get(src, 20) & 0xFFFF;
            get(src, 22, into.reserve0);
            get(src, 54, into.reserve1);
            get(src, 86, into.liquidity);
            get(src, 118, into.sqrtPriceX96);
            into.tick = (int) INT.get(src, 152);
            into.blockNumber = (long) LONG.get(src, 160);
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
