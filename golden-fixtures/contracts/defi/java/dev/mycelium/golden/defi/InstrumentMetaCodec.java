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
 * The bytes of {@link InstrumentMeta}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class InstrumentMetaCodec extends MessageCodec<InstrumentMeta> {
    private static final int TOKEN_ADDRESS_AT = 0;

    private static final int SYMBOL_AT = 20;

    private static final int DECIMALS_AT = 60;

    private static final int PADDING_61_AT = 61;

    private static final int CHAIN_ID_AT = 64;

    static final FieldLayout TOKEN_ADDRESS = new FieldLayout(
            "InstrumentMeta", false, "token_address", new FieldType.Bytes(20), TOKEN_ADDRESS_AT, 20);

    static final FieldLayout SYMBOL = new FieldLayout(
            "InstrumentMeta", false, "symbol", new FieldType.Text(32), SYMBOL_AT, 40);

    static final FieldLayout DECIMALS = new FieldLayout(
            "InstrumentMeta", false, "decimals", FieldType.Scalar.U8, DECIMALS_AT, 1);

    static final FieldLayout CHAIN_ID = new FieldLayout(
            "InstrumentMeta", false, "chain_id", FieldType.Scalar.U32, CHAIN_ID_AT, 4);

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
        message.tokenAddress().copyTo(dst, offset + TOKEN_ADDRESS_AT);
        FixedText.write(message.symbol(), dst, offset + SYMBOL_AT, SYMBOL);
        dst[offset + DECIMALS_AT] = (byte) message.decimals();
        Padding.zero(dst, offset + PADDING_61_AT, 3);
        LittleEndian.putInt(dst, offset + CHAIN_ID_AT, (int) message.chainId());
    }

    @Override
    protected InstrumentMeta read(byte[] src, int offset) {
        return new InstrumentMeta(
                ByteString.copyOf(src, offset + TOKEN_ADDRESS_AT, 20),
                FixedText.read(src, offset + SYMBOL_AT, SYMBOL),
                LittleEndian.getU8(src, offset + DECIMALS_AT),
                LittleEndian.getU32(src, offset + CHAIN_ID_AT));
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
