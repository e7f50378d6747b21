package dev.mycelium.benchmarks.contestant;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.benchmarks.peers.sbe.BatchOperationDecoder;
import dev.mycelium.benchmarks.peers.sbe.BatchOperationEncoder;
import dev.mycelium.benchmarks.peers.sbe.CounterUpdateDecoder;
import dev.mycelium.benchmarks.peers.sbe.CounterUpdateEncoder;
import dev.mycelium.benchmarks.peers.sbe.PoolStateUpdateDecoder;
import dev.mycelium.benchmarks.peers.sbe.PoolStateUpdateEncoder;
import dev.mycelium.benchmarks.peers.sbe.TextMessageDecoder;
import dev.mycelium.benchmarks.peers.sbe.TextMessageEncoder;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * SBE with a schema as its users write one: variable text behind the block, a repeating group.
 *
 * <p>Keys and 256-bit numbers go straight between the record and the array, at SBE's offsets: a stop in an array between
 * would be charged to SBE.
 */
final class Sbe {
    private Sbe() {}

    static final class Counter implements RecordCodec<CounterUpdate> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final CounterUpdateEncoder encoder = new CounterUpdateEncoder();
        private final CounterUpdateDecoder decoder = new CounterUpdateDecoder();

        @Override
        public int encode(CounterUpdate message, byte[] dst) {
            buffer.wrap(dst);
            return encoder.wrap(buffer, 0)
                    .counterId(message.counterId())
                    .value(message.value())
                    .delta(message.delta())
                    .encodedLength();
        }

        @Override
        public CounterUpdate decode(byte[] src, int length) {
            buffer.wrap(src, 0, length);
            decoder.wrap(buffer, 0, CounterUpdateDecoder.BLOCK_LENGTH, 0);
            return new CounterUpdate(decoder.counterId(), decoder.value(), decoder.delta());
        }
    }

    static final class Text implements RecordCodec<TextMessage> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final TextMessageEncoder encoder = new TextMessageEncoder();
        private final TextMessageDecoder decoder = new TextMessageDecoder();

        @Override
        public int encode(TextMessage message, byte[] dst) {
            buffer.wrap(dst);
            return encoder.wrap(buffer, 0)
                    .timestamp(message.timestamp())
                    .sender(message.sender())
                    .content(message.content())
                    .encodedLength();
        }

        @Override
        public TextMessage decode(byte[] src, int length) {
            buffer.wrap(src, 0, length);
            decoder.wrap(buffer, 0, TextMessageDecoder.BLOCK_LENGTH, 0);
            long timestamp = decoder.timestamp();
            String sender = decoder.sender();
            return new TextMessage(sender, decoder.content(), timestamp);
        }
    }

    static final class Batch implements RecordCodec<BatchOperation> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final BatchOperationEncoder encoder = new BatchOperationEncoder();
        private final BatchOperationDecoder decoder = new BatchOperationDecoder();

        @Override
        public int encode(BatchOperation message, byte[] dst) {
            buffer.wrap(dst);
            encoder.wrap(buffer, 0).operationId(message.operationId()).totalCount(message.totalCount());
            List<ByteString> items = message.items();
            BatchOperationEncoder.ItemsEncoder group = encoder.itemsCount(items.size());
            for (ByteString item : items) {
                int at = encoder.limit();
                group.next();
                item.copyTo(dst, at);
            }
            return encoder.encodedLength();
        }

        @Override
        public BatchOperation decode(byte[] src, int length) {
            buffer.wrap(src, 0, length);
            decoder.wrap(buffer, 0, BatchOperationDecoder.BLOCK_LENGTH, 0);
            long operationId = decoder.operationId();
            long totalCount = decoder.totalCount();
            BatchOperationDecoder.ItemsDecoder group = decoder.items();
            ByteString[] items = new ByteString[group.count()];
            for (int i = 0; i < items.length; i++) {
                int at = decoder.limit();
                group.next();
                items[i] = ByteString.copyOf(src, at, 20);
            }
            return new BatchOperation(operationId, List.of(items), totalCount);
        }
    }

    static final class Pool implements RecordCodec<PoolStateUpdate> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final PoolStateUpdateEncoder encoder = new PoolStateUpdateEncoder();
        private final PoolStateUpdateDecoder decoder = new PoolStateUpdateDecoder();

        @Override
        public int encode(PoolStateUpdate message, byte[] dst) {
            buffer.wrap(dst);
            encoder.wrap(buffer, 0)
                    .venueId(message.venueId())
                    .tick(message.tick())
                    .blockNumber(message.blockNumber());
            message.poolAddress().copyTo(dst, PoolStateUpdateEncoder.poolAddressEncodingOffset());
            message.reserve0().putBigEndian(dst, PoolStateUpdateEncoder.reserve0EncodingOffset());
            message.reserve1().putBigEndian(dst, PoolStateUpdateEncoder.reserve1EncodingOffset());
            message.liquidity().putBigEndian(dst, PoolStateUpdateEncoder.liquidityEncodingOffset());
            message.sqrtPriceX96().putBigEndian(dst, PoolStateUpdateEncoder.sqrtPriceX96EncodingOffset());
            return encoder.encodedLength();
        }

        @Override
        public PoolStateUpdate decode(byte[] src, int length) {
            buffer.wrap(src, 0, length);
            decoder.wrap(buffer, 0, PoolStateUpdateDecoder.BLOCK_LENGTH, 0);
            return new PoolStateUpdate(
                    ByteString.copyOf(src, PoolStateUpdateDecoder.poolAddressEncodingOffset(), 20),
                    decoder.venueId(),
                    UInt256.ofBigEndian(src, PoolStateUpdateDecoder.reserve0EncodingOffset()),
                    UInt256.ofBigEndian(src, PoolStateUpdateDecoder.reserve1EncodingOffset()),
                    UInt256.ofBigEndian(src, PoolStateUpdateDecoder.liquidityEncodingOffset()),
                    UInt256.ofBigEndian(src, PoolStateUpdateDecoder.sqrtPriceX96EncodingOffset()),
                    decoder.tick(),
                    decoder.blockNumber());
        }
    }
}
