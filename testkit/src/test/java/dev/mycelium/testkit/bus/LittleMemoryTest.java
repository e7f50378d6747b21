package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Direction;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fifty subscribers of a bus that has 64 MiB, of which one has stopped: the bus goes on, and the others get everything. */
@Timeout(600) // who hangs waits for ever
class LittleMemoryTest {
    private static final int SUBSCRIBERS = 50;
    private static final int ROUNDS = HowMuch.of("roundsBesideAStoppedOne", 900, 20_000);

    /** What is published at once, and then waited for: so that nobody but the stopped one is behind. */
    private static final int ROUND = 10;

    private static final int FRAME = 6 + Block.SIZE;

    @TempDir
    Path folder;

    @Test
    void theStoppedOneOfFiftyCostsTheOthersNothingAndTheBusNoMemory() throws Exception {
        long start = System.nanoTime();
        try (BusElsewhere bus = bus(1024)) {
            // Ten seconds, by its clock, after which the bus gives the stopped one up, may have passed or not.
            assertThat(play(bus, bus.endpoint(), SUBSCRIBERS, ROUNDS)).isBetween(SUBSCRIBERS - 1, SUBSCRIBERS);
            assertThat(bus.isAlive()).isTrue();
        }
        HowMuch.print(
                String.format(
                        "beside a stopped one, at 64 MiB: %,d frames of 8 KiB to each of %d subscribers",
                        (long) ROUNDS * ROUND, SUBSCRIBERS - 1),
                System.nanoTime() - start);
    }

    @Test
    void aBusThatKeepsEverythingForWhoHasStoppedIsFound() throws Exception {
        try (BusElsewhere bus = bus(1 << 20)) {
            assertThatThrownBy(() -> play(bus, bus.endpoint(), 3, 900)).isInstanceOf(IOException.class);
            Eventually.await("its end", () -> !bus.isAlive());
        }
    }

    @Test
    void aFrameThatReachesOneOfTheOthersChangedIsFound() throws Exception {
        try (BusElsewhere bus = bus(1024);
                FaultProxy proxy = FaultProxy.start(
                        Endpoint.unix(folder.resolve("proxy.sock").toString()),
                        bus.endpoint(),
                        FaultPlan.always(Fault.corrupt(Direction.TO_CLIENT, 3 * FRAME + 7, 1)))) {
            assertThatThrownBy(() -> play(bus, proxy.endpoint(), 3, 2)).isInstanceOf(AssertionError.class);
        }
    }

    /**
     * Ends with an error if one of them does not get each frame as it was published; returns how many are on the bus then,
     * before they leave it.
     */
    private static int play(BusElsewhere bus, Endpoint ofOthers, int subscribers, int rounds) throws Exception {
        List<RawClient> others = new ArrayList<>();
        try (RawClient stopped = RawClient.join(bus.endpoint());
                RawClient publisher = RawClient.join(bus.endpoint())) {
            for (int i = 2; i < subscribers; i++) {
                others.add(RawClient.join(ofOthers));
            }
            others.add(publisher);
            Eventually.await("all of them", () -> bus.counts().joined() == subscribers);
            for (int round = 0; round < rounds; round++) {
                byte[] frames = round(round);
                publisher.write(frames);
                for (RawClient each : others) {
                    assertThat(each.read(frames.length)).isEqualTo(frames);
                }
            }
            assertThat(stopped.channel().isOpen()).isTrue();
            return bus.counts().joined();
        } finally {
            for (RawClient each : others) {
                each.close();
            }
        }
    }

    private BusElsewhere bus(int frames) throws IOException {
        return BusElsewhere.start(
                Endpoint.unix(folder.resolve("bus.sock").toString()),
                256,
                List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError"),
                frames,
                List.of());
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
