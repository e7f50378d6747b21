package dev.mycelium.benchmarks.contestant;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.benchmarks.peers.flatbuffers.Address;
import dev.mycelium.benchmarks.peers.flatbuffers.Whole;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import java.nio.ByteBuffer;
import java.util.List;

/** FlatBuffers: the builder fills the array from its end, the reader goes through tables. */
abstract class FlatBuffers<T> implements RecordCodec<T> {
    private final byte[] scratch = new byte[32];
    private byte[] wrapped = new byte[0];
    private ByteBuffer view = ByteBuffer.wrap(wrapped);
    private FlatBufferBuilder builder = new FlatBufferBuilder(view, FlatBufferBuilder.HeapByteBufferFactory.INSTANCE);

    /** Returns the offset of the finished table. */
    abstract int built(T message, FlatBufferBuilder builder);

    abstract T parsed(ByteBuffer in);

    @Override
    public final int encode(T message, byte[] dst) {
        over(dst);
        builder.clear();
        builder.finish(built(message, builder));
        return dst.length - builder.dataBuffer().position();
    }

    @Override
    public final T decode(byte[] src, int length) {
        over(src);
        view.limit(src.length).position(src.length - length);
        return parsed(view);
    }

    private void over(byte[] array) {
        if (wrapped != array) {
            wrapped = array;
            view = ByteBuffer.wrap(array).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            builder = new FlatBufferBuilder(view, FlatBufferBuilder.HeapByteBufferFactory.INSTANCE);
        }
    }

    final int address(ByteString value, FlatBufferBuilder builder) {
        value.copyTo(scratch, 0);
        return Address.createAddress(builder, word(0), word(4), word(8), word(12), word(16));
    }

    final ByteString address(Address peer) {
        ByHand.INT.set(scratch, 0, (int) peer.a());
        ByHand.INT.set(scratch, 4, (int) peer.b());
        ByHand.INT.set(scratch, 8, (int) peer.c());
        ByHand.INT.set(scratch, 12, (int) peer.d());
        ByHand.INT.set(scratch, 16, (int) peer.e());
        return ByteString.copyOf(scratch, 0, 20);
    }

    final int number(UInt256 value, FlatBufferBuilder builder) {
        value.putBigEndian(scratch, 0);
        return Whole.createWhole(builder, limb(0), limb(8), limb(16), limb(24));
    }

    final UInt256 number(Whole peer) {
        ByHand.LONG.set(scratch, 0, peer.a());
        ByHand.LONG.set(scratch, 8, peer.b());
        ByHand.LONG.set(scratch, 16, peer.c());
        ByHand.LONG.set(scratch, 24, peer.d());
        return UInt256.ofBigEndian(scratch, 0);
    }

    private long word(int at) {
        return (int) ByHand.INT.get(scratch, at) & 0xFFFF_FFFFL;
    }

    private long limb(int at) {
        return (long) ByHand.LONG.get(scratch, at);
    }

    static final class Counter extends FlatBuffers<CounterUpdate> {
        private final dev.mycelium.benchmarks.peers.flatbuffers.CounterUpdate peer =
                new dev.mycelium.benchmarks.peers.flatbuffers.CounterUpdate();

        @Override
        int built(CounterUpdate message, FlatBufferBuilder builder) {
            return dev.mycelium.benchmarks.peers.flatbuffers.CounterUpdate.createCounterUpdate(
                    builder, message.counterId(), message.value(), message.delta());
        }

        @Override
        CounterUpdate parsed(ByteBuffer in) {
            dev.mycelium.benchmarks.peers.flatbuffers.CounterUpdate.getRootAsCounterUpdate(in, peer);
            return new CounterUpdate(peer.counterId(), peer.value(), peer.delta());
        }
    }

    static final class Text extends FlatBuffers<TextMessage> {
        private final dev.mycelium.benchmarks.peers.flatbuffers.TextMessage peer =
                new dev.mycelium.benchmarks.peers.flatbuffers.TextMessage();

        @Override
        int built(TextMessage message, FlatBufferBuilder builder) {
            int sender = builder.createString(message.sender());
            int content = builder.createString(message.content());
            return dev.mycelium.benchmarks.peers.flatbuffers.TextMessage.createTextMessage(
                    builder, sender, content, message.timestamp());
        }

        @Override
        TextMessage parsed(ByteBuffer in) {
            dev.mycelium.benchmarks.peers.flatbuffers.TextMessage.getRootAsTextMessage(in, peer);
            return new TextMessage(peer.sender(), peer.content(), peer.timestamp());
        }
    }

    static final class Batch extends FlatBuffers<BatchOperation> {
        private final dev.mycelium.benchmarks.peers.flatbuffers.BatchOperation peer =
                new dev.mycelium.benchmarks.peers.flatbuffers.BatchOperation();
        private final Address item = new Address();

        @Override
        int built(BatchOperation message, FlatBufferBuilder builder) {
            List<ByteString> items = message.items();
            dev.mycelium.benchmarks.peers.flatbuffers.BatchOperation.startItemsVector(builder, items.size());
            for (int i = items.size() - 1; i >= 0; i--) {
                address(items.get(i), builder);
            }
            return dev.mycelium.benchmarks.peers.flatbuffers.BatchOperation.createBatchOperation(
                    builder, message.operationId(), builder.endVector(), message.totalCount());
        }

        @Override
        BatchOperation parsed(ByteBuffer in) {
            dev.mycelium.benchmarks.peers.flatbuffers.BatchOperation.getRootAsBatchOperation(in, peer);
            ByteString[] items = new ByteString[peer.itemsLength()];
            for (int i = 0; i < items.length; i++) {
                items[i] = address(peer.items(item, i));
            }
            return new BatchOperation(peer.operationId(), List.of(items), peer.totalCount());
        }
    }

    static final class Pool extends FlatBuffers<PoolStateUpdate> {
        private final dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate peer =
                new dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate();
        private final Address pool = new Address();
        private final Whole whole = new Whole();

        @Override
        int built(PoolStateUpdate message, FlatBufferBuilder builder) {
            // Structs are written in place, between the start and the end of their table.
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.startPoolStateUpdate(builder);
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addBlockNumber(builder, message.blockNumber());
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addTick(builder, message.tick());
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addSqrtPriceX96(
                    builder, number(message.sqrtPriceX96(), builder));
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addLiquidity(
                    builder, number(message.liquidity(), builder));
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addReserve1(
                    builder, number(message.reserve1(), builder));
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addReserve0(
                    builder, number(message.reserve0(), builder));
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addPoolAddress(
                    builder, address(message.poolAddress(), builder));
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.addVenueId(builder, message.venueId());
            return dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.endPoolStateUpdate(builder);
        }

        @Override
        PoolStateUpdate parsed(ByteBuffer in) {
            dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate.getRootAsPoolStateUpdate(in, peer);
            return new PoolStateUpdate(
                    address(peer.poolAddress(pool)),
                    peer.venueId(),
                    number(peer.reserve0(whole)),
                    number(peer.reserve1(whole)),
                    number(peer.liquidity(whole)),
                    number(peer.sqrtPriceX96(whole)),
                    peer.tick(),
                    peer.blockNumber());
        }
    }
}
