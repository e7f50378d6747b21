package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.testkit.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InProcessBusTest {
    private final TestClock clock = new TestClock();
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA, clock);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        bus.close();
        threads.shutdownNow();
        Eventually.noReaderIsLeft();
    }

    @Test
    void everybodyGetsEverythingInOneOrderTheSenderIncluded() throws Exception {
        int each = 300;
        List<Subscription<Tick>> subscriptions = new ArrayList<>();
        List<Future<?>> senders = new ArrayList<>();
        List<Connection> connections = List.of(bus.connect(), bus.connect(), bus.connect());
        connections.forEach(connection -> subscriptions.add(connection.subscribe(Tick.CODEC)));
        for (int i = 0; i < connections.size(); i++) {
            String sender = "s" + i;
            var publisher = connections.get(i).publisher(Tick.CODEC);
            senders.add(threads.submit(() -> {
                for (long number = 0; number < each; number++) {
                    publisher.publish(new Tick(sender, number));
                }
            }));
        }
        for (Future<?> sender : senders) {
            sender.get(30, TimeUnit.SECONDS);
        }

        List<List<Tick>> seen = new ArrayList<>();
        for (Subscription<Tick> subscription : subscriptions) {
            List<Tick> all = new ArrayList<>();
            for (int i = 0; i < 3 * each; i++) {
                all.add(subscription.take());
            }
            seen.add(all);
        }
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
        for (int i = 0; i < 3; i++) {
            String sender = "s" + i;
            assertThat(seen.get(0).stream()
                            .filter(tick -> tick.sender().equals(sender))
                            .map(Tick::number))
                    .hasSize(each)
                    .isSorted();
        }
    }

    @Test
    void aSubscriptionGetsItsOwnTypeAlone() throws Exception {
        Connection connection = bus.connect();
        Subscription<Tick> other = connection.subscribe(Tick.OTHER);
        connection.publisher(Tick.CODEC).publish(new Tick("a", 1));
        connection.publisher(Tick.OTHER).publish(new Tick("b", 2));
        assertThat(other.take()).isEqualTo(new Tick("b", 2));
        assertThat(other.counters().offered()).isEqualTo(1);
    }

    @Test
    void whatBreaksARuleOrHasAnotherSizeIsNotPublished() throws Exception {
        Connection connection = bus.connect();
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        var publisher = connection.publisher(Tick.CODEC);
        assertThatThrownBy(() -> publisher.publish(new Tick("a", -1))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> publisher.publishPayload(new byte[23]))
                .hasMessage("Tick: 23 payload bytes, must be 24");

        byte[] payload = Tick.CODEC.encode(new Tick("a", 7));
        publisher.publishPayload(payload);
        payload[16] = 8;
        assertThat(ticks.take().number()).isEqualTo(7);
        assertThat(connection.counters().offered()).isEqualTo(1);
    }

    @Test
    void aPayloadThatIsNoMessageIsCountedAndToldEvenToAHandlerThatThrows() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        Connection connection = bus.connect(QueueLimits.OF_CONNECTION, error -> {
            told.add(error.getMessage() + (Thread.currentThread().isInterrupted() ? ", interrupted" : ""));
            Thread.currentThread().interrupt();
            throw new IllegalStateException("thrown by a test");
        });
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        byte[] bad = new byte[24];
        bad[0] = 7;
        connection.publisher(Tick.CODEC).publishPayload(bad);
        connection.publisher(Tick.CODEC).publishPayload(bad);
        connection.publisher(Tick.CODEC).publish(new Tick("a", 1));

        assertThat(ticks.take()).isEqualTo(new Tick("a", 1));
        String error = "Tick.sender at offset 0: count 7 is over the capacity 6";
        assertThat(told).containsExactly(error, error);
        assertThat(ticks.received().malformed()).isEqualTo(2);
    }

    @Test
    void pollGivesUpByTheClock() throws Exception {
        Connection connection = bus.connect();
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        assertThat(ticks.poll(Duration.ZERO)).isNull();
        Future<Tick> poll = threads.submit(() -> ticks.poll(Duration.ofHours(1)));
        clock.awaitTimers(1);
        clock.advance(Duration.ofMinutes(59));
        assertThat(poll.isDone()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(poll.get(30, TimeUnit.SECONDS)).isNull();

        Future<Tick> second = threads.submit(() -> ticks.poll(Duration.ofHours(1)));
        clock.awaitTimers(1);
        connection.publisher(Tick.CODEC).publish(new Tick("a", 1));
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(new Tick("a", 1));
        assertThat(clock.timers()).isZero();
    }

    @Test
    void closeWakesWhoeverWaitsAndMayBeRepeated() throws Exception {
        Connection connection = bus.connect();
        Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
        Future<Tick> take = threads.submit(ticks::take);
        Future<Tick> poll = threads.submit(() -> ticks.poll(Duration.ofDays(1)));
        Future<List<Tick>> all = threads.submit(collect(ticks));
        clock.awaitTimers(1);

        connection.close();
        connection.close();

        assertThatThrownBy(() -> take.get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(BusClosedException.class)
                .hasMessageContaining("the connection is closed");
        assertThatThrownBy(() -> poll.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(BusClosedException.class);
        assertThat(all.get(30, TimeUnit.SECONDS)).isEmpty();
        assertThatThrownBy(() -> connection.publisher(Tick.CODEC).publish(new Tick("a", 1)))
                .isInstanceOf(BusClosedException.class);
        assertThatThrownBy(() -> connection.subscribe(Tick.CODEC)).isInstanceOf(BusClosedException.class);
        assertThat(bus.connections()).isZero();
    }

    @Test
    void aClosedSubscriptionEndsAloneAfterWhatWaits() throws Exception {
        Connection connection = bus.connect();
        Subscription<Tick> first = connection.subscribe(Tick.CODEC);
        Subscription<Tick> second = connection.subscribe(Tick.CODEC);
        connection.publisher(Tick.CODEC).publish(new Tick("a", 1));
        Eventually.await("delivery", () -> first.counters().offered() == 1);
        first.close();
        connection.publisher(Tick.CODEC).publish(new Tick("a", 2));

        assertThat(collect(first).call()).containsExactly(new Tick("a", 1));
        assertThatThrownBy(first::take).hasMessage("the subscription is closed");
        assertThat(second.take().number()).isEqualTo(1);
        assertThat(second.take().number()).isEqualTo(2);
    }

    @Test
    void anInterruptEndsAnIterationAndStays() throws Exception {
        Subscription<Tick> ticks = bus.connect().subscribe(Tick.CODEC);
        Future<Boolean> interrupted = threads.submit(() -> {
            Thread.currentThread().interrupt();
            return !ticks.iterator().hasNext() && Thread.interrupted();
        });
        assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aClosedBusHasNoConnections() {
        Connection connection = bus.connect();
        bus.close();
        assertThat(connection.isOpen()).isFalse();
        assertThatThrownBy(bus::connect).hasMessage("the bus is closed");
    }

    @Test
    void aMessageOfAnotherContractIsRefused() {
        Connection connection = bus.connect();
        InProcessBus empty = new InProcessBus(new Schema<>(Tick.SCHEMA.digest(), 0, 0, 0, List.of(Tick.OTHER)));
        try (Connection stranger = empty.connect()) {
            assertThatThrownBy(() -> stranger.publisher(Tick.CODEC))
                    .hasMessage("Tick (type 1) is no message of the contract of this bus");
            assertThatThrownBy(() -> stranger.subscribe(Tick.CODEC)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(connection.isOpen()).isTrue();
    }

    private static Callable<List<Tick>> collect(Subscription<Tick> from) {
        return () -> {
            List<Tick> all = new ArrayList<>();
            from.forEach(all::add);
            return all;
        };
    }
}
