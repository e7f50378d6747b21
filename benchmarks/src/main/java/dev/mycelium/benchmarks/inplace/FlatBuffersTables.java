package dev.mycelium.benchmarks.inplace;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.mycelium.benchmarks.peers.flatbuffers.Address;
import dev.mycelium.benchmarks.peers.flatbuffers.BatchOperation;
import dev.mycelium.benchmarks.peers.flatbuffers.CounterUpdate;
import dev.mycelium.benchmarks.peers.flatbuffers.PoolStateUpdate;
import dev.mycelium.benchmarks.peers.flatbuffers.TextMessage;
import dev.mycelium.benchmarks.peers.flatbuffers.Whole;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** FlatBuffers: the builder fills the array from its end, the reader goes through tables. */
abstract class FlatBuffersTables<V extends Values> implements InPlace<V> {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] wrapped = new byte[0];
    private ByteBuffer view = ByteBuffer.wrap(wrapped);
    private ByteBuffer text = ByteBuffer.wrap(wrapped);
    private FlatBufferBuilder builder = new FlatBufferBuilder(view, FlatBufferBuilder.HeapByteBufferFactory.INSTANCE);

    /** Returns the offset of the finished table. */
    abstract int build(V values, FlatBufferBuilder builder);

    /** Takes the values out of the table that starts at the buffer's position; a second view of it is for texts. */
    abstract void parse(ByteBuffer in, ByteBuffer text, V into);

    @Override
    public final int write(V values, byte[] dst, int offset) {
        over(dst);
        builder.clear();
        builder.finish(build(values, builder));
        return dst.length - builder.dataBuffer().position();
    }

    @Override
    public final void read(byte[] src, int offset, int length, V into) {
        over(src);
        view.limit(src.length).position(src.length - length);
        parse(view, text, into);
    }

    private void over(byte[] array) {
        if (wrapped != array) {
            wrapped = array;
            view = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
            text = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
            builder = new FlatBufferBuilder(view, FlatBufferBuilder.HeapByteBufferFactory.INSTANCE);
        }
    }

    private static int address(byte[] bytes, int at, FlatBufferBuilder builder) {
        return Address.createAddress(
                builder,
                (int) INT.get(bytes, at),
                (int) INT.get(bytes, at + 4),
                (int) INT.get(bytes, at + 8),
                (int) INT.get(bytes, at + 12),
                (int) INT.get(bytes, at + 16));
    }

    private static void address(Address peer, byte[] bytes, int at) {
        INT.set(bytes, at, (int) peer.a());
        INT.set(bytes, at + 4, (int) peer.b());
        INT.set(bytes, at + 8, (int) peer.c());
        INT.set(bytes, at + 12, (int) peer.d());
        INT.set(bytes, at + 16, (int) peer.e());
    }

    private static int number(long[] limbs, FlatBufferBuilder builder) {
        return Whole.createWhole(builder, limbs[0], limbs[1], limbs[2], limbs[3]);
    }

    private static void number(Whole peer, long[] limbs) {
        limbs[0] = peer.a();
        limbs[1] = peer.b();
        limbs[2] = peer.c();
        limbs[3] = peer.d();
    }

    static final class Counter extends FlatBuffersTables<CounterValues> {
        private final CounterUpdate peer = new CounterUpdate();

        @Override
        int build(CounterValues values, FlatBufferBuilder builder) {
            return CounterUpdate.createCounterUpdate(builder, values.counterId, values.value, values.delta);
        }

        @Override
        void parse(ByteBuffer in, ByteBuffer text, CounterValues into) {
            CounterUpdate.getRootAsCounterUpdate(in, peer);
            into.counterId = peer.counterId();
            into.value = peer.value();
            into.delta = peer.delta();
        }
    }

    static final class Text extends FlatBuffersTables<TextValues> {
        private final TextMessage peer = new TextMessage();
        private byte[] seen = new byte[0];
        private ByteBuffer senderBytes = ByteBuffer.wrap(seen);
        private ByteBuffer contentBytes = ByteBuffer.wrap(seen);

        @Override
        int build(TextValues values, FlatBufferBuilder builder) {
            if (seen != values.sender) {
                seen = values.sender;
                senderBytes = ByteBuffer.wrap(values.sender);
                contentBytes = ByteBuffer.wrap(values.content);
            }
            int sender =
                    builder.createString(senderBytes.limit(values.senderLength).position(0));
            int content = builder.createString(
                    contentBytes.limit(values.contentLength).position(0));
            return TextMessage.createTextMessage(builder, sender, content, values.timestamp);
        }

        @Override
        void parse(ByteBuffer in, ByteBuffer text, TextValues into) {
            TextMessage.getRootAsTextMessage(in, peer);
            into.senderLength = copy(peer.senderInByteBuffer(text), into.sender);
            into.contentLength = copy(peer.contentInByteBuffer(text), into.content);
            into.timestamp = peer.timestamp();
        }

        private static int copy(ByteBuffer from, byte[] to) {
            int length = from.remaining();
            from.get(to, 0, length);
            return length;
        }
    }

    static final class Batch extends FlatBuffersTables<BatchValues> {
        private final BatchOperation peer = new BatchOperation();
        private final Address item = new Address();

        @Override
        int build(BatchValues values, FlatBufferBuilder builder) {
            BatchOperation.startItemsVector(builder, values.count);
            for (int i = values.count - 1; i >= 0; i--) {
                address(values.items, BatchValues.KEY * i, builder);
            }
            return BatchOperation.createBatchOperation(
                    builder, values.operationId, builder.endVector(), values.totalCount);
        }

        @Override
        void parse(ByteBuffer in, ByteBuffer text, BatchValues into) {
            BatchOperation.getRootAsBatchOperation(in, peer);
            into.operationId = peer.operationId();
            int count = peer.itemsLength();
            for (int i = 0; i < count; i++) {
                address(peer.items(item, i), into.items, BatchValues.KEY * i);
            }
            into.count = count;
            into.totalCount = peer.totalCount();
        }
    }

    static final class Pool extends FlatBuffersTables<PoolValues> {
        private final PoolStateUpdate peer = new PoolStateUpdate();
        private final Address pool = new Address();
        private final Whole whole = new Whole();

        @Override
        int build(PoolValues values, FlatBufferBuilder builder) {
            // Structs are written in place, between the start and the end of their table.
            PoolStateUpdate.startPoolStateUpdate(builder);
            PoolStateUpdate.addBlockNumber(builder, values.blockNumber);
            PoolStateUpdate.addTick(builder, values.tick);
            PoolStateUpdate.addSqrtPriceX96(builder, number(values.sqrtPriceX96, builder));
            PoolStateUpdate.addLiquidity(builder, number(values.liquidity, builder));
            PoolStateUpdate.addReserve1(builder, number(values.reserve1, builder));
            PoolStateUpdate.addReserve0(builder, number(values.reserve0, builder));
            PoolStateUpdate.addPoolAddress(builder, address(values.poolAddress, 0, builder));
            PoolStateUpdate.addVenueId(builder, values.venueId);
            return PoolStateUpdate.endPoolStateUpdate(builder);
        }

        @Override
        void parse(ByteBuffer in, ByteBuffer text, PoolValues into) {
            PoolStateUpdate.getRootAsPoolStateUpdate(in, peer);
            address(peer.poolAddress(pool), into.poolAddress, 0);
            into.venueId = peer.venueId();
            number(peer.reserve0(whole), into.reserve0);
            number(peer.reserve1(whole), into.reserve1);
            number(peer.liquidity(whole), into.liquidity);
            number(peer.sqrtPriceX96(whole), into.sqrtPriceX96);
            into.tick = peer.tick();
            into.blockNumber = peer.blockNumber();
        }
    }
}
