package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A timer that is cancelled may be on its way already: whatever it was to end is another by then, or ended. */
@Timeout(120) // who is not woken waits for ever
class LateTimerTest {
    private static final Duration LIMIT = Duration.ofHours(1).plusNanos(7);

    @RegisterExtension
    final Surroundings around = new Surroundings();

    @Test
    void aWriteLimitThatPassesLateHarmsNoOtherSocket() throws Exception {
        KeepingClock clock = new KeepingClock();
        try (RawBus raw = around.rawBus();
                Connection connection = Surroundings.ungreeted(raw)
                        .clock(clock)
                        .writeLimit(LIMIT)
                        .outboxBytes(1 << 30)
                        .reconnect(new ReconnectPolicy(
                                Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofDays(1), OptionalLong.of(1), true))
                        .connect()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            try (SocketChannel first = raw.accept()) {
                while (clock.kept.isEmpty()) { // until the kernel takes no more, and the writer's thread waits for it
                    publisher.publish(new Tick("first", 0));
                }
                assertThat(first.isOpen()).isTrue();
            }
            try (SocketChannel second = raw.accept()) {
                Eventually.await("the next", () -> connection.linkCounters().connects() == 2);
                clock.kept.get(0).run();
                publisher.publish(new Tick("second", 1));
                Tick came = Tick.SCHEMA.decode(RawBus.read(second, 6 + Tick.SIZE));
                assertThat(came).isEqualTo(new Tick("second", 1));
                assertThat(connection.linkCounters().writeStalls()).isZero();
                assertThat(connection.linkCounters().connects()).isEqualTo(2);
            }
        }
    }

    /** The machine's, which keeps what is to happen after the limit. */
    private static final class KeepingClock implements Clock {
        private final List<Runnable> kept = new CopyOnWriteArrayList<>();

        @Override
        public long nanos() {
            return Clock.system().nanos();
        }

        @Override
        public Timer schedule(Duration delay, Runnable task) {
            if (delay.equals(LIMIT)) {
                kept.add(task);
            }
            return Clock.system().schedule(delay, task);
        }
    }
}
