package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.peers.sbe.same.BatchOperationDecoder;
import dev.mycelium.benchmarks.peers.sbe.same.BatchOperationEncoder;
import dev.mycelium.benchmarks.peers.sbe.same.PoolStateUpdateDecoder;
import dev.mycelium.benchmarks.peers.sbe.same.PoolStateUpdateEncoder;
import dev.mycelium.benchmarks.peers.sbe.same.TextMessageDecoder;
import dev.mycelium.benchmarks.peers.sbe.same.TextMessageEncoder;
import java.nio.ByteOrder;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** SBE with a schema that is forced to the bytes of the Rust struct. */
final class SbeSameBytesFlyweights {
    private SbeSameBytesFlyweights() {}

    static final class Text implements InPlace<TextValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final TextMessageEncoder encoder = new TextMessageEncoder();
        private final TextMessageDecoder decoder = new TextMessageDecoder();

        @Override
        public int write(TextValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            encoder.wrap(buffer, offset);
            encoder.sender().count(values.senderLength).putData(values.sender, 0, values.senderLength);
            encoder.content().count(values.contentLength).putData(values.content, 0, values.contentLength);
            return encoder.timestamp(values.timestamp).encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, TextValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, TextMessageDecoder.BLOCK_LENGTH, 0);
            into.senderLength = (int) decoder.sender().count();
            decoder.sender().getData(into.sender, 0, into.senderLength);
            into.contentLength = (int) decoder.content().count();
            decoder.content().getData(into.content, 0, into.contentLength);
            into.timestamp = decoder.timestamp();
        }
    }

    static final class Batch implements InPlace<BatchValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final BatchOperationEncoder encoder = new BatchOperationEncoder();
        private final BatchOperationDecoder decoder = new BatchOperationDecoder();

        @Override
        public int write(BatchValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            encoder.wrap(buffer, offset).operationId(values.operationId);
            encoder.items().count(values.count).putData(values.items, 0, BatchValues.KEY * values.count);
            return encoder.totalCount(values.totalCount).padding(0).encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, BatchValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, BatchOperationDecoder.BLOCK_LENGTH, 0);
            into.operationId = decoder.operationId();
            into.count = (int) decoder.items().count();
            decoder.items().getData(into.items, 0, BatchValues.KEY * into.count);
            into.totalCount = decoder.totalCount();
        }
    }

    /** The schema has no big-endian number, so those go through the buffer, at SBE's offsets. */
    static final class Pool implements InPlace<PoolValues> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final PoolStateUpdateEncoder encoder = new PoolStateUpdateEncoder();
        private final PoolStateUpdateDecoder decoder = new PoolStateUpdateDecoder();

        @Override
        public int write(PoolValues values, byte[] dst, int offset) {
            buffer.wrap(dst);
            encoder.wrap(buffer, offset)
                    .putPoolAddress(values.poolAddress, 0, PoolValues.ADDRESS)
                    .venueId(values.venueId);
            put(values.reserve0, buffer, offset + PoolStateUpdateEncoder.reserve0EncodingOffset());
            put(values.reserve1, buffer, offset + PoolStateUpdateEncoder.reserve1EncodingOffset());
            put(values.liquidity, buffer, offset + PoolStateUpdateEncoder.liquidityEncodingOffset());
            put(values.sqrtPriceX96, buffer, offset + PoolStateUpdateEncoder.sqrtPriceX96EncodingOffset());
            return encoder.padding150(0)
                    .tick(values.tick)
                    .padding156(0)
                    .blockNumber(values.blockNumber)
                    .encodedLength();
        }

        @Override
        public void read(byte[] src, int offset, int length, PoolValues into) {
            buffer.wrap(src);
            decoder.wrap(buffer, offset, PoolStateUpdateDecoder.BLOCK_LENGTH, 0);
            decoder.getPoolAddress(into.poolAddress, 0, PoolValues.ADDRESS);
            into.venueId = decoder.venueId();
            get(buffer, offset + PoolStateUpdateDecoder.reserve0EncodingOffset(), into.reserve0);
            get(buffer, offset + PoolStateUpdateDecoder.reserve1EncodingOffset(), into.reserve1);
            get(buffer, offset + PoolStateUpdateDecoder.liquidityEncodingOffset(), into.liquidity);
            get(buffer, offset + PoolStateUpdateDecoder.sqrtPriceX96EncodingOffset(), into.sqrtPriceX96);
            into.tick = decoder.tick();
            into.blockNumber = decoder.blockNumber();
        }

        private static void put(long[] limbs, MutableDirectBuffer dst, int at) {
            dst.putLong(at, limbs[0], ByteOrder.BIG_ENDIAN);
            dst.putLong(at + 8, limbs[1], ByteOrder.BIG_ENDIAN);
            dst.putLong(at + 16, limbs[2], ByteOrder.BIG_ENDIAN);
            dst.putLong(at + 24, limbs[3], ByteOrder.BIG_ENDIAN);
        }

        private static void get(UnsafeBuffer src, int at, long[] limbs) {
            limbs[0] = src.getLong(at, ByteOrder.BIG_ENDIAN);
            limbs[1] = src.getLong(at + 8, ByteOrder.BIG_ENDIAN);
            limbs[2] = src.getLong(at + 16, ByteOrder.BIG_ENDIAN);
            limbs[3] = src.getLong(at + 24, ByteOrder.BIG_ENDIAN);
        }
    }
}
