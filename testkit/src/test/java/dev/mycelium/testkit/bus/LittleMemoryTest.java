package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fifty subscribers of a bus that has 64 MiB, of which one has stopped: the bus goes on, and the others get everything. */
class LittleMemoryTest {
    private static final int SUBSCRIBERS = 50;
    private static final int ROUNDS = HowMuch.of("roundsBesideAStoppedOne", 900, 20_000);

    /** What is published at once, and then waited for: so that nobody but the stopped one is behind. */
    private static final int ROUND = 10;

    private static final int FRAME = 6 + Block.SIZE;

    @TempDir
    Path folder;

    @Test
    @Timeout(600) // who hangs waits for ever
    void theStoppedOneOfFiftyCostsTheOthersNothingAndTheBusNoMemory() throws Exception {
        long start = System.nanoTime();
        Endpoint where = Endpoint.unix(folder.resolve("bus.sock").toString());
        List<RawClient> others = new ArrayList<>();
        try (BusElsewhere bus = BusElsewhere.start(
                        where, 256, List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError"), 1024, List.of());
                RawClient stopped = RawClient.join(where);
                RawClient publisher = RawClient.join(where)) {
            for (int i = 2; i < SUBSCRIBERS; i++) {
                others.add(RawClient.join(where));
            }
            others.add(publisher);
            Eventually.await("all of them", () -> bus.counts().joined() == SUBSCRIBERS);
            for (int round = 0; round < ROUNDS; round++) {
                byte[] frames = round(round);
                publisher.write(frames);
                for (RawClient each : others) {
                    assertThat(each.read(frames.length)).isEqualTo(frames);
                }
            }
            assertThat(bus.isAlive()).isTrue();
            // Ten seconds, by its clock, after which the bus gives it up, may have passed or not.
            assertThat(bus.counts().joined()).isBetween(SUBSCRIBERS - 1, SUBSCRIBERS);
            assertThat(stopped.channel().isOpen()).isTrue();
            HowMuch.print(
                    String.format(
                            "beside a stopped one, at 64 MiB: %,d frames of 8 KiB to each of %d subscribers",
                            (long) ROUNDS * ROUND, SUBSCRIBERS - 1),
                    System.nanoTime() - start);
        } finally {
            for (RawClient each : others) {
                each.close();
            }
        }
    }

    private static byte[] round(int number) {
        byte[] frames = new byte[ROUND * FRAME];
        for (int i = 0; i < ROUND; i++) {
            byte[] frame = Block.CODEC.encodeFrame(new Block((long) number * ROUND + i));
            System.arraycopy(frame, 0, frames, i * FRAME, FRAME);
        }
        return frames;
    }
}
