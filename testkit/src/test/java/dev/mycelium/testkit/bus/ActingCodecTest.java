package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes are written where they wait to be sent: what goes wrong meanwhile must leave nothing there. */
@Timeout(60)
class ActingCodecTest {
    private final ActingCodec codec = new ActingCodec(Tick.CODEC);

    private static Certificates certificates;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificates = Certificates.ofThisRun();
    }

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @CsvSource({"unix, false", "unix, true", "inproc, false", "inproc, true"})
    void ofAMessageWhoseCodecThrowsNothingIsSent(String kind, boolean filtered) throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open(kind, folder, certificates);
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
        try (BusOfEachKind bus = BusOfEachKind.open("unix", folder, certificates);
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

    @Test
    void aCodecThatClosesDoesNotWaitForItself() throws Exception {
        try (BusOfEachKind bus = BusOfEachKind.open("unix", folder, certificates)) {
            Connection connection =
                    BusOfEachKind.joined(bus.builder(codec.schema()).connect());
            codec.whileWriting(connection::close);
            Publisher<Tick> publisher = connection.publisher(codec);
            publisher.publish(new Tick("last", 1));
            assertThat(connection.isOpen()).isFalse();
        }
    }
}
