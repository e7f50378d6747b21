package dev.mycelium.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20) // What is lost would be waited for in vain.
class FaultProxyTest {
    private static final Clock REAL = Clock.system();

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("mycelium-proxy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void withoutFaultsAllPassesAndEachEndIsHandedOn(String kind) throws Exception {
        try (Pair pair = Pair.of(kind, folder, REAL)) {
            Pair.send(pair.client(), 100_000);
            assertThat(Pair.read(pair.server(), 100_000)).isEqualTo(Pair.counting(100_000));
            pair.client().shutdownOutput();
            assertThat(Pair.readOnce(pair.server())).isEqualTo(-1);
            Pair.send(pair.server(), 50);
            pair.server().close();
            assertThat(Pair.read(pair.client(), 100)).isEqualTo(Pair.counting(50));
            assertThat(Pair.readOnce(pair.client())).isEqualTo(-1);
            assertThat(pair.proxy().recorded()).isEqualTo("connection 1: none\n");
            pair.proxy().close();
            assertThat(pair.proxy().traffic()).containsExactly(new Traffic(100_000, 50, true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void aCutEndsBothStreamsBehindExactlyTheByte(String kind) throws Exception {
        for (int at : new int[] {0, 1, 17}) {
            Files.deleteIfExists(folder.resolve("server.sock"));
            try (Pair pair = Pair.of(kind, folder, REAL, Fault.cut(Direction.TO_CLIENT, at))) {
                Pair.send(pair.server(), at == 0 ? 0 : 40);
                assertThat(Pair.read(pair.client(), 100)).isEqualTo(Pair.counting(at));
                assertThatEnded(pair.server());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void aResetIsNoEnd(String kind) throws Exception {
        try (Pair pair = Pair.of(kind, folder, REAL, Fault.reset(Direction.TO_SERVER, 17))) {
            Pair.send(pair.client(), 40);
            assertThatThrownBy(() -> Pair.readOnce(pair.client()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("reset");
        }
    }

    @Test
    void aResetOfTcpIsOneWithNothingUnread() throws Exception {
        try (Pair pair = Pair.of("tcp", folder, REAL, Fault.reset(Direction.TO_CLIENT, 0))) {
            assertThatThrownBy(() -> Pair.readOnce(pair.client()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("reset");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void aHalfCloseEndsOneStreamAlone(String kind) throws Exception {
        try (Pair pair = Pair.of(kind, folder, REAL, Fault.halfClose(Direction.TO_SERVER, 5))) {
            Pair.send(pair.client(), 9);
            assertThat(Pair.read(pair.server(), 9)).isEqualTo(Pair.counting(5));
            Pair.send(pair.server(), 1000);
            assertThat(Pair.read(pair.client(), 1000)).isEqualTo(Pair.counting(1000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void aBlackHoleTakesEverythingAndTellsNobody(String kind) throws Exception {
        try (Pair pair = Pair.of(kind, folder, REAL, Fault.blackHole(Direction.TO_SERVER, 5))) {
            // Far more than the sockets hold: it is taken, or this would not return.
            Pair.send(pair.client(), 20 << 20);
            Pair.send(pair.server(), 10);
            assertThat(Pair.read(pair.client(), 10)).isEqualTo(Pair.counting(10));
            pair.client().shutdownOutput();
            assertThat(Pair.read(pair.server(), 100)).isEqualTo(Pair.counting(5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void oneByteIsChangedAndNoOther(String kind) throws Exception {
        try (Pair pair = Pair.of(
                kind,
                folder,
                REAL,
                Fault.corrupt(Direction.TO_SERVER, 0, 0x80),
                Fault.corrupt(Direction.TO_SERVER, 39_999, 0xff))) {
            Pair.send(pair.client(), 50_000);
            byte[] expected = Pair.counting(50_000);
            expected[0] ^= (byte) 0x80;
            expected[39_999] ^= (byte) 0xff;
            assertThat(Pair.read(pair.server(), 50_000)).isEqualTo(expected);
        }
    }

    @Test
    void slicesOfOneBytePassOneByOneWithTheTimeThatEachTakes() throws Exception {
        TestClock clock = new TestClock();
        Duration each = Duration.ofSeconds(1);
        try (Pair pair = Pair.of(
                "tcp", folder, clock, Fault.slice(Direction.TO_SERVER, 1), Fault.delay(Direction.TO_SERVER, each))) {
            Pair.send(pair.client(), 5);
            for (int passed = 0; passed < 5; passed++) {
                clock.awaitTimers(1);
                assertThat(pair.proxy().traffic()).containsExactly(new Traffic(passed, 0, false));
                clock.advance(each);
                assertThat(Pair.readOnce(pair.server())).isEqualTo(1);
            }
        }
    }

    @Test
    void aStallHoldsTheRestBackOnce() throws Exception {
        TestClock clock = new TestClock();
        try (Pair pair = Pair.of("tcp", folder, clock, Fault.stall(Direction.TO_CLIENT, 3, Duration.ofHours(1)))) {
            Pair.send(pair.server(), 10);
            assertThat(Pair.read(pair.client(), 3)).isEqualTo(Pair.counting(3));
            clock.awaitTimers(1);
            clock.advance(Duration.ofMinutes(59));
            assertThat(pair.proxy().traffic()).containsExactly(new Traffic(0, 3, false));
            clock.advance(Duration.ofMinutes(1));
            assertThat(Pair.read(pair.client(), 7)).containsExactly(3, 4, 5, 6, 7, 8, 9);
        }
    }

    @Test
    void closingDoesNotWaitForAStall() throws Exception {
        TestClock clock = new TestClock();
        try (Pair pair = Pair.of("tcp", folder, clock, Fault.stall(Direction.TO_CLIENT, 0, Duration.ofDays(1)))) {
            clock.awaitTimers(1);
            pair.proxy().close();
            assertThatEnded(pair.client());
        }
        assertThat(clock.timers()).isZero();
    }

    @Test
    void theFirstAreRefusedAndWhatBefallsOthersCanBeChanged() throws Exception {
        Endpoint asked = Endpoint.tcp("127.0.0.1", 0);
        try (var listener = Sockets.listen(asked);
                FaultProxy proxy =
                        FaultProxy.start(asked, Sockets.endpointOf(listener, asked), FaultPlan.refuseFirst(2), REAL)) {
            assertThatEnded(Sockets.connect(proxy.endpoint()));
            assertThatEnded(Sockets.connect(proxy.endpoint()));
            try (SocketChannel third = Sockets.connect(proxy.endpoint());
                    SocketChannel server = listener.accept()) {
                Pair.send(third, 3);
                assertThat(Pair.read(server, 3)).isEqualTo(Pair.counting(3));
                proxy.dropConnections();
                assertThatEnded(third);
                assertThatEnded(server);
            }
            proxy.plan(FaultPlan.always(Fault.halfClose(Direction.TO_CLIENT, 0)));
            assertThatEnded(Sockets.connect(proxy.endpoint()));
            assertThat(proxy.recorded().lines())
                    .containsExactly(
                            "connection 1: refuse to-server at 0 by 0",
                            "connection 2: refuse to-server at 0 by 0",
                            "connection 3: none",
                            "connection 4: half-close to-client at 0 by 0");
        }
    }

    @Test
    void whoCannotBeReachedIsAnEndForTheClientAlone() throws Exception {
        Endpoint nobody = Endpoint.unix(folder.resolve("nobody.sock").toString());
        Endpoint front = Endpoint.unix(folder.resolve("proxy.sock").toString());
        try (FaultProxy proxy = FaultProxy.start(front, nobody, FaultPlan.NONE)) {
            assertThatEnded(Sockets.connect(proxy.endpoint()));
            assertThatThrownBy(() -> FaultProxy.start(front, nobody, FaultPlan.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot listen on " + front + ": ");
        }
        assertThat(folder.resolve("proxy.sock")).doesNotExist();
    }

    private static void assertThatEnded(SocketChannel channel) throws IOException {
        int count;
        try {
            count = Pair.readOnce(channel);
        } catch (IOException reset) {
            count = -1; // Where the other end had sent more.
        }
        assertThat(count).isEqualTo(-1);
    }
}
