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
 * The bytes of {@link SwapRoute}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SwapRouteCodec extends MessageCodec<SwapRoute> {
    private static final int HOP_COUNT_AT = 0;

    private static final int TOKENS_AT = 1;

    private static final int POOL_IDS_AT = 121;

    private static final int PADDING_313_AT = 313;

    private static final int CALL_DATA_AT = 314;

    private static final int PADDING_338_AT = 338;

    private static final int GAS_USED_AT = 340;

    private static final int RELAY_AT = 344;

    private static final int PADDING_350_AT = 350;

    static final FieldLayout HOP_COUNT = new FieldLayout(
            "SwapRoute", false, "hop_count", FieldType.Scalar.U8, HOP_COUNT_AT, 1);

    static final FieldLayout TOKENS = new FieldLayout(
            "SwapRoute", false, "tokens", new FieldType.Array(new FieldType.Bytes(20), 6), TOKENS_AT, 120);

    static final FieldLayout POOL_IDS = new FieldLayout(
            "SwapRoute", false, "pool_ids", new FieldType.Array(new FieldType.Bytes(32), 6), POOL_IDS_AT, 192);

    static final FieldLayout CALL_DATA = new FieldLayout(
            "SwapRoute", false, "call_data", new FieldType.ByteVec(16), CALL_DATA_AT, 24);

    static final FieldLayout GAS_USED = new FieldLayout(
            "SwapRoute", false, "gas_used", FieldType.Scalar.U32, GAS_USED_AT, 4);

    static final FieldLayout RELAY = new FieldLayout(
            "SwapRoute", false, "relay", new FieldType.Bytes(6), RELAY_AT, 6);

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
        dst[offset + HOP_COUNT_AT] = (byte) message.hopCount();
        writeTokens(message.tokens(), dst, offset);
        writePoolIds(message.poolIds(), dst, offset);
        Padding.zero(dst, offset + PADDING_313_AT, 1);
        FixedBytes.write(message.callData(), dst, offset + CALL_DATA_AT, CALL_DATA);
        Padding.zero(dst, offset + PADDING_338_AT, 2);
        LittleEndian.putInt(dst, offset + GAS_USED_AT, (int) message.gasUsed());
        message.relay().copyTo(dst, offset + RELAY_AT);
        Padding.zero(dst, offset + PADDING_350_AT, 2);
    }

    @Override
    protected SwapRoute read(byte[] src, int offset) {
        return new SwapRoute(
                LittleEndian.getU8(src, offset + HOP_COUNT_AT),
                readTokens(src, offset),
                readPoolIds(src, offset),
                FixedBytes.read(src, offset + CALL_DATA_AT, CALL_DATA),
                LittleEndian.getU32(src, offset + GAS_USED_AT),
                ByteString.copyOf(src, offset + RELAY_AT, 6));
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
        int index = offset + TOKENS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
    }

    private static List<ByteString> readTokens(byte[] src, int offset) {
        ByteString[] items = new ByteString[6];
        int index = offset + TOKENS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writePoolIds(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + POOL_IDS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 32;
        }
    }

    private static List<ByteString> readPoolIds(byte[] src, int offset) {
        ByteString[] items = new ByteString[6];
        int index = offset + POOL_IDS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 32);
            index += 32;
        }
        return List.of(items);
    }
}
