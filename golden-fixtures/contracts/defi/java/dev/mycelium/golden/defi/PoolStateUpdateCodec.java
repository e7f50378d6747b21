package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
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
 * The bytes of {@link PoolStateUpdate}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PoolStateUpdateCodec extends MessageCodec<PoolStateUpdate> {
    static final FieldLayout POOL_ADDRESS = new FieldLayout(
            "PoolStateUpdate", false, "pool_address", new FieldType.Bytes(20), 0, 20);

    static final FieldLayout VENUE_ID = new FieldLayout(
            "PoolStateUpdate", false, "venue_id", FieldType.Scalar.U16, 20, 2);

    static final FieldLayout RESERVE0 = new FieldLayout(
            "PoolStateUpdate", false, "reserve0", FieldType.Scalar.U256, 22, 32);

    static final FieldLayout RESERVE1 = new FieldLayout(
            "PoolStateUpdate", false, "reserve1", FieldType.Scalar.U256, 54, 32);

    static final FieldLayout LIQUIDITY = new FieldLayout(
            "PoolStateUpdate", false, "liquidity", FieldType.Scalar.U256, 86, 32);

    static final FieldLayout SQRT_PRICE_X96 = new FieldLayout(
            "PoolStateUpdate", false, "sqrt_price_x96", FieldType.Scalar.U256, 118, 32);

    static final FieldLayout TICK = new FieldLayout(
            "PoolStateUpdate", false, "tick", FieldType.Scalar.I32, 152, 4);

    static final FieldLayout BLOCK_NUMBER = new FieldLayout(
            "PoolStateUpdate", false, "block_number", FieldType.Scalar.U64, 160, 8);

    PoolStateUpdateCodec() {
        super(PoolStateUpdate.class, MessageLayout.of(
                "PoolStateUpdate",
                PoolStateUpdate.TYPE_ID,
                PoolStateUpdate.TOPIC,
                false,
                PoolStateUpdate.SIZE,
                8,
                POOL_ADDRESS,
                VENUE_ID,
                RESERVE0,
                RESERVE1,
                LIQUIDITY,
                SQRT_PRICE_X96,
                TICK,
                BLOCK_NUMBER));
    }

    @Override
    protected void write(PoolStateUpdate message, byte[] dst, int offset) {
        message.poolAddress().copyTo(dst, offset);
        LittleEndian.putShort(dst, offset + 20, (short) message.venueId());
        message.reserve0().putBigEndian(dst, offset + 22);
        message.reserve1().putBigEndian(dst, offset + 54);
        message.liquidity().putBigEndian(dst, offset + 86);
        message.sqrtPriceX96().putBigEndian(dst, offset + 118);
        Padding.zero(dst, offset + 150, 2);
        LittleEndian.putInt(dst, offset + 152, message.tick());
        Padding.zero(dst, offset + 156, 4);
        LittleEndian.putLong(dst, offset + 160, message.blockNumber());
    }

    @Override
    protected PoolStateUpdate read(byte[] src, int offset) {
        return new PoolStateUpdate(
                ByteString.copyOf(src, offset, 20),
                LittleEndian.getU16(src, offset + 20),
                UInt256.ofBigEndian(src, offset + 22),
                UInt256.ofBigEndian(src, offset + 54),
                UInt256.ofBigEndian(src, offset + 86),
                UInt256.ofBigEndian(src, offset + 118),
                LittleEndian.getInt(src, offset + 152),
                LittleEndian.getLong(src, offset + 160));
    }

    @Override
    public void validate(PoolStateUpdate message) {
        if (message.poolAddress().equals(ByteString.ofZeros(20))) {
            throw new ValidationException(POOL_ADDRESS, "not_zero: true", message.poolAddress());
        }
        if (message.venueId() < 1) {
            throw new ValidationException(VENUE_ID, "min: 1", message.venueId());
        }
        if (message.tick() < -887272) {
            throw new ValidationException(TICK, "min: -887272", message.tick());
        }
        if (message.tick() > 887272) {
            throw new ValidationException(TICK, "max: 887272", message.tick());
        }
        if (message.blockNumber() == 0) {
            throw new ValidationException(BLOCK_NUMBER, "not_zero: true", message.blockNumber());
        }
    }

    @Override
    public List<Object> values(PoolStateUpdate message) {
        return List.of(
                message.poolAddress(),
                message.venueId(),
                message.reserve0(),
                message.reserve1(),
                message.liquidity(),
                message.sqrtPriceX96(),
                message.tick(),
                message.blockNumber());
    }

    @Override
    public PoolStateUpdate ofValues(List<?> values) {
        requireCount(values);
        return new PoolStateUpdate(
                Values.get(values, 0, ByteString.class, POOL_ADDRESS),
                Values.get(values, 1, Integer.class, VENUE_ID),
                Values.get(values, 2, UInt256.class, RESERVE0),
                Values.get(values, 3, UInt256.class, RESERVE1),
                Values.get(values, 4, UInt256.class, LIQUIDITY),
                Values.get(values, 5, UInt256.class, SQRT_PRICE_X96),
                Values.get(values, 6, Integer.class, TICK),
                Values.get(values, 7, Long.class, BLOCK_NUMBER));
    }
}
