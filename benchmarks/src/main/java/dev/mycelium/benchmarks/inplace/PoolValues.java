package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import java.nio.ByteBuffer;

/** The values of a {@link PoolStateUpdate}: a 256-bit number is four longs, the most significant first. */
final class PoolValues implements Values {
    static final int ADDRESS = 20;

    final byte[] poolAddress = new byte[ADDRESS];
    int venueId;
    final long[] reserve0 = new long[4];
    final long[] reserve1 = new long[4];
    final long[] liquidity = new long[4];
    final long[] sqrtPriceX96 = new long[4];
    int tick;
    long blockNumber;

    PoolValues() {}

    PoolValues(PoolStateUpdate message) {
        message.poolAddress().copyTo(poolAddress, 0);
        venueId = message.venueId();
        split(message.reserve0(), reserve0);
        split(message.reserve1(), reserve1);
        split(message.liquidity(), liquidity);
        split(message.sqrtPriceX96(), sqrtPriceX96);
        tick = message.tick();
        blockNumber = message.blockNumber();
    }

    @Override
    public PoolStateUpdate toRecord() {
        return new PoolStateUpdate(
                ByteString.of(poolAddress),
                venueId,
                joined(reserve0),
                joined(reserve1),
                joined(liquidity),
                joined(sqrtPriceX96),
                tick,
                blockNumber);
    }

    private static void split(UInt256 number, long[] limbs) {
        ByteBuffer.wrap(number.toBigEndian()).asLongBuffer().get(limbs);
    }

    private static UInt256 joined(long[] limbs) {
        byte[] bytes = new byte[UInt256.SIZE];
        ByteBuffer.wrap(bytes).asLongBuffer().put(limbs);
        return UInt256.ofBigEndian(bytes);
    }
}
