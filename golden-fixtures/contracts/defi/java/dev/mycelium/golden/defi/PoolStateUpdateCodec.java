package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link PoolStateUpdate}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PoolStateUpdateCodec extends GeneratedCodec<PoolStateUpdate> {
    static final MessageLayout LAYOUT = layout(
            "PoolStateUpdate",
            PoolStateUpdate.TYPE_ID,
            PoolStateUpdate.TOPIC,
            false,
            PoolStateUpdate.SIZE,
            8,
            bytes("pool_address", 20, 0),
            u16("venue_id", 20),
            u256("reserve0", 22),
            u256("reserve1", 54),
            u256("liquidity", 86),
            u256("sqrt_price_x96", 118),
            i32("tick", 152),
            u64("block_number", 160));

    PoolStateUpdateCodec() {
        super(PoolStateUpdate.class, LAYOUT);
    }

    @Override
    protected void write(PoolStateUpdate message, byte[] dst, int offset) {
        putBytes(dst, offset, 0, message.poolAddress());
        putU16(dst, offset, 20, message.venueId());
        putU256(dst, offset, 22, message.reserve0());
        putU256(dst, offset, 54, message.reserve1());
        putU256(dst, offset, 86, message.liquidity());
        putU256(dst, offset, 118, message.sqrtPriceX96());
        zero(dst, offset, 150, 2);
        putI32(dst, offset, 152, message.tick());
        zero(dst, offset, 156, 4);
        put64(dst, offset, 160, message.blockNumber());
    }

    @Override
    protected PoolStateUpdate read(byte[] src, int offset) {
        return new PoolStateUpdate(
                getBytes(src, offset, 0, 20),
                getU16(src, offset, 20),
                getU256(src, offset, 22),
                getU256(src, offset, 54),
                getU256(src, offset, 86),
                getU256(src, offset, 118),
                getI32(src, offset, 152),
                get64(src, offset, 160));
    }

    @Override
    public void validate(PoolStateUpdate message) {
        if (message.poolAddress().equals(ByteString.ofZeros(20))) {
            throw broken(0, "not_zero: true", message.poolAddress());
        }
        if (message.venueId() < 1) {
            throw broken(1, "min: 1", message.venueId());
        }
        if (message.tick() < -887272) {
            throw broken(6, "min: -887272", message.tick());
        }
        if (message.tick() > 887272) {
            throw broken(6, "max: 887272", message.tick());
        }
        if (message.blockNumber() == 0) {
            throw broken(7, "not_zero: true", message.blockNumber());
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
    protected PoolStateUpdate make(ValueReader values) {
        return new PoolStateUpdate(
                values.nextBytes(),
                values.nextInt(),
                values.nextUInt256(),
                values.nextUInt256(),
                values.nextUInt256(),
                values.nextUInt256(),
                values.nextInt(),
                values.nextLong());
    }
}
