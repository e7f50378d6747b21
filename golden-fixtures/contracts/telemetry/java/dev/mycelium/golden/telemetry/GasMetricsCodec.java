package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link GasMetrics}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class GasMetricsCodec extends GeneratedCodec<GasMetrics> {
    static final MessageLayout LAYOUT = layout(
            "GasMetrics",
            GasMetrics.TYPE_ID,
            GasMetrics.TOPIC,
            false,
            GasMetrics.SIZE,
            8,
            u32("chain_id", 0),
            u64("block_number", 8),
            u256("base_fee_wei", 16),
            u256("priority_fee_wei", 48),
            f64("fullness", 80),
            u32("gas_used", 88),
            u16("transactions", 92),
            u8("uncles", 94));

    GasMetricsCodec() {
        super(GasMetrics.class, LAYOUT);
    }

    @Override
    protected void write(GasMetrics message, byte[] dst, int offset) {
        putU32(dst, offset, 0, message.chainId());
        zero(dst, offset, 4, 4);
        put64(dst, offset, 8, message.blockNumber());
        putU256(dst, offset, 16, message.baseFeeWei());
        putU256(dst, offset, 48, message.priorityFeeWei());
        putF64(dst, offset, 80, message.fullness());
        putU32(dst, offset, 88, message.gasUsed());
        putU16(dst, offset, 92, message.transactions());
        putU8(dst, offset, 94, message.uncles());
        zero(dst, offset, 95, 1);
    }

    @Override
    protected GasMetrics read(byte[] src, int offset) {
        return new GasMetrics(
                getU32(src, offset, 0),
                get64(src, offset, 8),
                getU256(src, offset, 16),
                getU256(src, offset, 48),
                getF64(src, offset, 80),
                getU32(src, offset, 88),
                getU16(src, offset, 92),
                getU8(src, offset, 94));
    }

    @Override
    public void validate(GasMetrics message) {
        if (message.chainId() == 0) {
            throw broken(0, "not_zero: true", message.chainId());
        }
        if (!(message.fullness() >= 0.0)) {
            throw broken(4, "min: 0", message.fullness());
        }
        if (!(message.fullness() <= 1.0)) {
            throw broken(4, "max: 1", message.fullness());
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
    protected GasMetrics make(ValueReader values) {
        return new GasMetrics(
                values.nextLong(),
                values.nextLong(),
                values.nextUInt256(),
                values.nextUInt256(),
                values.nextDouble(),
                values.nextLong(),
                values.nextInt(),
                values.nextInt());
    }
}
