package dev.mycelium.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.frame.FrameCursor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The run over many frames must find every number that is in them. */
class MixedFramesTest {
    private final MixedFrames frames = MixedFrames.of(20_000, 7);

    @Test
    void theWalkAddsUpWhatTheRecordsHave() {
        Set<Sample> seen = EnumSet.noneOf(Sample.class);
        long expected = 0;
        FrameCursor cursor = new FrameCursor().wrap(frames.bytes(), 0, frames.length());
        while (cursor.next()) {
            byte[] payload = Arrays.copyOfRange(
                    frames.bytes(), cursor.payloadOffset(), cursor.payloadOffset() + cursor.payloadLength());
            Sample sample = Arrays.stream(Sample.values())
                    .filter(one -> Arrays.equals(one.payload(), payload))
                    .findFirst()
                    .orElseThrow();
            seen.add(sample);
            expected += numbersOf(sample.message());
        }
        assertThat(seen).isEqualTo(EnumSet.allOf(Sample.class));
        assertThat(cursor.remaining()).isZero();
        assertThat(frames.walk()).isEqualTo(expected);
        assertThat(frames.walk()).as("again").isEqualTo(expected);
    }

    @Test
    void theLimitLoadsEveryLong() {
        long expected = 0;
        ByteBuffer all = ByteBuffer.wrap(frames.bytes()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        while (all.remaining() >= Long.BYTES) {
            expected += all.getLong();
        }
        assertThat(frames.sumOfLongs()).isEqualTo(expected);
    }

    private static long numbersOf(Object message) {
        if (message instanceof CounterUpdate it) {
            return it.counterId() + it.value() + it.delta();
        }
        if (message instanceof TextMessage it) {
            return it.sender().getBytes(StandardCharsets.UTF_8).length
                    + it.content().getBytes(StandardCharsets.UTF_8).length
                    + it.timestamp();
        }
        if (message instanceof BatchOperation it) {
            return it.operationId() + it.items().size() + it.totalCount();
        }
        PoolStateUpdate it = (PoolStateUpdate) message;
        return it.venueId()
                + it.tick()
                + it.blockNumber()
                + limbsOf(it.reserve0())
                + limbsOf(it.reserve1())
                + limbsOf(it.liquidity())
                + limbsOf(it.sqrtPriceX96());
    }

    private static long limbsOf(UInt256 number) {
        return Arrays.stream(new int[] {0, 8, 16, 24})
                .mapToLong(at -> ByteBuffer.wrap(number.toBigEndian()).getLong(at))
                .sum();
    }
}
