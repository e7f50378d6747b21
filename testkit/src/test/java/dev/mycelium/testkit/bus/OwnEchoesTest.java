package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnEchoesTest {
    private static final SubscriptionOptions FILTERED = SubscriptionOptions.DEFAULT.withoutOwnEchoes();
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final Connection other = bus.connect();

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
    }

    @Test
    void whatTheConnectionPublishesIsLeftOutForWhoAskedAlone() throws Exception {
        Connection mine = bus.connect();
        Subscription<Tick> filtered = mine.subscribe(Tick.CODEC, FILTERED);
        Subscription<Tick> all = mine.subscribe(Tick.CODEC);
        publish(mine, 1);
        publish(other, 2);
        publish(mine, 3);
        publish(other, 4);

        assertThat(filtered.take().number()).isEqualTo(2);
        assertThat(filtered.take().number()).isEqualTo(4);
        assertThat(filtered.received().ownEchoes()).isEqualTo(2);
        for (long number = 1; number <= 4; number++) {
            assertThat(all.take().number()).isEqualTo(number);
        }
        assertThat(all.received().ownEchoes()).isZero();
    }

    @Test
    void ofEqualFramesAsManyAreLeftOutAsWerePublishedAndOrderDoesNotMatter() throws Exception {
        Connection mine = bus.connect();
        Subscription<Tick> filtered = mine.subscribe(Tick.CODEC, FILTERED);
        CountDownLatch go = stopReaderOf(mine);
        publish(other, 2); // comes before the own 1 and 2, and is taken for the own 2
        publish(mine, 1);
        publish(mine, 2);
        publish(mine, 2);
        publish(other, 2);
        publish(other, 9);
        go.countDown();

        assertThat(filtered.take().number()).isEqualTo(100);
        assertThat(filtered.take().number()).isEqualTo(2);
        assertThat(filtered.take().number()).isEqualTo(2);
        assertThat(filtered.take().number()).isEqualTo(9);
        assertThat(filtered.received().ownEchoes()).isEqualTo(3);
    }

    @Test
    void typesAreToldApartAndConfirmedFramesAreEchoesToo() throws Exception {
        Connection mine = bus.connect();
        Subscription<Tick> filtered = mine.subscribe(Tick.OTHER, FILTERED);
        publish(mine, 1);
        other.publisher(Tick.OTHER).publish(new Tick("a", 1));
        assertThat(filtered.take().number()).isEqualTo(1);
        mine.publisher(Tick.OTHER)
                .publishConfirmed(new Tick("a", 2), Duration.ofMinutes(1))
                .get();
        other.publisher(Tick.OTHER).publish(new Tick("a", 3));
        assertThat(filtered.take().number()).isEqualTo(3);
    }

    /** 65,536 are remembered: of the 65,540 that wait for the reader, the first four come back as strangers. */
    @Test
    void whatIsTooLongAgoIsForgotten() throws Exception {
        Connection mine = bus.connect(new QueueLimits(100_000, 1L << 30, Overflow.DROP_OLDEST), error -> {});
        Subscription<Tick> filtered = mine.subscribe(Tick.CODEC, FILTERED);
        CountDownLatch go = stopReaderOf(mine);
        for (long number = 1; number <= 65_540; number++) {
            publish(mine, number);
        }
        go.countDown();
        publish(other, 70_000);
        assertThat(filtered.take().number()).isEqualTo(100);
        for (long number = 1; number <= 4; number++) {
            assertThat(filtered.take().number()).isEqualTo(number);
        }
        assertThat(filtered.take().number()).isEqualTo(70_000);
        assertThat(filtered.received().ownEchoes()).isEqualTo(65_536);
    }

    /** Publishes 100 from elsewhere, and returns once the reader of a connection stands at it, until it is let go. */
    private CountDownLatch stopReaderOf(Connection mine) throws InterruptedException {
        CountDownLatch stands = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        mine.subscribeOnReader(Tick.CODEC, tick -> {
            if (tick.number() == 100) {
                stands.countDown();
                Threads.awaitUnchecked(go);
            }
        });
        publish(other, 100);
        stands.await();
        return go;
    }

    private static void publish(Connection from, long number) {
        from.publisher(Tick.CODEC).publish(new Tick("a", number));
    }
}
