package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.contracts.chat.BatchOperationFlyweight;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdateFlyweight;
import dev.mycelium.benchmarks.contracts.chat.TextMessageFlyweight;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdateFlyweight;
import dev.mycelium.runtime.codec.FixedBytesView;

/** What users of Mycelium call. */
final class Flyweights {
    private Flyweights() {}

    static final class Counter implements InPlace<CounterValues> {
        private final CounterUpdateFlyweight message = new CounterUpdateFlyweight();

        @Override
        public int write(CounterValues values, byte[] dst, int offset) {
            return message.wrap(dst, offset)
                    .counterId(values.counterId)
                    .value(values.value)
                    .delta(values.delta)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, CounterValues into) {
            message.wrap(src, offset);
            into.counterId = message.counterId();
            into.value = message.value();
            into.delta = message.delta();
        }
    }

    static final class Text implements InPlace<TextValues> {
        private final TextMessageFlyweight message = new TextMessageFlyweight();

        @Override
        public int write(TextValues values, byte[] dst, int offset) {
            return message.wrap(dst, offset)
                    .sender(values.sender, 0, values.senderLength)
                    .content(values.content, 0, values.contentLength)
                    .timestamp(values.timestamp)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, TextValues into) {
            message.wrap(src, offset);
            into.senderLength = message.senderTo(into.sender, 0);
            into.contentLength = message.contentTo(into.content, 0);
            into.timestamp = message.timestamp();
        }
    }

    static final class Batch implements InPlace<BatchValues> {
        private final BatchOperationFlyweight message = new BatchOperationFlyweight();

        @Override
        public int write(BatchValues values, byte[] dst, int offset) {
            return message.wrap(dst, offset)
                    .operationId(values.operationId)
                    .items(values.items, 0, values.count)
                    .totalCount(values.totalCount)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, BatchValues into) {
            message.wrap(src, offset);
            into.operationId = message.operationId();
            into.totalCount = message.totalCount();
            into.count = message.itemsAllTo(into.items, 0);
        }
    }

    static final class Pool implements InPlace<PoolValues> {
        private final PoolStateUpdateFlyweight message = new PoolStateUpdateFlyweight();
        private final FixedBytesView poolAddress = message.poolAddressView();

        @Override
        public int write(PoolValues values, byte[] dst, int offset) {
            long[] a = values.reserve0;
            long[] b = values.reserve1;
            long[] c = values.liquidity;
            long[] d = values.sqrtPriceX96;
            message.wrap(dst, offset);
            poolAddress.set(values.poolAddress, 0);
            return message.venueId(values.venueId)
                    .reserve0(a[0], a[1], a[2], a[3])
                    .reserve1(b[0], b[1], b[2], b[3])
                    .liquidity(c[0], c[1], c[2], c[3])
                    .sqrtPriceX96(d[0], d[1], d[2], d[3])
                    .tick(values.tick)
                    .blockNumber(values.blockNumber)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, PoolValues into) {
            message.wrap(src, offset);
            poolAddress.copyTo(into.poolAddress, 0);
            into.venueId = message.venueId();
            long[] a = into.reserve0;
            a[0] = message.reserve0Limb(3);
            a[1] = message.reserve0Limb(2);
            a[2] = message.reserve0Limb(1);
            a[3] = message.reserve0Limb(0);
            long[] b = into.reserve1;
            b[0] = message.reserve1Limb(3);
            b[1] = message.reserve1Limb(2);
            b[2] = message.reserve1Limb(1);
            b[3] = message.reserve1Limb(0);
            long[] c = into.liquidity;
            c[0] = message.liquidityLimb(3);
            c[1] = message.liquidityLimb(2);
            c[2] = message.liquidityLimb(1);
            c[3] = message.liquidityLimb(0);
            long[] d = into.sqrtPriceX96;
            d[0] = message.sqrtPriceX96Limb(3);
            d[1] = message.sqrtPriceX96Limb(2);
            d[2] = message.sqrtPriceX96Limb(1);
            d[3] = message.sqrtPriceX96Limb(0);
            into.tick = message.tick();
            into.blockNumber = message.blockNumber();
        }
    }
}
