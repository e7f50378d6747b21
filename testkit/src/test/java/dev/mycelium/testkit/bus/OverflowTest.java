package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a full queue does, and that every frame is accounted for. */
class OverflowTest {
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final Connection connection = bus.connect();

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1000000, DROP_OLDEST, 8 9 10",
        "3, 1000000, DROP_NEWEST, 1 2 3",
        "1, 1000000, DROP_OLDEST, 10",
        "1000, 71, DROP_OLDEST, 9 10", // 24 bytes a payload
        "1000, 72, DROP_OLDEST, 8 9 10",
        "1000, 72, DROP_NEWEST, 1 2 3",
        "1000, 1, DROP_OLDEST, 10",
        "1000, 1, DROP_NEWEST, 1",
    })
    void dropsWhatItSaysAndCountsIt(int frames, long bytes, Overflow overflow, String left) throws Exception {
        Subscription<Tick> slow = connection.subscribe(Tick.CODEC, new QueueLimits(frames, bytes, overflow));
        publishTen();
        Eventually.await("ten offered", () -> slow.counters().offered() == 10);

        int kept = left.split(" ").length;
        boolean oldest = overflow == Overflow.DROP_OLDEST;
        assertThat(slow.counters())
                .isEqualTo(
                        new QueueCounters(10, 0, oldest ? 10 - kept : 0, oldest ? 0 : 10 - kept, 0, kept, 24L * kept));
        assertThat(takeAll(slow, kept)).isEqualTo(left);
        assertThat(slow.counters())
                .isEqualTo(new QueueCounters(10, kept, oldest ? 10 - kept : 0, oldest ? 0 : 10 - kept, 0, 0, 0));
    }

    @Test
    void blockLosesNothing() throws Exception {
        Subscription<Tick> slow = connection.subscribe(Tick.CODEC, new QueueLimits(2, 1000, Overflow.BLOCK));
        publishTen();
        Eventually.await("the third waits", () -> connection.counters().taken() == 3);
        // The one that waits for room is not there yet: what is there adds up.
        assertThat(slow.counters()).isEqualTo(new QueueCounters(2, 0, 0, 0, 0, 2, 2 * Tick.SIZE));

        assertThat(takeAll(slow, 10)).isEqualTo("1 2 3 4 5 6 7 8 9 10");
        assertThat(slow.counters()).isEqualTo(new QueueCounters(10, 10, 0, 0, 0, 0, 0));
        assertThat(connection.counters()).isEqualTo(new QueueCounters(10, 10, 0, 0, 0, 0, 0));
    }

    @Test
    void disconnectClosesAndSaysWhyAfterWhatWaited() throws Exception {
        Subscription<Tick> slow = connection.subscribe(Tick.CODEC, new QueueLimits(3, 1000, Overflow.DISCONNECT));
        for (long number = 1; number <= 4; number++) {
            connection.publisher(Tick.CODEC).publish(new Tick("me", number));
        }
        Eventually.await("the end of the connection", () -> !connection.isOpen());

        assertThat(takeAll(slow, 3)).isEqualTo("1 2 3");
        assertThatThrownBy(slow::take)
                .isInstanceOf(BusClosedException.class)
                .hasMessage("disconnected: a subscription to Tick did not read, and its queue is full");
        assertThat(slow.counters()).isEqualTo(new QueueCounters(4, 3, 0, 1, 0, 0, 0));
        Eventually.await("the bus's leave of it", () -> bus.connections() == 0);
    }

    @ParameterizedTest
    @CsvSource({"DROP_OLDEST", "DROP_NEWEST", "DISCONNECT"})
    void aStoppedConnectionLosesAtTheBusAndOthersLoseNothing(Overflow overflow) throws Exception {
        Connection stopped = bus.connect(new QueueLimits(5, 1000, overflow), error -> {});
        stopped.subscribe(Tick.CODEC, new QueueLimits(1, 1000, Overflow.BLOCK));
        Subscription<Tick> honest = connection.subscribe(Tick.CODEC);
        var publisher = connection.publisher(Tick.CODEC);
        publisher.publish(new Tick("me", 1));
        publisher.publish(new Tick("me", 2));
        Eventually.await("its thread waits", () -> stopped.counters().taken() == 2);

        for (long number = 3; number <= 100; number++) {
            publisher.publish(new Tick("me", number));
        }

        assertThat(takeAll(honest, 100)).startsWith("1 2 3 ").endsWith(" 99 100");
        QueueCounters lost = stopped.counters();
        switch (overflow) {
            case DROP_OLDEST -> assertThat(lost).isEqualTo(new QueueCounters(100, 2, 93, 0, 0, 5, 120));
            case DROP_NEWEST -> assertThat(lost).isEqualTo(new QueueCounters(100, 2, 0, 93, 0, 5, 120));
            default -> {
                assertThat(stopped.isOpen()).isFalse();
                assertThat(lost.offered()).isEqualTo(8);
                assertThat(lost.droppedNewest()).isEqualTo(1);
            }
        }
    }

    @Test
    void aBusDoesNotWaitForAConnection() {
        assertThatThrownBy(() -> bus.connect(new QueueLimits(1, 1, Overflow.BLOCK), error -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bus does not wait for one of its connections: BLOCK is for subscriptions");
        assertThatThrownBy(() -> new QueueLimits(0, 5, Overflow.BLOCK))
                .hasMessage("a queue holds at least 1 frame and 1 byte, not 0 frames and 5 bytes");
        assertThatThrownBy(() -> new QueueLimits(5, 0, Overflow.BLOCK)).isInstanceOf(IllegalArgumentException.class);
    }

    private void publishTen() {
        var publisher = connection.publisher(Tick.CODEC);
        for (long number = 1; number <= 10; number++) {
            publisher.publish(new Tick("me", number));
        }
    }

    private static String takeAll(Subscription<Tick> from, int count) throws InterruptedException {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(Long.toString(from.take().number()));
        }
        return String.join(" ", numbers);
    }
}
