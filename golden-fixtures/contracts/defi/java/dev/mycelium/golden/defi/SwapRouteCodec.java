package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedBytes;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link SwapRoute}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SwapRouteCodec extends MessageCodec<SwapRoute> {
    static final FieldLayout HOP_COUNT = new FieldLayout(
            "SwapRoute", false, "hop_count", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout TOKENS = new FieldLayout(
            "SwapRoute", false, "tokens", new FieldType.Array(new FieldType.Bytes(20), 6), 1, 120);

    static final FieldLayout POOL_IDS = new FieldLayout(
            "SwapRoute", false, "pool_ids", new FieldType.Array(new FieldType.Bytes(32), 6), 121, 192);

    static final FieldLayout CALL_DATA = new FieldLayout(
            "SwapRoute", false, "call_data", new FieldType.ByteVec(16), 314, 24);

    static final FieldLayout GAS_USED = new FieldLayout(
            "SwapRoute", false, "gas_used", FieldType.Scalar.U32, 340, 4);

    static final FieldLayout RELAY = new FieldLayout(
            "SwapRoute", false, "relay", new FieldType.Bytes(6), 344, 6);

    SwapRouteCodec() {
        super(SwapRoute.class, MessageLayout.of(
                "SwapRoute",
                SwapRoute.TYPE_ID,
                SwapRoute.TOPIC,
                false,
                SwapRoute.SIZE,
                4,
                HOP_COUNT,
                TOKENS,
                POOL_IDS,
                CALL_DATA,
                GAS_USED,
                RELAY));
    }

    @Override
    protected void write(SwapRoute message, byte[] dst, int offset) {
        dst[offset] = (byte) message.hopCount();
        writeTokens(message.tokens(), dst, offset);
        writePoolIds(message.poolIds(), dst, offset);
        Padding.zero(dst, offset + 313, 1);
        FixedBytes.write(message.callData(), dst, offset + 314, CALL_DATA);
        Padding.zero(dst, offset + 338, 2);
        LittleEndian.putInt(dst, offset + 340, (int) message.gasUsed());
        message.relay().copyTo(dst, offset + 344);
        Padding.zero(dst, offset + 350, 2);
    }

    @Override
    protected SwapRoute read(byte[] src, int offset) {
        return new SwapRoute(
                LittleEndian.getU8(src, offset),
                readTokens(src, offset),
                readPoolIds(src, offset),
                FixedBytes.read(src, offset + 314, CALL_DATA),
                LittleEndian.getU32(src, offset + 340),
                ByteString.copyOf(src, offset + 344, 6));
    }

    @Override
    public void validate(SwapRoute message) {
        if (message.hopCount() < 1) {
            throw new ValidationException(HOP_COUNT, "min: 1", message.hopCount());
        }
        if (message.hopCount() > 6) {
            throw new ValidationException(HOP_COUNT, "max: 6", message.hopCount());
        }
    }

    @Override
    public List<Object> values(SwapRoute message) {
        return List.of(
                message.hopCount(),
                message.tokens(),
                message.poolIds(),
                message.callData(),
                message.gasUsed(),
                message.relay());
    }

    @Override
    public SwapRoute ofValues(List<?> values) {
        requireCount(values);
        return new SwapRoute(
                Values.get(values, 0, Integer.class, HOP_COUNT),
                Values.list(values, 1, ByteString.class, TOKENS),
                Values.list(values, 2, ByteString.class, POOL_IDS),
                Values.get(values, 3, ByteString.class, CALL_DATA),
                Values.get(values, 4, Long.class, GAS_USED),
                Values.get(values, 5, ByteString.class, RELAY));
    }

    private static void writeTokens(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 1;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
    }

    private static List<ByteString> readTokens(byte[] src, int offset) {
        ByteString[] items = new ByteString[6];
        int index = offset + 1;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writePoolIds(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 121;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 32;
        }
    }

    private static List<ByteString> readPoolIds(byte[] src, int offset) {
        ByteString[] items = new ByteString[6];
        int index = offset + 121;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 32);
            index += 32;
        }
        return List.of(items);
    }
}
