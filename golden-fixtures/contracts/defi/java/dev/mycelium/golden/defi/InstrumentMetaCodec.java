package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link InstrumentMeta}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class InstrumentMetaCodec extends MessageCodec<InstrumentMeta> {
    static final FieldLayout TOKEN_ADDRESS = new FieldLayout(
            "InstrumentMeta", false, "token_address", new FieldType.Bytes(20), 0, 20);

    static final FieldLayout SYMBOL = new FieldLayout(
            "InstrumentMeta", false, "symbol", new FieldType.Text(32), 20, 40);

    static final FieldLayout DECIMALS = new FieldLayout(
            "InstrumentMeta", false, "decimals", FieldType.Scalar.U8, 60, 1);

    static final FieldLayout CHAIN_ID = new FieldLayout(
            "InstrumentMeta", false, "chain_id", FieldType.Scalar.U32, 64, 4);

    InstrumentMetaCodec() {
        super(InstrumentMeta.class, MessageLayout.of(
                "InstrumentMeta",
                InstrumentMeta.TYPE_ID,
                InstrumentMeta.TOPIC,
                false,
                InstrumentMeta.SIZE,
                4,
                TOKEN_ADDRESS,
                SYMBOL,
                DECIMALS,
                CHAIN_ID));
    }

    @Override
    protected void write(InstrumentMeta message, byte[] dst, int offset) {
        message.tokenAddress().copyTo(dst, offset);
        FixedText.write(message.symbol(), dst, offset + 20, SYMBOL);
        dst[offset + 60] = (byte) message.decimals();
        Padding.zero(dst, offset + 61, 3);
        LittleEndian.putInt(dst, offset + 64, (int) message.chainId());
    }

    @Override
    protected InstrumentMeta read(byte[] src, int offset) {
        return new InstrumentMeta(
                ByteString.copyOf(src, offset, 20),
                FixedText.read(src, offset + 20, SYMBOL),
                LittleEndian.getU8(src, offset + 60),
                LittleEndian.getU32(src, offset + 64));
    }

    @Override
    public void validate(InstrumentMeta message) {
        if (message.tokenAddress().equals(ByteString.ofZeros(20))) {
            throw new ValidationException(TOKEN_ADDRESS, "not_zero: true", message.tokenAddress());
        }
        if (message.symbol().isEmpty()) {
            throw new ValidationException(SYMBOL, "not_empty: true", message.symbol());
        }
        if (message.symbol().startsWith("0x")) {
            throw new ValidationException(SYMBOL, "no_0x_prefix: true", message.symbol());
        }
        if (message.decimals() > 77) {
            throw new ValidationException(DECIMALS, "max: 77", message.decimals());
        }
        if (message.chainId() == 0) {
            throw new ValidationException(CHAIN_ID, "not_zero: true", message.chainId());
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
    public InstrumentMeta ofValues(List<?> values) {
        requireCount(values);
        return new InstrumentMeta(
                Values.get(values, 0, ByteString.class, TOKEN_ADDRESS),
                Values.get(values, 1, String.class, SYMBOL),
                Values.get(values, 2, Integer.class, DECIMALS),
                Values.get(values, 3, Long.class, CHAIN_ID));
    }
}
