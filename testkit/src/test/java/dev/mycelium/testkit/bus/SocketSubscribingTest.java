package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionSnapshot;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Direction;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every way to get messages, where they come from a socket: many in one buffer, and some in two. */
@Timeout(120) // who is not woken waits for ever
class SocketSubscribingTest {
    private static final int EACH = 5000; // twice the 64 KiB that are read at once
    private static final List<Long> NUMBERS =
            LongStream.rangeClosed(1, EACH).boxed().toList();

    /** Those that nobody empties before the end would stop the reader. */
    private static final QueueLimits ROOMY = new QueueLimits(1 << 14, 1L << 24, QueueLimits.OF_SUBSCRIPTION.overflow());

    @TempDir
    private Path folder;

    @Test
    void everybodyGetsEverythingInOrderAndOwnEchoesAreKnown() throws Exception {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        try (BusServer server = BusServer.builder(Tick.SCHEMA).listen(endpoint).start();
                FaultProxy inPieces = FaultProxy.start(
                        Endpoint.unix(folder.resolve("proxy.sock").toString()),
                        endpoint,
                        FaultPlan.always(Fault.slice(Direction.TO_CLIENT, 29)));
                Connection mine = Mycelium.connect(Tick.SCHEMA, inPieces.endpoint());
                Connection other = Mycelium.connect(Tick.SCHEMA, endpoint)) {
            List<Long> views = new CopyOnWriteArrayList<>();
            List<Long> handled = new CopyOnWriteArrayList<>();
            List<Long> flowing = new CopyOnWriteArrayList<>();
            SubscriptionOptions filtered = SubscriptionOptions.DEFAULT.withoutOwnEchoes();
            mine.subscribeOnReader(new TickFlyweight(), view -> views.add(view.number()));
            mine.subscribe(Tick.CODEC).deliverTo(Runnable::run, tick -> handled.add(tick.number()));
            mine.flow(Tick.CODEC, filtered, Runnable::run).subscribe(new Forwarding(flowing::add));
            Subscription<Tick> foreign = mine.subscribe(Tick.OTHER, filtered);
            Subscription<RawFrame> raw = mine.subscribeRaw(SubscriptionOptions.DEFAULT.withQueue(ROOMY));
            var ticks = mine.publisher(Tick.CODEC);
            var others = other.publisher(Tick.OTHER);
            Eventually.await("both have joined", () -> server.counters().joined() == 2);
            for (long number : NUMBERS) {
                ticks.publish(new Tick("me", number));
                if (number % 100 == 0) {
                    mine.publisher(Tick.OTHER).publish(new Tick("me", number));
                    others.publish(new Tick("other", number));
                }
                // Slowly enough for the bus's queue of 1024: nothing is to be lost here.
                long upTo = number - 500;
                Eventually.await("the reader", () -> views.size() >= upTo);
            }

            for (long number = 100; number <= EACH; number += 100) {
                assertThat(foreign.take()).isEqualTo(new Tick("other", number));
            }
            Eventually.await("the last one", () -> views.size() == EACH);
            assertThat(views).isEqualTo(NUMBERS);
            assertThat(handled).isEqualTo(NUMBERS);
            assertThat(flowing).isEmpty();
            List<RawFrame> frames = raw.stream().limit(EACH + 2 * EACH / 100).toList();
            // Of two connections nobody knows whose comes first.
            assertThat(frames)
                    .filteredOn(frame -> frame.typeId() == 1)
                    .containsExactlyElementsOf(NUMBERS.stream()
                            .map(number -> new RawFrame(1, ByteString.of(Tick.CODEC.encode(new Tick("me", number)))))
                            .toList());
            assertThat(frames).filteredOn(frame -> frame.typeId() == 50_000).hasSize(2 * EACH / 100);
            ConnectionSnapshot seen = mine.snapshot();
            assertThat(seen.state()).isEqualTo(ConnectionState.UP);
            assertThat(seen.link().connects()).isEqualTo(1);
            assertThat(seen.framesIn()).isEqualTo(EACH + 2 * EACH / 100);
            assertThat(seen.framesOut()).isEqualTo(EACH + EACH / 100);
        }
        Eventually.noReaderIsLeft();
    }
}
