package dev.mycelium.benchmarks;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.BatchOperationFlyweight;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdateFlyweight;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.chat.TextMessageFlyweight;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdateFlyweight;
import dev.mycelium.runtime.frame.FrameCursor;
import dev.mycelium.runtime.frame.FrameHeader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A buffer full of frames of all samples in an order that no branch predictor knows, and ways to go through it. */
final class MixedFrames {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int length;
    private final FrameCursor cursor = new FrameCursor();
    private final CounterUpdateFlyweight counter = new CounterUpdateFlyweight();
    private final TextMessageFlyweight text = new TextMessageFlyweight();
    private final BatchOperationFlyweight batch = new BatchOperationFlyweight();
    private final PoolStateUpdateFlyweight pool = new PoolStateUpdateFlyweight();

    private MixedFrames(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Fills as much of {@code size} bytes as whole frames can. The same seed makes the same frames. */
    static MixedFrames of(int size, long seed) {
        Random random = new Random(seed);
        Sample[] samples = Sample.values();
        List<byte[]> payloads = Stream.of(samples).map(Sample::payload).toList();
        byte[] bytes = new byte[size];
        int at = 0;
        while (true) {
            int next = random.nextInt(samples.length);
            byte[] payload = payloads.get(next);
            if (payload.length + FrameHeader.SIZE > size - at) {
                return new MixedFrames(bytes, at);
            }
            FrameHeader.write(bytes, at, samples[next].typeId(), payload.length);
            System.arraycopy(payload, 0, bytes, at + FrameHeader.SIZE, payload.length);
            at += FrameHeader.SIZE + payload.length;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int count() {
        int count = 0;
        cursor.wrap(bytes, 0, length);
        while (cursor.next()) {
            count++;
        }
        return count;
    }

    /** The limit: every byte is loaded, nothing is understood. */
    long sumOfLongs() {
        byte[] from = bytes;
        long sum = 0;
        for (int at = 0; at <= from.length - Long.BYTES; at += Long.BYTES) {
            sum += (long) LONG.get(from, at);
        }
        return sum;
    }

    /** Adds up every number of every message, all limbs and the counts of texts and vectors. */
    long walk() {
        long sum = 0;
        cursor.wrap(bytes, 0, length);
        while (cursor.next()) {
            switch (cursor.typeId()) {
                case CounterUpdate.TYPE_ID -> sum += of(counter.wrap(cursor));
                case TextMessage.TYPE_ID -> sum += of(text.wrap(cursor));
                case BatchOperation.TYPE_ID -> sum += of(batch.wrap(cursor));
                case PoolStateUpdate.TYPE_ID -> sum += of(pool.wrap(cursor));
                default -> throw new IllegalStateException("no sample has the type id " + cursor.typeId());
            }
        }
        return sum;
    }

    private static long of(CounterUpdateFlyweight message) {
        return message.counterId() + message.value() + message.delta();
    }

    private static long of(TextMessageFlyweight message) {
        return message.senderLength() + message.contentLength() + message.timestamp();
    }

    private static long of(BatchOperationFlyweight message) {
        return message.operationId() + message.itemsCount() + message.totalCount();
    }

    private static long of(PoolStateUpdateFlyweight message) {
        long sum = message.venueId() + message.tick() + message.blockNumber();
        for (int limb = 0; limb < 4; limb++) {
            sum += message.reserve0Limb(limb)
                    + message.reserve1Limb(limb)
                    + message.liquidityLimb(limb)
                    + message.sqrtPriceX96Limb(limb);
        }
        return sum;
    }
}
