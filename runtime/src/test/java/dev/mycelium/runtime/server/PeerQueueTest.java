package dev.mycelium.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.metrics.Metrics;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PeerQueueTest {

    /** What takes batches does to frames as what takes them one by one would. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLOCK")
    void isAsAModelOfSingleFramesOnRandomBatches(Overflow overflow) {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            QueueLimits limits = new QueueLimits(1 + random.nextInt(12), 1 + random.nextInt(60), overflow);
            PeerQueue queue = new PeerQueue(limits, new Tally(Metrics.NONE));
            Deque<byte[]> model = new ArrayDeque<>();
            long[] dropped = {0};
            byte number = 0;
            for (int step = 0; step < 8; step++) {
                List<byte[]> frames = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(5); i++) {
                    frames.add(frame(random.nextInt(20), number++));
                }
                queue.offer(batch(frames));
                bring(frames, model, limits, dropped);
                QueueCounters counters = queue.counters();
                assertThat(written(queue)).as("seed %d", seed).isEqualTo(joined(model));
                assertThat(counters.droppedOldest() + counters.droppedNewest()).isEqualTo(dropped[0]);
                assertThat(counters.frames()).isEqualTo(model.size());
                if (random.nextInt(3) == 0 && !model.isEmpty()) {
                    queue.written(model.remove().length);
                }
            }
        }
    }

    /** A frame alone keeps no array of a thousand from being freed. */
    @Test
    void aSmallPartOfABatchHasAnArrayOfItsOwn() {
        Batch batch = new Batch(new byte[1000], 0, 1000, 10);
        Batch first = batch.first(1, 100);
        assertThat(first.bytes()).hasSize(100);
        assertThat(first.frames()).isEqualTo(1);
        assertThat(batch.first(6, 600).bytes()).isSameAs(batch.bytes());
    }

    private static void bring(List<byte[]> frames, Deque<byte[]> model, QueueLimits limits, long[] dropped) {
        if (limits.overflow() == Overflow.DROP_OLDEST) {
            model.addAll(frames);
            while (model.size() > 1 && !fits(model, limits)) {
                model.remove();
                dropped[0]++;
            }
            return;
        }
        boolean full = false;
        for (byte[] each : frames) {
            model.add(each);
            full = full || (model.size() > 1 && !fits(model, limits));
            if (full) {
                model.removeLast();
                dropped[0]++;
            }
        }
    }

    private static boolean fits(Deque<byte[]> frames, QueueLimits limits) {
        long bytes = frames.stream()
                .mapToLong(each -> each.length - FrameHeader.SIZE)
                .sum();
        return frames.size() <= limits.frames() && bytes <= limits.bytes();
    }

    private static byte[] frame(int length, byte content) {
        byte[] frame = new byte[FrameHeader.SIZE + length];
        FrameHeader.write(frame, 0, 1, length);
        Arrays.fill(frame, FrameHeader.SIZE, frame.length, content);
        return frame;
    }

    private static Batch batch(List<byte[]> frames) {
        byte[] all = joined(frames);
        return new Batch(all, 0, all.length, frames.size());
    }

    private static byte[] joined(Iterable<byte[]> frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        frames.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] written(PeerQueue queue) {
        ByteBuffer all = ByteBuffer.allocate(10_000);
        queue.copyTo(all);
        return Arrays.copyOf(all.array(), all.position());
    }
}
