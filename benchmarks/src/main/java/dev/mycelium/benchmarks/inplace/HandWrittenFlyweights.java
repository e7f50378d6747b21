package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.inplace.HandWrittenViews.BatchView;
import dev.mycelium.benchmarks.inplace.HandWrittenViews.CounterView;
import dev.mycelium.benchmarks.inplace.HandWrittenViews.PoolView;
import dev.mycelium.benchmarks.inplace.HandWrittenViews.TextView;
import dev.mycelium.benchmarks.inplace.HandWrittenViews.View;

/** Who keeps a flyweight of their own and wraps it around one payload after the other, as users of Mycelium do. */
final class HandWrittenFlyweights {
    private HandWrittenFlyweights() {}

    static final class Counter implements InPlace<CounterValues> {
        private final CounterView message = new CounterView();

        @Override
        public int write(CounterValues values, byte[] dst, int offset) {
            CounterView view = message.wrap(dst, offset);
            view.i64(0, values.counterId);
            view.i32(8, values.value);
            view.i32(12, values.delta);
            return 16;
        }

        @Override
        public void read(byte[] src, int offset, int length, CounterValues into) {
            CounterView view = message.wrap(src, offset);
            into.counterId = view.i64(0);
            into.value = view.i32(8);
            into.delta = view.i32(12);
        }
    }

    static final class Text implements InPlace<TextValues> {
        private final TextView message = new TextView();

        @Override
        public int write(TextValues values, byte[] dst, int offset) {
            message.wrap(dst, offset)
                    .text(0, 32, values.sender, values.senderLength)
                    .text(40, 256, values.content, values.contentLength)
                    .i64(304, values.timestamp);
            return 312;
        }

        @Override
        public void read(byte[] src, int offset, int length, TextValues into) {
            TextView view = message.wrap(src, offset);
            into.senderLength = view.countedTo(0, into.sender, 32, 1);
            into.contentLength = view.countedTo(40, into.content, 256, 1);
            into.timestamp = view.i64(304);
        }
    }

    static final class Batch implements InPlace<BatchValues> {
        private final BatchView message = new BatchView();

        @Override
        public int write(BatchValues values, byte[] dst, int offset) {
            BatchView view = message.wrap(dst, offset);
            view.i64(0, values.operationId);
            int count = View.within(10, values.count);
            view.counted(8, 200, values.items, BatchValues.KEY * count, count);
            view.i64(216, View.u32(values.totalCount));
            return 224;
        }

        @Override
        public void read(byte[] src, int offset, int length, BatchValues into) {
            BatchView view = message.wrap(src, offset);
            into.operationId = view.i64(0);
            into.count = view.countedTo(8, into.items, 10, BatchValues.KEY);
            into.totalCount = view.i32(216) & 0xFFFF_FFFFL;
        }
    }

    static final class Pool implements InPlace<PoolValues> {
        private final PoolView message = new PoolView();

        @Override
        public int write(PoolValues values, byte[] dst, int offset) {
            PoolView view = message.wrap(dst, offset);
            view.bytes(0, values.poolAddress, PoolValues.ADDRESS);
            view.u16(20, View.within(0xFFFF, values.venueId));
            view.u256(22, values.reserve0);
            view.u256(54, values.reserve1);
            view.u256(86, values.liquidity);
            view.u256(118, values.sqrtPriceX96);
            view.u16(150, 0);
            view.i64(152, values.tick & 0xFFFF_FFFFL);
            view.i64(160, values.blockNumber);
            return 168;
        }

        @Override
        public void read(byte[] src, int offset, int length, PoolValues into) {
            PoolView view = message.wrap(src, offset);
            view.bytesTo(0, into.poolAddress, PoolValues.ADDRESS);
            into.venueId = view.u16(20);
            view.u256To(22, into.reserve0);
            view.u256To(54, into.reserve1);
            view.u256To(86, into.liquidity);
            view.u256To(118, into.sqrtPriceX96);
            into.tick = view.i32(152);
            into.blockNumber = view.i64(160);
        }
    }
}
