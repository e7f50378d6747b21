package dev.mycelium.benchmarks.contestant;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What somebody writes who knows the layout and wants speed: one class a message, a byte array, a VarHandle. */
final class ByHand {
    static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte[] ZEROS = new byte[256];

    private ByHand() {}

    static final class Counter implements RecordCodec<CounterUpdate> {
        @Override
        public int encode(CounterUpdate message, byte[] dst) {
            LONG.set(dst, 0, message.counterId());
            INT.set(dst, 8, message.value());
            INT.set(dst, 12, message.delta());
            return 16;
        }

        @Override
        public CounterUpdate decode(byte[] src, int length) {
            return new CounterUpdate((long) LONG.get(src, 0), (int) INT.get(src, 8), (int) INT.get(src, 12));
        }
    }

    static final class Text implements RecordCodec<TextMessage> {
        @Override
        public int encode(TextMessage message, byte[] dst) {
            put(message.sender(), dst, 0, 32);
            put(message.content(), dst, 40, 256);
            LONG.set(dst, 304, message.timestamp());
            return 312;
        }

        @Override
        public TextMessage decode(byte[] src, int length) {
            return new TextMessage(get(src, 0), get(src, 40), (long) LONG.get(src, 304));
        }

        private static void put(String text, byte[] dst, int at, int capacity) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            LONG.set(dst, at, (long) utf8.length);
            System.arraycopy(utf8, 0, dst, at + 8, utf8.length);
            System.arraycopy(ZEROS, 0, dst, at + 8 + utf8.length, capacity - utf8.length);
        }

        private static String get(byte[] src, int at) {
            return new String(src, at + 8, (short) SHORT.get(src, at) & 0xFFFF, StandardCharsets.UTF_8);
        }
    }

    static final class Batch implements RecordCodec<BatchOperation> {
        @Override
        public int encode(BatchOperation message, byte[] dst) {
            List<ByteString> items = message.items();
            int count = items.size();
            LONG.set(dst, 0, message.operationId());
            LONG.set(dst, 8, (long) count);
            int at = 16;
            for (int i = 0; i < count; i++) {
                items.get(i).copyTo(dst, at);
                at += 20;
            }
            System.arraycopy(ZEROS, 0, dst, at, 216 - at);
            LONG.set(dst, 216, message.totalCount());
            return 224;
        }

        @Override
        public BatchOperation decode(byte[] src, int length) {
            ByteString[] items = new ByteString[(short) SHORT.get(src, 8) & 0xFFFF];
            for (int i = 0; i < items.length; i++) {
                items[i] = ByteString.copyOf(src, 16 + i * 20, 20);
            }
            return new BatchOperation((long) LONG.get(src, 0), List.of(items), (int) INT.get(src, 216) & 0xFFFF_FFFFL);
        }
    }

    static final class Pool implements RecordCodec<PoolStateUpdate> {
        @Override
        public int encode(PoolStateUpdate message, byte[] dst) {
            message.poolAddress().copyTo(dst, 0);
            SHORT.set(dst, 20, (short) message.venueId());
            message.reserve0().putBigEndian(dst, 22);
            message.reserve1().putBigEndian(dst, 54);
            message.liquidity().putBigEndian(dst, 86);
            message.sqrtPriceX96().putBigEndian(dst, 118);
            SHORT.set(dst, 150, (short) 0);
            LONG.set(dst, 152, message.tick() & 0xFFFF_FFFFL);
            LONG.set(dst, 160, message.blockNumber());
            return 168;
        }

        @Override
        public PoolStateUpdate decode(byte[] src, int length) {
            return new PoolStateUpdate(
                    ByteString.copyOf(src, 0, 20),
                    (short) SHORT.get(src, 20) & 0xFFFF,
                    UInt256.ofBigEndian(src, 22),
                    UInt256.ofBigEndian(src, 54),
                    UInt256.ofBigEndian(src, 86),
                    UInt256.ofBigEndian(src, 118),
                    (int) INT.get(src, 152),
                    (long) LONG.get(src, 160));
        }
    }
}
