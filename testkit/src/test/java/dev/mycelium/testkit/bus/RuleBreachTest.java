package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.ReaderSubscription;
import dev.mycelium.runtime.bus.ReceivedCounters;
import dev.mycelium.runtime.bus.RuleBreach;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.codec.ValidationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a receiver does with messages that break a rule of the contract: one that is fine, one broken, one malformed, one fine. */
class RuleBreachTest {
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Connection connection = bus.connect(QueueLimits.OF_CONNECTION, error -> told.add(textOf(error)));

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT,    1 3,    1, 1, true",
        "DROP,      1 3,    1, 1, false",
        "DELIVER,   1 -2 3, 1, 0, false",
        "UNCHECKED, 1 -2 3, 0, 0, false"
    })
    void isTreatedAsAskedAndCounted(RuleBreach breach, String expected, int broken, int withheld, boolean isTold)
            throws Exception {
        SubscriptionOptions options = SubscriptionOptions.DEFAULT.withRuleBreach(breach);
        List<Long> onReader = new CopyOnWriteArrayList<>();
        List<Long> views = new CopyOnWriteArrayList<>();
        Subscription<Tick> queued = connection.subscribe(Tick.CODEC, options);
        ReaderSubscription direct =
                connection.subscribeOnReader(Tick.CODEC, options, tick -> onReader.add(tick.number()));
        ReaderSubscription view =
                connection.subscribeOnReader(new TickFlyweight(), options, tick -> views.add(tick.number()));

        publish(new Tick("a", 1));
        publish(new Tick("a", -2));
        byte[] malformed = new byte[Tick.SIZE];
        malformed[0] = 7;
        connection.publisher(Tick.CODEC).publishPayload(malformed);
        publish(new Tick("a", 3));
        Eventually.await("the last one", () -> view.received().arrived() == 4 && views.contains(3L));

        int handed = expected.split(" ").length;
        var counters = new ReceivedCounters(4, 0, 1, broken, withheld, handed, 0);
        assertThat(direct.received()).isEqualTo(counters);
        assertThat(view.received()).isEqualTo(counters);
        assertThat(queued.received()).isEqualTo(counters);
        assertThat(numbers(onReader)).isEqualTo(expected);
        assertThat(numbers(views)).isEqualTo(expected);
        List<Long> taken = new ArrayList<>();
        for (Tick tick = queued.take(); tick != null; tick = queued.poll(Duration.ZERO)) {
            taken.add(tick.number());
        }
        assertThat(numbers(taken)).isEqualTo(expected);

        String noMessage = "Tick.sender at offset 0: count 7 is over the capacity 6";
        String rule = "rule: Tick.number: breaks rule 'min: 0': -2";
        assertThat(told)
                .isEqualTo(
                        isTold
                                ? List.of(rule, rule, rule, noMessage, noMessage, noMessage)
                                : List.of(noMessage, noMessage, noMessage));
    }

    private void publish(Tick tick) {
        connection.publisher(Tick.CODEC).publishPayload(Tick.CODEC.encode(tick));
    }

    private static String textOf(RuntimeException error) {
        return (error instanceof ValidationException ? "rule: " : "") + error.getMessage();
    }

    private static String numbers(List<Long> numbers) {
        return String.join(" ", numbers.stream().map(String::valueOf).toList());
    }
}
