package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.handshake.HandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program cannot tell whether its bus is in the process, or behind a Unix socket, TCP or TLS. */
@Timeout(120) // who is not woken waits for ever
class SameOnEveryBusTest {
    @RegisterExtension
    final Surroundings around = new Surroundings();

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix", "tcp", "tls"})
    void everybodyGetsEverythingInOneOrderTheSenderIncluded(String kind) throws Exception {
        int each = 300;
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection left = bus.connect();
                Connection right = bus.connect()) {
            List<Connection> both = List.of(left, right);
            List<Subscription<Tick>> subscriptions =
                    both.stream().map(c -> c.subscribe(Tick.CODEC)).toList();
            List<Future<?>> senders = new ArrayList<>();
            for (Connection connection : both) {
                String name = "s" + senders.size();
                Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
                senders.add(around.submit(() -> {
                    for (long number = 0; number < each; number++) {
                        publisher.publish(new Tick(name, number));
                    }
                }));
            }
            List<List<Tick>> seen = new ArrayList<>();
            for (Subscription<Tick> subscription : subscriptions) {
                seen.add(subscription.stream().limit(2L * each).toList());
            }
            for (Future<?> sender : senders) {
                sender.get(30, TimeUnit.SECONDS);
            }
            assertThat(seen.get(1)).isEqualTo(seen.get(0));
            assertThat(numbersOf("s0", seen.get(0))).hasSize(each).isSorted();
            assertThat(numbersOf("s1", seen.get(0))).hasSize(each).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix", "tcp", "tls"})
    void whatIsPublishedAndReceivedIsCheckedAlike(String kind) throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection connection = BusOfEachKind.joined(bus.builder(Tick.SCHEMA)
                        .onError(error -> told.add(error.getMessage()))
                        .connect());
                Connection other = bus.connect()) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            Subscription<Tick> foreign =
                    connection.subscribe(Tick.CODEC, SubscriptionOptions.DEFAULT.withoutOwnEchoes());
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            assertThatThrownBy(() -> publisher.publish(new Tick("a", -1))).isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> publisher.publishPayload(new byte[23]))
                    .hasMessage("Tick: 23 payload bytes, must be 24");
            byte[] malformed = new byte[Tick.SIZE];
            malformed[0] = 7;
            publisher.publishPayload(malformed);
            publisher.publishPayload(Tick.CODEC.encode(new Tick("a", -2)));
            assertThat(publisher.tryPublish(new Tick("mine", 3))).isTrue();
            assertThat(ticks.take()).isEqualTo(new Tick("mine", 3));
            other.publisher(Tick.CODEC).publish(new Tick("other", 4));
            assertThat(ticks.take()).isEqualTo(new Tick("other", 4));
            assertThat(foreign.take()).isEqualTo(new Tick("other", 4));
            assertThat(told)
                    .containsExactly(
                            "Tick.sender at offset 0: count 7 is over the capacity 6",
                            "Tick.number: breaks rule 'min: 0': -2");
            assertThat(ticks.received().malformed()).isEqualTo(1);
            assertThat(ticks.received().withheld()).isEqualTo(1);
            assertThat(foreign.received().ownEchoes()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix", "tcp", "tls"})
    void rawFramesGoBothWays(String kind) throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection connection = bus.connect()) {
            Subscription<RawFrame> raw = connection.subscribeRaw();
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            RawFrame frame = new RawFrame(1, ByteString.of(Tick.CODEC.encode(new Tick("a", 5))));
            connection.publishRaw(frame);
            // Who waits for an echo is told before the subscribers are, so the one by which this joined may come too.
            assertThat(raw.stream().filter(each -> each.typeId() == 1).findFirst())
                    .contains(frame);
            assertThat(ticks.take()).isEqualTo(new Tick("a", 5));
            assertThatThrownBy(() -> connection.publishRaw(new RawFrame(1, ByteString.ofZeros(23))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Tick: 23 payload bytes, must be 24");
            connection.publishRaw(new RawFrame(99, ByteString.ofZeros(3)));
            connection.publishRaw(frame);
            assertThat(ticks.take()).isEqualTo(new Tick("a", 5));
            assertThat(connection.snapshot().framesOut()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix", "tcp", "tls"})
    void closeWakesWhoeverWaitsAndMayBeRepeated(String kind) throws Exception {
        List<ConnectionState> states = new CopyOnWriteArrayList<>();
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder())) {
            Connection connection = BusOfEachKind.joined(bus.builder(Tick.SCHEMA)
                    .onState((state, cause) -> states.add(state))
                    .connect());
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            Future<Tick> take = around.submit(ticks::take);
            Future<Tick> poll = around.submit(() -> ticks.poll(Duration.ofDays(1)));
            Future<List<Tick>> all = around.submit(collect(ticks));
            Eventually.await("one waits", () -> waiting() == 3);
            connection.close();
            connection.close();
            assertThatThrownBy(() -> take.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(BusClosedException.class)
                    .hasMessageContaining("the connection is closed");
            assertThatThrownBy(() -> poll.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(BusClosedException.class);
            assertThat(all.get(30, TimeUnit.SECONDS)).isEmpty();
            assertThatThrownBy(() -> publisher.publish(new Tick("a", 1))).isInstanceOf(BusClosedException.class);
            assertThatThrownBy(() -> publisher.tryPublish(new Tick("a", 1))).isInstanceOf(BusClosedException.class);
            assertThatThrownBy(() -> publisher.publishConfirmed(new Tick("a", 1), Duration.ofMinutes(1)))
                    .isInstanceOf(BusClosedException.class);
            assertThatThrownBy(() -> connection.subscribe(Tick.CODEC)).isInstanceOf(BusClosedException.class);
        }
        assertThat(states).contains(ConnectionState.UP).last().isEqualTo(ConnectionState.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix", "tcp", "tls"})
    @SuppressWarnings("try") // what is closed early is what is tested
    void handlersThatThrowInterruptAnswerAndCloseHarmNobodyElse(String kind) throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection connection = BusOfEachKind.joined(
                        bus.builder(Tick.SCHEMA).onError(error -> {}).connect());
                Connection other = bus.connect()) {
            Subscription<Tick> elsewhere = other.subscribe(Tick.CODEC);
            Publisher<Tick> answers = connection.publisher(Tick.CODEC);
            connection.subscribeOnReader(Tick.CODEC, tick -> {
                if (tick.number() == 10) {
                    connection.close();
                } else {
                    answers.publish(new Tick("answer", tick.number() + 1));
                }
                Thread.currentThread().interrupt();
                throw new IllegalStateException("by a test");
            });
            other.publisher(Tick.CODEC).publish(new Tick("first", 1));
            for (long number = 1; number <= 10; number++) {
                assertThat(elsewhere.take().number()).isEqualTo(number);
            }
            Eventually.await("the end", () -> connection.state() == ConnectionState.CLOSED);
            other.publisher(Tick.CODEC).publish(new Tick("last", 11));
            assertThat(elsewhere.take().number()).isEqualTo(11);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix", "tcp", "tls"})
    void anotherContractIsRefused(String kind) throws Exception {
        Schema<Tick> another = new Schema<>(SchemaDigest.ofHex("ab".repeat(32)), 0, 0, 0, List.of(Tick.CODEC));
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection connection = bus.connect()) {
            assertThatThrownBy(() -> bus.builder(another)
                            .quietPeriod(Duration.ofMinutes(1))
                            .connectVerified(Duration.ofMinutes(1)))
                    .isInstanceOf(HandshakeException.class)
                    .hasMessageContaining(another.digest().toString());
            assertThat(connection.isOpen()).isTrue();
        }
    }

    /** How many threads of the test wait in a queue. */
    private static long waiting() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> List.of(stack).stream()
                        .anyMatch(frame -> frame.getClassName().endsWith(".BoundedQueue")
                                && List.of("take", "poll").contains(frame.getMethodName())))
                .count();
    }

    private static Callable<List<Tick>> collect(Subscription<Tick> from) {
        return () -> {
            List<Tick> all = new ArrayList<>();
            from.forEach(all::add);
            return all;
        };
    }

    private static List<Long> numbersOf(String sender, List<Tick> ticks) {
        return ticks.stream()
                .filter(tick -> tick.sender().equals(sender))
                .map(Tick::number)
                .toList();
    }
}
