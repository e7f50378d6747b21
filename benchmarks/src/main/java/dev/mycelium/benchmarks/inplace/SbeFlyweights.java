package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.peers.sbe.BatchOperationDecoder;
import dev.mycelium.benchmarks.peers.sbe.BatchOperationEncoder;
import dev.mycelium.benchmarks.peers.sbe.CounterUpdateDecoder;
import dev.mycelium.benchmarks.peers.sbe.CounterUpdateEncoder;
import dev.mycelium.benchmarks.peers.sbe.PoolStateUpdateDecoder;
import dev.mycelium.benchmarks.peers.sbe.PoolStateUpdateEncoder;
import dev.mycelium.benchmarks.peers.sbe.TextMessageDecoder;
import dev.mycelium.benchmarks.peers.sbe.TextMessageEncoder;
import dev.mycelium.benchmarks.peers.sbe.U256Decoder;
import dev.mycelium.benchmarks.peers.sbe.U256Encoder;
import org.agrona.concurrent.UnsafeBuffer;

/** SBE with a schema as its users write one. Bounds are checked, as they are unless one asks for less. */
final class SbeFlyweights {
    private SbeFlyweights() {}

    /** Its bytes are the Rust struct's, whichever of the two schemas one takes. */
    static final class Counter implements InPlace<CounterValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final CounterUpdateEncoder encoder = new CounterUpdateEncoder();
        private final CounterUpdateDecoder decoder = new CounterUpdateDecoder();

        @Override
        public int write(CounterValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            return encoder.wrap(buffer, offset)
                    .counterId(values.counterId)
                    .value(values.value)
                    .delta(values.delta)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, CounterValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, CounterUpdateDecoder.BLOCK_LENGTH, 0);
            into.counterId = decoder.counterId();
            into.value = decoder.value();
            into.delta = decoder.delta();
        }
    }

    static final class Text implements InPlace<TextValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final TextMessageEncoder encoder = new TextMessageEncoder();
        private final TextMessageDecoder decoder = new TextMessageDecoder();

        @Override
        public int write(TextValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            return encoder.wrap(buffer, offset)
                    .timestamp(values.timestamp)
                    .putSender(values.sender, 0, values.senderLength)
                    .putContent(values.content, 0, values.contentLength)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, TextValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, TextMessageDecoder.BLOCK_LENGTH, 0);
            into.timestamp = decoder.timestamp();
            into.senderLength = decoder.getSender(into.sender, 0, into.sender.length);
            into.contentLength = decoder.getContent(into.content, 0, into.content.length);
        }
    }

    static final class Batch implements InPlace<BatchValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final BatchOperationEncoder encoder = new BatchOperationEncoder();
        private final BatchOperationDecoder decoder = new BatchOperationDecoder();

        @Override
        public int write(BatchValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            encoder.wrap(buffer, offset).operationId(values.operationId).totalCount(values.totalCount);
            BatchOperationEncoder.ItemsEncoder group = encoder.itemsCount(values.count);
            for (int i = 0; i < values.count; i++) {
                group.next().putKey(values.items, BatchValues.KEY * i, BatchValues.KEY);
            }
            return encoder.encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, BatchValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, BatchOperationDecoder.BLOCK_LENGTH, 0);
            into.operationId = decoder.operationId();
            into.totalCount = decoder.totalCount();
            BatchOperationDecoder.ItemsDecoder group = decoder.items();
            int count = group.count();
            for (int i = 0; i < count; i++) {
                group.next().getKey(into.items, BatchValues.KEY * i, BatchValues.KEY);
            }
            into.count = count;
        }
    }

    static final class Pool implements InPlace<PoolValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final PoolStateUpdateEncoder encoder = new PoolStateUpdateEncoder();
        private final PoolStateUpdateDecoder decoder = new PoolStateUpdateDecoder();

        @Override
        public int write(PoolValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            encoder.wrap(buffer, offset)
                    .putPoolAddress(values.poolAddress, 0, PoolValues.ADDRESS)
                    .venueId(values.venueId)
                    .tick(values.tick)
                    .blockNumber(values.blockNumber);
            put(values.reserve0, encoder.reserve0());
            put(values.reserve1, encoder.reserve1());
            put(values.liquidity, encoder.liquidity());
            put(values.sqrtPriceX96, encoder.sqrtPriceX96());
            return encoder.encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, PoolValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, PoolStateUpdateDecoder.BLOCK_LENGTH, 0);
            decoder.getPoolAddress(into.poolAddress, 0, PoolValues.ADDRESS);
            into.venueId = decoder.venueId();
            get(decoder.reserve0(), into.reserve0);
            get(decoder.reserve1(), into.reserve1);
            get(decoder.liquidity(), into.liquidity);
            get(decoder.sqrtPriceX96(), into.sqrtPriceX96);
            into.tick = decoder.tick();
            into.blockNumber = decoder.blockNumber();
        }

        private static void put(long[] limbs, U256Encoder number) {
            number.a(limbs[0]).b(limbs[1]).c(limbs[2]).d(limbs[3]);
        }

        private static void get(U256Decoder number, long[] limbs) {
            limbs[0] = number.a();
            limbs[1] = number.b();
            limbs[2] = number.c();
            limbs[3] = number.d();
        }
    }
}
