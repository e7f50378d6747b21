package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.testkit.TestClock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfirmedTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final TestClock clock = new TestClock();
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA, clock);

    @AfterEach
    void close() {
        bus.close();
        Eventually.noReaderIsLeft();
        assertThat(clock.timers()).isZero();
    }

    @Test
    void completesWithoutAnySubscriptionAlsoForEqualFrames() throws Exception {
        var publisher = bus.connect().publisher(Tick.CODEC);
        CompletableFuture<Void> first = publisher.publishConfirmed(new Tick("a", 1), MINUTE);
        CompletableFuture<Void> same = publisher.publishConfirmed(new Tick("a", 1), MINUTE);
        first.get(30, TimeUnit.SECONDS);
        same.get(30, TimeUnit.SECONDS);
    }

    @Test
    void failsIfItDoesNotComeBackInTimeOrTheConnectionCloses() throws Exception {
        Connection stuck = bus.connect();
        stuck.subscribe(Tick.CODEC, new QueueLimits(1, 1000, Overflow.BLOCK));
        var publisher = stuck.publisher(Tick.CODEC);
        publisher.publish(new Tick("a", 1));
        publisher.publish(new Tick("a", 2));
        Eventually.await("its thread waits", () -> stuck.counters().taken() == 2);

        CompletableFuture<Void> late = publisher.publishConfirmed(new Tick("a", 3), MINUTE);
        CompletableFuture<Void> open = publisher.publishConfirmed(new Tick("a", 3), MINUTE.multipliedBy(2));
        clock.advance(MINUTE.minusNanos(1));
        assertThat(late.isDone()).isFalse();
        clock.advance(Duration.ofNanos(1));
        assertThatThrownBy(() -> late.get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TimeoutException.class)
                .hasMessageContaining("the bus did not send the frame back within PT1M");
        assertThat(open.isDone()).isFalse();

        stuck.close();
        assertThatThrownBy(() -> open.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(BusClosedException.class);
        assertThatThrownBy(() -> publisher.publishConfirmed(new Tick("a", 4), MINUTE))
                .isInstanceOf(BusClosedException.class);
    }
}
