package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.frame.FrameLimits;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long frames may be is a connection's own matter, whatever carries them. */
@Timeout(60)
class FrameLimitsTest {
    @RegisterExtension
    final Surroundings around = new Surroundings();

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix"})
    void whatIsTooLongIsNotSent(String kind) throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection connection = bus.builder(Tick.SCHEMA)
                        .frameLimits(new FrameLimits(Tick.SIZE - 1, Tick.SIZE))
                        .connect()) {
            Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
            String why = "type 1: 24 payload bytes, at most 23 are sent";
            assertThatThrownBy(() -> publisher.publish(new Tick("a", 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(why);
            assertThatThrownBy(() -> publisher.tryPublish(new Tick("a", 1))).hasMessage(why);
            assertThat(connection.snapshot().framesOut()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inproc", "unix"})
    void whatIsTooLongEndsTheConnectionThatItComesTo(String kind) throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection sender = bus.connect();
                Connection connection = bus.builder(Tick.SCHEMA)
                        .frameLimits(new FrameLimits(Tick.SIZE, Tick.SIZE - 1))
                        .reconnect(ReconnectPolicy.NEVER)
                        .connect()) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            Subscription<Tick> own = sender.subscribe(Tick.CODEC);
            connection.publisher(Tick.CODEC).publish(new Tick("a", 1));
            assertThatThrownBy(ticks::take)
                    .isInstanceOf(BusClosedException.class)
                    .hasMessageContaining("frame of type 1: announces 24 payload bytes, at most 23 are accepted");
            assertThat(own.take().number()).isEqualTo(1);
            assertThat(ticks.received().arrived()).isZero();
        }
    }
}
