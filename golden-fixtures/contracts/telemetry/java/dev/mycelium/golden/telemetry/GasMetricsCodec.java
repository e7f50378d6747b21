package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link GasMetrics}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class GasMetricsCodec extends MessageCodec<GasMetrics> {
    private static final int CHAIN_ID_AT = 0;

    private static final int PADDING_4_AT = 4;

    private static final int BLOCK_NUMBER_AT = 8;

    private static final int BASE_FEE_WEI_AT = 16;

    private static final int PRIORITY_FEE_WEI_AT = 48;

    private static final int FULLNESS_AT = 80;

    private static final int GAS_USED_AT = 88;

    private static final int TRANSACTIONS_AT = 92;

    private static final int UNCLES_AT = 94;

    private static final int PADDING_95_AT = 95;

    static final FieldLayout CHAIN_ID = new FieldLayout(
            "GasMetrics", false, "chain_id", FieldType.Scalar.U32, CHAIN_ID_AT, 4);

    static final FieldLayout BLOCK_NUMBER = new FieldLayout(
            "GasMetrics", false, "block_number", FieldType.Scalar.U64, BLOCK_NUMBER_AT, 8);

    static final FieldLayout BASE_FEE_WEI = new FieldLayout(
            "GasMetrics", false, "base_fee_wei", FieldType.Scalar.U256, BASE_FEE_WEI_AT, 32);

    static final FieldLayout PRIORITY_FEE_WEI = new FieldLayout(
            "GasMetrics", false, "priority_fee_wei", FieldType.Scalar.U256, PRIORITY_FEE_WEI_AT, 32);

    static final FieldLayout FULLNESS = new FieldLayout(
            "GasMetrics", false, "fullness", FieldType.Scalar.F64, FULLNESS_AT, 8);

    static final FieldLayout GAS_USED = new FieldLayout(
            "GasMetrics", false, "gas_used", FieldType.Scalar.U32, GAS_USED_AT, 4);

    static final FieldLayout TRANSACTIONS = new FieldLayout(
            "GasMetrics", false, "transactions", FieldType.Scalar.U16, TRANSACTIONS_AT, 2);

    static final FieldLayout UNCLES = new FieldLayout(
            "GasMetrics", false, "uncles", FieldType.Scalar.U8, UNCLES_AT, 1);

    GasMetricsCodec() {
        super(GasMetrics.class, MessageLayout.of(
                "GasMetrics",
                GasMetrics.TYPE_ID,
                GasMetrics.TOPIC,
                false,
                GasMetrics.SIZE,
                8,
                CHAIN_ID,
                BLOCK_NUMBER,
                BASE_FEE_WEI,
                PRIORITY_FEE_WEI,
                FULLNESS,
                GAS_USED,
                TRANSACTIONS,
                UNCLES));
    }

    @Override
    protected void write(GasMetrics message, byte[] dst, int offset) {
        LittleEndian.putInt(dst, offset + CHAIN_ID_AT, (int) message.chainId());
        Padding.zero(dst, offset + PADDING_4_AT, 4);
        LittleEndian.putLong(dst, offset + BLOCK_NUMBER_AT, message.blockNumber());
        message.baseFeeWei().putBigEndian(dst, offset + BASE_FEE_WEI_AT);
        message.priorityFeeWei().putBigEndian(dst, offset + PRIORITY_FEE_WEI_AT);
        LittleEndian.putDouble(dst, offset + FULLNESS_AT, message.fullness());
        LittleEndian.putInt(dst, offset + GAS_USED_AT, (int) message.gasUsed());
        LittleEndian.putShort(dst, offset + TRANSACTIONS_AT, (short) message.transactions());
        dst[offset + UNCLES_AT] = (byte) message.uncles();
        Padding.zero(dst, offset + PADDING_95_AT, 1);
    }

    @Override
    protected GasMetrics read(byte[] src, int offset) {
        return new GasMetrics(
                LittleEndian.getU32(src, offset + CHAIN_ID_AT),
                LittleEndian.getLong(src, offset + BLOCK_NUMBER_AT),
                UInt256.ofBigEndian(src, offset + BASE_FEE_WEI_AT),
                UInt256.ofBigEndian(src, offset + PRIORITY_FEE_WEI_AT),
                LittleEndian.getDouble(src, offset + FULLNESS_AT),
                LittleEndian.getU32(src, offset + GAS_USED_AT),
                LittleEndian.getU16(src, offset + TRANSACTIONS_AT),
                LittleEndian.getU8(src, offset + UNCLES_AT));
    }

    @Override
    public void validate(GasMetrics message) {
        if (message.chainId() == 0) {
            throw new ValidationException(CHAIN_ID, "not_zero: true", message.chainId());
        }
        if (!(message.fullness() >= 0.0)) {
            throw new ValidationException(FULLNESS, "min: 0", message.fullness());
        }
        if (!(message.fullness() <= 1.0)) {
            throw new ValidationException(FULLNESS, "max: 1", message.fullness());
        }
    }

    @Override
    public List<Object> values(GasMetrics message) {
        return List.of(
                message.chainId(),
                message.blockNumber(),
                message.baseFeeWei(),
                message.priorityFeeWei(),
                message.fullness(),
                message.gasUsed(),
                message.transactions(),
                message.uncles());
    }

    @Override
    public GasMetrics ofValues(List<?> values) {
        requireCount(values);
        return new GasMetrics(
                Values.get(values, 0, Long.class, CHAIN_ID),
                Values.get(values, 1, Long.class, BLOCK_NUMBER),
                Values.get(values, 2, UInt256.class, BASE_FEE_WEI),
                Values.get(values, 3, UInt256.class, PRIORITY_FEE_WEI),
                Values.get(values, 4, Double.class, FULLNESS),
                Values.get(values, 5, Long.class, GAS_USED),
                Values.get(values, 6, Integer.class, TRANSACTIONS),
                Values.get(values, 7, Integer.class, UNCLES));
    }
}
