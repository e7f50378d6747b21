package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ArbitrageSignal}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ArbitrageSignalCodec extends GeneratedCodec<ArbitrageSignal> {
    static final MessageLayout LAYOUT = layout(
            "ArbitrageSignal",
            ArbitrageSignal.TYPE_ID,
            ArbitrageSignal.TOPIC,
            true,
            ArbitrageSignal.SIZE,
            8,
            u64("opportunity_id", 0),
            field("path", new FieldType.Vec(new FieldType.Bytes(20), 4), 8, 88),
            f64("estimated_profit_usd", 96),
            u256("gas_estimate_wei", 104),
            u64("deadline_block", 136));

    static final FieldLayout PATH = LAYOUT.field(1);

    ArbitrageSignalCodec() {
        super(ArbitrageSignal.class, LAYOUT);
    }

    @Override
    protected void write(ArbitrageSignal message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.opportunityId());
        writePath(message.path(), dst, offset);
        putF64(dst, offset, 96, message.estimatedProfitUsd());
        putU256(dst, offset, 104, message.gasEstimateWei());
        put64(dst, offset, 136, message.deadlineBlock());
    }

    @Override
    protected ArbitrageSignal read(byte[] src, int offset) {
        return new ArbitrageSignal(
                get64(src, offset, 0),
                readPath(src, offset),
                getF64(src, offset, 96),
                getU256(src, offset, 104),
                get64(src, offset, 136));
    }

    @Override
    public void validate(ArbitrageSignal message) {
        if (message.opportunityId() == 0) {
            throw broken(0, "not_zero: true", message.opportunityId());
        }
        if (message.path().size() < 2) {
            throw broken(1, "min_length: 2", message.path());
        }
        if (message.path().isEmpty()) {
            throw broken(1, "not_empty: true", message.path());
        }
        if (!(message.estimatedProfitUsd() >= 0.0)) {
            throw broken(2, "min: 0", message.estimatedProfitUsd());
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
    protected ArbitrageSignal make(ValueReader values) {
        return new ArbitrageSignal(
                values.nextLong(),
                values.nextList(ByteString.class),
                values.nextDouble(),
                values.nextUInt256(),
                values.nextLong());
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
