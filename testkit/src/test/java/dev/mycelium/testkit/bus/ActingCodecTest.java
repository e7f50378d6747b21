package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.testkit.TestClock;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes are written where they wait to be sent: what goes wrong meanwhile must leave nothing there. */
@Timeout(60)
class ActingCodecTest {
    private final ActingCodec codec = new ActingCodec(Tick.CODEC);

    @RegisterExtension
    final Surroundings around = new Surroundings();

    @ParameterizedTest
    @CsvSource({"unix, false", "unix, true", "inproc, false", "inproc, true"})
    void ofAMessageWhoseCodecThrowsNothingIsSent(String kind, boolean filtered) throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open(kind, around.folder());
                Connection connection =
                        BusOfEachKind.joined(bus.builder(codec.schema()).connect())) {
            Subscription<Tick> ticks = connection.subscribe(codec);
            if (filtered) {
                connection.subscribe(codec, SubscriptionOptions.DEFAULT.withoutOwnEchoes());
            }
            long before = connection.snapshot().framesOut();
            Publisher<Tick> publisher = connection.publisher(codec);
            codec.whileWriting(() -> {
                throw new IllegalStateException("no bytes today");
            });
            assertThatThrownBy(() -> publisher.publish(new Tick("a", 1))).hasMessage("no bytes today");
            codec.whileWriting(() -> {
                throw new IllegalStateException("none tomorrow");
            });
            assertThatThrownBy(() -> publisher.tryPublish(new Tick("a", 2))).hasMessage("none tomorrow");
            publisher.publish(new Tick("a", 3));
            assertThat(ticks.take()).isEqualTo(new Tick("a", 3));
            assertThat(connection.snapshot().framesOut()).isEqualTo(before + 1);
        }
    }

    @Test
    void aCodecThatPublishesIsRefusedAndItsMessageIsSent() throws Exception {
        AtomicReference<Throwable> refused = new AtomicReference<>();
        try (BusOfEachKind bus = BusOfEachKind.open("unix", around.folder());
                Connection connection =
                        BusOfEachKind.joined(bus.builder(codec.schema()).connect())) {
            Subscription<Tick> ticks = connection.subscribe(codec);
            Publisher<Tick> others = connection.publisher(Tick.OTHER);
            codec.whileWriting(() -> {
                try {
                    others.publish(new Tick("inner", 1));
                } catch (IllegalStateException e) {
                    refused.set(e);
                }
            });
            connection.publisher(codec).publish(new Tick("outer", 2));
            assertThat(ticks.take()).isEqualTo(new Tick("outer", 2));
            assertThat(refused.get()).hasMessage("a codec must not publish while it writes a message");
        }
    }

    /** It has a day to wait for what is not written yet, by a clock that stands still. */
    @Test
    @SuppressWarnings("try") // what is closed early is what is tested
    void aCodecThatClosesDoesNotWaitForItself() throws Exception {
        TestClock clock = new TestClock();
        try (RawBus raw = around.rawBus();
                Connection connection = Mycelium.builder(codec.schema())
                        .endpoint(raw.endpoint())
                        .handshake(HandshakePolicy.NONE)
                        .clock(clock)
                        .outboxBytes(1 << 30)
                        .drainLimit(Duration.ofDays(1))
                        .connect();
                SocketChannel peer = raw.accept()) {
            Publisher<Tick> publisher = connection.publisher(codec);
            while (clock.timers() == 0) { // until the kernel takes no more, and the writer's thread waits for it
                publisher.publish(new Tick("me", 0));
            }
            codec.whileWriting(connection::close);
            around.submit(() -> publisher.publish(new Tick("last", 1))).get(30, TimeUnit.SECONDS);
            assertThat(connection.isOpen()).isFalse();
            assertThat(peer.isOpen()).isTrue();
        }
    }
}
