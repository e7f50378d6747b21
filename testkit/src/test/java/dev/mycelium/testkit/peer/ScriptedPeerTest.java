package dev.mycelium.testkit.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One peer plays the bus, another the client. */
@Timeout(20)
class ScriptedPeerTest {
    private static final Endpoint ANY = Endpoint.tcp("127.0.0.1", 0);
    private static final SchemaDigest DIGEST = SchemaDigest.ofHex("ab".repeat(32));

    @TempDir
    Path folder;

    private static void play(Endpoint where, Script bus, Script client) throws Exception {
        try (ScriptedPeer server = ScriptedPeer.listen(where, bus);
                ScriptedPeer other = ScriptedPeer.connect(server.endpoint(), client)) {
            other.awaitEnd();
            server.awaitEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void whatOneSendsTheOtherExpects(String kind) throws Exception {
        Script bus = Script.begin()
                .expectHandshake(DIGEST)
                .expectFrame(50_000, new byte[] {1, 2})
                .send((byte) 0xea, (byte) 0x03, (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 9)
                .halfClose()
                .expectEnd();
        Script client = Script.begin()
                .sendHandshake(DIGEST)
                .sendFrame(50_000, new byte[] {1, 2})
                .expectFrame(1002, new byte[] {9})
                .expectEnd();
        play(
                kind.equals("tcp")
                        ? ANY
                        : Endpoint.unix(folder.resolve("peer.sock").toString()),
                bus,
                client);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotAsTheScriptSaysIsNamed() {
        Script other = Script.begin()
                .sendHandshake(SchemaDigest.ofHex("cd".repeat(32)))
                .drain();
        assertThatThrownBy(() ->
                        play(ANY, Script.begin().signal(new CountDownLatch(1)).expectHandshake(DIGEST), other))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("script 1, step 2 (expect the handshake of abab")
                .hasMessageContaining("different contracts");
        assertThatThrownBy(() -> play(
                        ANY,
                        Script.begin().expect((byte) 1, (byte) 2),
                        Script.begin().send((byte) 1)))
                .hasMessage("script 1, step 1 (expect 2 bytes): the other end has ended it after 1 of 2 bytes: 01");
        assertThatThrownBy(() -> play(
                        ANY,
                        Script.begin().expect((byte) 1, (byte) 2),
                        Script.begin().send((byte) 1, (byte) 3)))
                .hasMessage("script 1, step 1 (expect 2 bytes): byte 1 of 2 is 03, must be 02");
        assertThatThrownBy(() ->
                        play(ANY, Script.begin().expectEnd(), Script.begin().send((byte) 7)))
                .hasMessage("script 1, step 1 (expect the end): more came: 07");
    }

    @Test
    void aResetIsNoEnd() {
        CountDownLatch read = new CountDownLatch(1);
        Script resets = Script.begin().send((byte) 1).await(read).reset();
        Script client = Script.begin().expect((byte) 1).signal(read).expectEnd();
        assertThatThrownBy(() -> play(ANY, resets, client))
                .hasMessageStartingWith("script 1, step 3 (expect the end): ")
                .hasMessageContaining("reset");
    }

    @Test
    void aScriptForEachConnectionOneAfterTheOther() throws Exception {
        Script one = Script.begin().expect((byte) 1);
        try (ScriptedPeer bus = ScriptedPeer.listen(ANY, one, one.send((byte) 2))) {
            ScriptedPeer.connect(bus.endpoint(), Script.begin().send((byte) 1).expectEnd())
                    .awaitEnd();
            ScriptedPeer.connect(bus.endpoint(), Script.begin().send((byte) 1).expect((byte) 2))
                    .awaitEnd();
            bus.awaitEnd();
        }
    }

    @Test
    void aPauseIsOneOfTheClock() throws Exception {
        TestClock clock = new TestClock();
        CountDownLatch passed = new CountDownLatch(1);
        Script slow = Script.begin().pause(Duration.ofDays(1)).signal(passed);
        try (ScriptedPeer bus = ScriptedPeer.listen(ANY, clock, List.of(slow));
                ScriptedPeer client = ScriptedPeer.connect(
                        bus.endpoint(), Clock.system(), Script.begin().expectEnd())) {
            clock.awaitTimers(1);
            clock.advance(Duration.ofHours(23));
            assertThat(passed.getCount()).isEqualTo(1);
            clock.advance(Duration.ofHours(1));
            client.awaitEnd();
            bus.awaitEnd();
            assertThat(passed.getCount()).isZero();
        }
    }

    @Test
    void closingEndsAScriptThatWaits() throws Exception {
        ScriptedPeer bus = ScriptedPeer.listen(ANY, Script.begin().await(new CountDownLatch(1)));
        ScriptedPeer client =
                ScriptedPeer.connect(bus.endpoint(), Script.begin().expect((byte) 1));
        bus.close();
        assertThatThrownBy(bus::awaitEnd).isInstanceOf(AssertionError.class);
        assertThatThrownBy(client::awaitEnd).hasMessageContaining("expect 1 bytes");
        assertThatThrownBy(() -> ScriptedPeer.connect(bus.endpoint(), Script.begin()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot connect to " + bus.endpoint());
    }
}
