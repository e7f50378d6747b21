package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionSnapshot;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Schema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program whose contract has type 1 in another size, and 50000 not at all, among others on one bus. */
class RawSubscriptionTest {
    private static final Schema<?> STRANGE =
            new Schema<>(Tick.SCHEMA.digest(), 0, 0, 0, List.of(ShortTick.CODEC, ShortTick.OTHER));
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final Connection sender = bus.connect();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Connection stranger =
            bus.connect(STRANGE, QueueLimits.OF_CONNECTION, error -> told.add(error.getMessage()));

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
    }

    @Test
    void unknownTypesAreSkippedAndCountedAndOtherSizesAlsoTold() throws Exception {
        Subscription<ShortTick> ticks = stranger.subscribe(ShortTick.CODEC);
        sender.publisher(Tick.OTHER).publish(new Tick("a", 1));
        sender.publisher(Tick.OTHER).publish(new Tick("a", 2));
        sender.publisher(Tick.CODEC).publish(new Tick("a", 3));
        stranger.publisher(ShortTick.CODEC).publish(new ShortTick(4));

        assertThat(ticks.take()).isEqualTo(new ShortTick(4));
        ConnectionSnapshot seen = stranger.snapshot();
        assertThat(seen.framesIn()).isEqualTo(4);
        assertThat(seen.bytesIn()).isEqualTo(3 * (6 + 24) + 6 + 8);
        assertThat(seen.unknownTypes()).isEqualTo(2);
        assertThat(seen.wrongSizes()).isEqualTo(1);
        assertThat(told).containsExactly("ShortTick: 24 payload bytes, must be 8");
        assertThat(ticks.counters()).isEqualTo(new QueueCounters(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void rawFramesAreOfAnyTypeAndSize() throws Exception {
        Subscription<RawFrame> raw = stranger.subscribeRaw();
        Subscription<ShortTick> messages = stranger.subscribe(ShortTick.CODEC);
        sender.publisher(Tick.OTHER).publish(new Tick("secret", 1));
        sender.publisher(Tick.CODEC).publish(new Tick("a", 2));
        stranger.publisher(ShortTick.CODEC).publish(new ShortTick(3));

        RawFrame first = raw.take();
        assertThat(first)
                .isEqualTo(new RawFrame(50_000, ByteString.of(Tick.CODEC.encode(new Tick("secret", 1)))))
                .hasToString("RawFrame[type 50000, 24 bytes]");
        assertThat(raw.take()).isEqualTo(new RawFrame(1, ByteString.of(Tick.CODEC.encode(new Tick("a", 2)))));
        assertThat(raw.take()).isEqualTo(new RawFrame(1, ByteString.of(ShortTick.CODEC.encode(new ShortTick(3)))));
        ConnectionSnapshot seen = stranger.snapshot();
        assertThat(seen.unknownTypes()).isZero();
        assertThat(seen.wrongSizes()).isEqualTo(1);
        assertThat(told).hasSize(1);
        assertThat(messages.take()).isEqualTo(new ShortTick(3));
        assertThat(messages.received().arrived()).isEqualTo(1);

        raw.close();
        sender.publisher(Tick.OTHER).publish(new Tick("a", 4));
        Eventually.await("nobody takes it", () -> stranger.snapshot().unknownTypes() == 1);
    }

    @Test
    void aRawSubscriberThatDoesNotReadIsNamed() throws Exception {
        Subscription<RawFrame> raw = stranger.subscribeRaw(
                SubscriptionOptions.DEFAULT.withQueue(new QueueLimits(1, 1000, Overflow.DISCONNECT)));
        sender.publisher(Tick.OTHER).publish(new Tick("a", 1));
        sender.publisher(Tick.OTHER).publish(new Tick("a", 2));
        Eventually.await("the end", () -> !stranger.isOpen());
        raw.take();
        assertThatThrownBy(raw::take)
                .hasMessage("disconnected: a subscription to raw frames did not read, and its queue is full");
    }
}
