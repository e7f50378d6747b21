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
 * The bytes of {@link GasMetrics}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class GasMetricsCodec extends MessageCodec<GasMetrics> {
    static final FieldLayout CHAIN_ID = new FieldLayout(
            "GasMetrics", false, "chain_id", FieldType.Scalar.U32, 0, 4);

    static final FieldLayout BLOCK_NUMBER = new FieldLayout(
            "GasMetrics", false, "block_number", FieldType.Scalar.U64, 8, 8);

    static final FieldLayout BASE_FEE_WEI = new FieldLayout(
            "GasMetrics", false, "base_fee_wei", FieldType.Scalar.U256, 16, 32);

    static final FieldLayout PRIORITY_FEE_WEI = new FieldLayout(
            "GasMetrics", false, "priority_fee_wei", FieldType.Scalar.U256, 48, 32);

    static final FieldLayout FULLNESS = new FieldLayout(
            "GasMetrics", false, "fullness", FieldType.Scalar.F64, 80, 8);

    static final FieldLayout GAS_USED = new FieldLayout(
            "GasMetrics", false, "gas_used", FieldType.Scalar.U32, 88, 4);

    static final FieldLayout TRANSACTIONS = new FieldLayout(
            "GasMetrics", false, "transactions", FieldType.Scalar.U16, 92, 2);

    static final FieldLayout UNCLES = new FieldLayout(
            "GasMetrics", false, "uncles", FieldType.Scalar.U8, 94, 1);

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
        LittleEndian.putInt(dst, offset, (int) message.chainId());
        Padding.zero(dst, offset + 4, 4);
        LittleEndian.putLong(dst, offset + 8, message.blockNumber());
        message.baseFeeWei().putBigEndian(dst, offset + 16);
        message.priorityFeeWei().putBigEndian(dst, offset + 48);
        LittleEndian.putDouble(dst, offset + 80, message.fullness());
        LittleEndian.putInt(dst, offset + 88, (int) message.gasUsed());
        LittleEndian.putShort(dst, offset + 92, (short) message.transactions());
        dst[offset + 94] = (byte) message.uncles();
        Padding.zero(dst, offset + 95, 1);
    }

    @Override
    protected GasMetrics read(byte[] src, int offset) {
        return new GasMetrics(
                LittleEndian.getU32(src, offset),
                LittleEndian.getLong(src, offset + 8),
                UInt256.ofBigEndian(src, offset + 16),
                UInt256.ofBigEndian(src, offset + 48),
                LittleEndian.getDouble(src, offset + 80),
                LittleEndian.getU32(src, offset + 88),
                LittleEndian.getU16(src, offset + 92),
                LittleEndian.getU8(src, offset + 94));
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
