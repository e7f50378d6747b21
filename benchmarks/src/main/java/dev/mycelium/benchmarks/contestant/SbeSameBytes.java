package dev.mycelium.benchmarks.contestant;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.benchmarks.peers.sbe.same.BatchOperationDecoder;
import dev.mycelium.benchmarks.peers.sbe.same.BatchOperationEncoder;
import dev.mycelium.benchmarks.peers.sbe.same.PoolStateUpdateDecoder;
import dev.mycelium.benchmarks.peers.sbe.same.PoolStateUpdateEncoder;
import dev.mycelium.benchmarks.peers.sbe.same.TextMessageDecoder;
import dev.mycelium.benchmarks.peers.sbe.same.TextMessageEncoder;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/** SBE with a schema that is forced to the bytes of the Rust struct; a {@code CounterUpdate} has those in either schema. */
final class SbeSameBytes {
    private SbeSameBytes() {}

    static final class Text implements RecordCodec<TextMessage> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final TextMessageEncoder encoder = new TextMessageEncoder();
        private final TextMessageDecoder decoder = new TextMessageDecoder();
        private final byte[] scratch = new byte[256];

        @Override
        public int encode(TextMessage message, byte[] dst) {
            buffer.wrap(dst);
            encoder.wrap(buffer, 0);
            byte[] sender = message.sender().getBytes(StandardCharsets.UTF_8);
            encoder.sender().count(sender.length).putData(sender, 0, sender.length);
            byte[] content = message.content().getBytes(StandardCharsets.UTF_8);
            encoder.content().count(content.length).putData(content, 0, content.length);
            return encoder.timestamp(message.timestamp()).encodedLength();
        }

        @Override
        public TextMessage decode(byte[] src, int length) {
            buffer.wrap(src, 0, length);
            decoder.wrap(buffer, 0, TextMessageDecoder.BLOCK_LENGTH, 0);
            int senderLength = (int) decoder.sender().count();
            decoder.sender().getData(scratch, 0, senderLength);
            String sender = new String(scratch, 0, senderLength, StandardCharsets.UTF_8);
            int contentLength = (int) decoder.content().count();
            decoder.content().getData(scratch, 0, contentLength);
            String content = new String(scratch, 0, contentLength, StandardCharsets.UTF_8);
            return new TextMessage(sender, content, decoder.timestamp());
        }
    }

    static final class Batch implements RecordCodec<BatchOperation> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final BatchOperationEncoder encoder = new BatchOperationEncoder();
        private final BatchOperationDecoder decoder = new BatchOperationDecoder();
        private final byte[] scratch = new byte[200];

        @Override
        public int encode(BatchOperation message, byte[] dst) {
            buffer.wrap(dst);
            encoder.wrap(buffer, 0).operationId(message.operationId());
            List<ByteString> items = message.items();
            int end = 0;
            for (ByteString item : items) {
                item.copyTo(scratch, end);
                end += 20;
            }
            encoder.items().count(items.size()).putData(scratch, 0, end);
            return encoder.totalCount(message.totalCount()).padding(0).encodedLength();
        }

        @Override
        public BatchOperation decode(byte[] src, int length) {
            buffer.wrap(src, 0, length);
            decoder.wrap(buffer, 0, BatchOperationDecoder.BLOCK_LENGTH, 0);
            ByteString[] items = new ByteString[(int) decoder.items().count()];
            decoder.items().getData(scratch, 0, items.length * 20);
            for (int i = 0; i < items.length; i++) {
                items[i] = ByteString.copyOf(scratch, i * 20, 20);
            }
            return new BatchOperation(decoder.operationId(), List.of(items), decoder.totalCount());
        }
    }

    static final class Pool implements RecordCodec<PoolStateUpdate> {
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private final PoolStateUpdateEncoder encoder = new PoolStateUpdateEncoder();
        private final PoolStateUpdateDecoder decoder = new PoolStateUpdateDecoder();

        @Override
        public int encode(PoolStateUpdate message, byte[] dst) {
            buffer.wrap(dst);
            encoder.wrap(buffer, 0).venueId(message.venueId());
            message.poolAddress().copyTo(dst, PoolStateUpdateEncoder.poolAddressEncodingOffset());
            message.reserve0().putBigEndian(dst, PoolStateUpdateEncoder.reserve0EncodingOffset());
            message.reserve1().putBigEndian(dst, PoolStateUpdateEncoder.reserve1EncodingOffset());
            message.liquidity().putBigEndian(dst, PoolStateUpdateEncoder.liquidityEncodingOffset());
            message.sqrtPriceX96().putBigEndian(dst, PoolStateUpdateEncoder.sqrtPriceX96EncodingOffset());
            return encoder.padding150(0)
                    .tick(message.tick())
                    .padding156(0)
                    .blockNumber(message.blockNumber())
                    .encodedLength();
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
