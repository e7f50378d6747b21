package dev.mycelium.benchmarks.contestant;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.UnsafeByteOperations;
import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** protobuf-java: its message is built, written into the array, parsed, and its values go into the record. */
abstract class Protobuf<T> implements RecordCodec<T> {
    abstract MessageLite built(T message);

    abstract T parsed(CodedInputStream in) throws IOException;

    @Override
    public final int encode(T message, byte[] dst) {
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(dst);
            built(message).writeTo(out);
            return out.getTotalBytesWritten();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final T decode(byte[] src, int length) {
        try {
            return parsed(CodedInputStream.newInstance(src, 0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static com.google.protobuf.ByteString bytes(ByteString value) {
        return UnsafeByteOperations.unsafeWrap(value.toByteArray());
    }

    private static com.google.protobuf.ByteString bytes(UInt256 value) {
        return UnsafeByteOperations.unsafeWrap(value.toBigEndian());
    }

    private static ByteString bytes(com.google.protobuf.ByteString value) {
        return ByteString.of(value.toByteArray());
    }

    private static UInt256 number(com.google.protobuf.ByteString value) {
        return UInt256.ofBigEndian(value.toByteArray());
    }

    static final class Counter extends Protobuf<CounterUpdate> {
        @Override
        MessageLite built(CounterUpdate message) {
            return dev.mycelium.benchmarks.peers.protobuf.CounterUpdate.newBuilder()
                    .setCounterId(message.counterId())
                    .setValue(message.value())
                    .setDelta(message.delta())
                    .build();
        }

        @Override
        CounterUpdate parsed(CodedInputStream in) throws IOException {
            var peer = dev.mycelium.benchmarks.peers.protobuf.CounterUpdate.parseFrom(in);
            return new CounterUpdate(peer.getCounterId(), peer.getValue(), peer.getDelta());
        }
    }

    static final class Text extends Protobuf<TextMessage> {
        @Override
        MessageLite built(TextMessage message) {
            return dev.mycelium.benchmarks.peers.protobuf.TextMessage.newBuilder()
                    .setSender(message.sender())
                    .setContent(message.content())
                    .setTimestamp(message.timestamp())
                    .build();
        }

        @Override
        TextMessage parsed(CodedInputStream in) throws IOException {
            var peer = dev.mycelium.benchmarks.peers.protobuf.TextMessage.parseFrom(in);
            return new TextMessage(peer.getSender(), peer.getContent(), peer.getTimestamp());
        }
    }

    static final class Batch extends Protobuf<BatchOperation> {
        @Override
        MessageLite built(BatchOperation message) {
            var builder = dev.mycelium.benchmarks.peers.protobuf.BatchOperation.newBuilder()
                    .setOperationId(message.operationId())
                    .setTotalCount((int) message.totalCount());
            for (ByteString item : message.items()) {
                builder.addItems(bytes(item));
            }
            return builder.build();
        }

        @Override
        BatchOperation parsed(CodedInputStream in) throws IOException {
            var peer = dev.mycelium.benchmarks.peers.protobuf.BatchOperation.parseFrom(in);
            ByteString[] items = new ByteString[peer.getItemsCount()];
            for (int i = 0; i < items.length; i++) {
                items[i] = bytes(peer.getItems(i));
            }
            return new BatchOperation(
                    peer.getOperationId(), List.of(items), Integer.toUnsignedLong(peer.getTotalCount()));
        }
    }

    static final class Pool extends Protobuf<PoolStateUpdate> {
        @Override
        MessageLite built(PoolStateUpdate message) {
            return dev.mycelium.benchmarks.peers.protobuf.PoolStateUpdate.newBuilder()
                    .setPoolAddress(bytes(message.poolAddress()))
                    .setVenueId(message.venueId())
                    .setReserve0(bytes(message.reserve0()))
                    .setReserve1(bytes(message.reserve1()))
                    .setLiquidity(bytes(message.liquidity()))
                    .setSqrtPriceX96(bytes(message.sqrtPriceX96()))
                    .setTick(message.tick())
                    .setBlockNumber(message.blockNumber())
                    .build();
        }

        @Override
        PoolStateUpdate parsed(CodedInputStream in) throws IOException {
            var peer = dev.mycelium.benchmarks.peers.protobuf.PoolStateUpdate.parseFrom(in);
            return new PoolStateUpdate(
                    bytes(peer.getPoolAddress()),
                    peer.getVenueId(),
                    number(peer.getReserve0()),
                    number(peer.getReserve1()),
                    number(peer.getLiquidity()),
                    number(peer.getSqrtPriceX96()),
                    peer.getTick(),
                    peer.getBlockNumber());
        }
    }
}
