package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerBuilder;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two thousand clients that do not introduce themselves, or do so at a byte a second: {@link SilentPeers}. */
@Timeout(240) // who hangs waits for ever
class SilentPeersTest {
    private final TestClock clock = new TestClock();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void delayNobodyAndAreGoneAtTheDeadline(String kind) throws Exception {
        long start = System.nanoTime();
        SilentPeers two = new SilentPeers(2000, 200, Duration.ofSeconds(30));
        SilentPeers.Outcome outcome = two.play(bus(kind), clock);
        HowMuch.print(
                String.format(
                        "%,d slow peers over %s: p99 of %d honest connects with an answer, four times: %s us",
                        two.peers(),
                        kind,
                        two.honest(),
                        outcome.p99().stream().map(p99 -> p99.toNanos() / 1000).toList()),
                System.nanoTime() - start);
        outcome.verify();
        assertThat(clock.timers()).isZero();
    }

    /** What is wrong with a bus on purpose. */
    private enum Defect {
        HAS_TOO_LITTLE_PATIENCE("gone before the deadline") {
            @Override
            void plant(BusServerBuilder bus) {
                bus.handshakeLimit(Duration.ofSeconds(5).minusNanos(1));
            }
        },
        HAS_TOO_MUCH_PATIENCE("gone at the deadline") {
            @Override
            void plant(BusServerBuilder bus) {
                bus.handshakeLimit(Duration.ofSeconds(5).plusNanos(1));
            }
        },
        TAKES_ITS_TIME_WITH_EACH("p99 of honest connects") {
            @Override
            void plant(BusServerBuilder bus) {
                bus.onJoin(joined -> LockSupport.parkNanos(60_000_000));
            }
        };

        private final String found;

        Defect(String found) {
            this.found = found;
        }

        abstract void plant(BusServerBuilder bus);
    }

    @ParameterizedTest
    @EnumSource
    void aBusWithADefectIsFound(Defect defect) throws Exception {
        BusServerBuilder bus = bus("unix");
        defect.plant(bus);
        SilentPeers.Outcome outcome = new SilentPeers(20, 3, Duration.ofSeconds(1)).play(bus, clock);
        assertThatThrownBy(outcome::verify).isInstanceOf(AssertionError.class).hasMessageContaining(defect.found);
    }

    private BusServerBuilder bus(String kind) {
        return BusServer.builder(Tick.SCHEMA)
                .listen(
                        kind.equals("tcp")
                                ? Endpoint.tcp("127.0.0.1", 0)
                                : Endpoint.unix(folder.resolve("bus.sock").toString()));
    }
}
