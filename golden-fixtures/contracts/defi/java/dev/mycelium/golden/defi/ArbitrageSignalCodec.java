package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
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
 * The bytes of {@link ArbitrageSignal}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ArbitrageSignalCodec extends MessageCodec<ArbitrageSignal> {
    static final FieldLayout OPPORTUNITY_ID = new FieldLayout(
            "ArbitrageSignal", true, "opportunity_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout PATH = new FieldLayout(
            "ArbitrageSignal", true, "path", new FieldType.Vec(new FieldType.Bytes(20), 4), 8, 88);

    static final FieldLayout ESTIMATED_PROFIT_USD = new FieldLayout(
            "ArbitrageSignal", true, "estimated_profit_usd", FieldType.Scalar.F64, 96, 8);

    static final FieldLayout GAS_ESTIMATE_WEI = new FieldLayout(
            "ArbitrageSignal", true, "gas_estimate_wei", FieldType.Scalar.U256, 104, 32);

    static final FieldLayout DEADLINE_BLOCK = new FieldLayout(
            "ArbitrageSignal", true, "deadline_block", FieldType.Scalar.U64, 136, 8);

    ArbitrageSignalCodec() {
        super(ArbitrageSignal.class, MessageLayout.of(
                "ArbitrageSignal",
                ArbitrageSignal.TYPE_ID,
                ArbitrageSignal.TOPIC,
                true,
                ArbitrageSignal.SIZE,
                8,
                OPPORTUNITY_ID,
                PATH,
                ESTIMATED_PROFIT_USD,
                GAS_ESTIMATE_WEI,
                DEADLINE_BLOCK));
    }

    @Override
    protected void write(ArbitrageSignal message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset, message.opportunityId());
        writePath(message.path(), dst, offset);
        LittleEndian.putDouble(dst, offset + 96, message.estimatedProfitUsd());
        message.gasEstimateWei().putBigEndian(dst, offset + 104);
        LittleEndian.putLong(dst, offset + 136, message.deadlineBlock());
    }

    @Override
    protected ArbitrageSignal read(byte[] src, int offset) {
        return new ArbitrageSignal(
                LittleEndian.getLong(src, offset),
                readPath(src, offset),
                LittleEndian.getDouble(src, offset + 96),
                UInt256.ofBigEndian(src, offset + 104),
                LittleEndian.getLong(src, offset + 136));
    }

    @Override
    public void validate(ArbitrageSignal message) {
        if (message.opportunityId() == 0) {
            throw new ValidationException(OPPORTUNITY_ID, "not_zero: true", message.opportunityId());
        }
        if (message.path().size() < 2) {
            throw new ValidationException(PATH, "min_length: 2", message.path());
        }
        if (message.path().isEmpty()) {
            throw new ValidationException(PATH, "not_empty: true", message.path());
        }
        if (!(message.estimatedProfitUsd() >= 0.0)) {
            throw new ValidationException(ESTIMATED_PROFIT_USD, "min: 0", message.estimatedProfitUsd());
        }
    }

    @Override
    public List<Object> values(ArbitrageSignal message) {
        return List.of(
                message.opportunityId(),
                message.path(),
                message.estimatedProfitUsd(),
                message.gasEstimateWei(),
                message.deadlineBlock());
    }

    @Override
    public ArbitrageSignal ofValues(List<?> values) {
        requireCount(values);
        return new ArbitrageSignal(
                Values.get(values, 0, Long.class, OPPORTUNITY_ID),
                Values.list(values, 1, ByteString.class, PATH),
                Values.get(values, 2, Double.class, ESTIMATED_PROFIT_USD),
                Values.get(values, 3, UInt256.class, GAS_ESTIMATE_WEI),
                Values.get(values, 4, Long.class, DEADLINE_BLOCK));
    }

    private static void writePath(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 8, items.size());
        int index = offset + 16;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
        Padding.zero(dst, index, offset + 96 - index);
    }

    private static List<ByteString> readPath(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 8, PATH)];
        int index = offset + 16;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }
}
