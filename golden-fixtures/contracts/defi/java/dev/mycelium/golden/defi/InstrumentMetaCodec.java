package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link InstrumentMeta}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class InstrumentMetaCodec extends GeneratedCodec<InstrumentMeta> {
    static final MessageLayout LAYOUT = layout(
            "InstrumentMeta",
            InstrumentMeta.TYPE_ID,
            InstrumentMeta.TOPIC,
            false,
            InstrumentMeta.SIZE,
            4,
            bytes("token_address", 20, 0),
            text("symbol", 32, 20, 40),
            u8("decimals", 60),
            u32("chain_id", 64));

    static final FieldLayout SYMBOL = LAYOUT.field(1);

    InstrumentMetaCodec() {
        super(InstrumentMeta.class, LAYOUT);
    }

    @Override
    protected void write(InstrumentMeta message, byte[] dst, int offset) {
        putBytes(dst, offset, 0, message.tokenAddress());
        putText(dst, offset, 20, message.symbol(), SYMBOL);
        putU8(dst, offset, 60, message.decimals());
        zero(dst, offset, 61, 3);
        putU32(dst, offset, 64, message.chainId());
    }

    @Override
    protected InstrumentMeta read(byte[] src, int offset) {
        return new InstrumentMeta(
                getBytes(src, offset, 0, 20),
                getText(src, offset, 20, SYMBOL),
                getU8(src, offset, 60),
                getU32(src, offset, 64));
    }

    @Override
    public void validate(InstrumentMeta message) {
        if (message.tokenAddress().equals(ByteString.ofZeros(20))) {
            throw broken(0, "not_zero: true", message.tokenAddress());
        }
        if (message.symbol().isEmpty()) {
            throw broken(1, "not_empty: true", message.symbol());
        }
        if (message.symbol().startsWith("0x")) {
            throw broken(1, "no_0x_prefix: true", message.symbol());
        }
        if (message.decimals() > 77) {
            throw broken(2, "max: 77", message.decimals());
        }
        if (message.chainId() == 0) {
            throw broken(3, "not_zero: true", message.chainId());
        }
    }

    @Override
    public List<Object> values(InstrumentMeta message) {
        return List.of(
                message.tokenAddress(),
                message.symbol(),
                message.decimals(),
                message.chainId());
    }

    @Override
    protected InstrumentMeta make(ValueReader values) {
        return new InstrumentMeta(
                values.nextBytes(),
                values.nextText(),
                values.nextInt(),
                values.nextLong());
    }
}
