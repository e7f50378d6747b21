package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link SwapRoute}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class SwapRouteCodec extends GeneratedCodec<SwapRoute> {
    static final MessageLayout LAYOUT = layout(
            "SwapRoute",
            SwapRoute.TYPE_ID,
            SwapRoute.TOPIC,
            false,
            SwapRoute.SIZE,
            4,
            u8("hop_count", 0),
            field("tokens", new FieldType.Array(new FieldType.Bytes(20), 6), 1, 120),
            field("pool_ids", new FieldType.Array(new FieldType.Bytes(32), 6), 121, 192),
            field("call_data", new FieldType.ByteVec(16), 314, 24),
            u32("gas_used", 340),
            bytes("relay", 6, 344));

    static final FieldLayout TOKENS = LAYOUT.field(1);

    static final FieldLayout POOL_IDS = LAYOUT.field(2);

    static final FieldLayout CALL_DATA = LAYOUT.field(3);

    SwapRouteCodec() {
        super(SwapRoute.class, LAYOUT);
    }

    @Override
    protected void write(SwapRoute message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.hopCount());
        writeTokens(message.tokens(), dst, offset);
        writePoolIds(message.poolIds(), dst, offset);
        zero(dst, offset, 313, 1);
        putByteVec(dst, offset, 314, message.callData(), CALL_DATA);
        zero(dst, offset, 338, 2);
        putU32(dst, offset, 340, message.gasUsed());
        putBytes(dst, offset, 344, message.relay());
        zero(dst, offset, 350, 2);
    }

    @Override
    protected SwapRoute read(byte[] src, int offset) {
        return new SwapRoute(
                getU8(src, offset, 0),
                readTokens(src, offset),
                readPoolIds(src, offset),
                getByteVec(src, offset, 314, CALL_DATA),
                getU32(src, offset, 340),
                getBytes(src, offset, 344, 6));
    }

    @Override
    public void validate(SwapRoute message) {
        if (message.hopCount() < 1) {
            throw broken(0, "min: 1", message.hopCount());
        }
        if (message.hopCount() > 6) {
            throw broken(0, "max: 6", message.hopCount());
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
    protected SwapRoute make(ValueReader values) {
        return new SwapRoute(
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextList(ByteString.class),
                values.nextBytes(),
                values.nextLong(),
                values.nextBytes());
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
