package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class SendCommandTest {
    /** {@code CounterUpdate(1, -2, 2147483647)} as the real Rust encoder has written it. */
    private static final RawFrame COUNTER = new RawFrame(1002, ByteString.ofHex("0100000000000000feffffffffffff7f"));

    private static final String OBJECT = "{\"counter_id\":\"1\",\"value\":-2,\"delta\":2147483647}";

    @TempDir
    Path folder;

    private TestBus bus;

    @BeforeEach
    void open() throws IOException {
        bus = new TestBus(folder, "chat");
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMessageIsPublishedHoweverItIsSaid(boolean confirmed) throws Exception {
        Path file = folder.resolve("messages.jsonl");
        Files.writeString(file, OBJECT + "\n\n" + OBJECT + "\n");
        try (Connection client = bus.client();
                Subscription<RawFrame> frames = client.subscribeRaw()) {
            assertThat(send(confirmed, "CounterUpdate", "counter_id=1", "value=-2", "delta=2147483647"))
                    .isEqualTo(new Shell.Outcome(0, "", ""));
            assertThat(send(confirmed, "CounterUpdate", "--json", OBJECT)).isEqualTo(new Shell.Outcome(0, "", ""));
            assertThat(send(confirmed, "--json", "{\"message\":\"CounterUpdate\",\"values\":" + OBJECT + "}"))
                    .isEqualTo(new Shell.Outcome(0, "", ""));
            assertThat(send(confirmed, "CounterUpdate", "--file", file.toString(), "--rate", "1000"))
                    .isEqualTo(new Shell.Outcome(0, "2 messages sent" + System.lineSeparator(), ""));
            for (int i = 0; i < 5; i++) {
                assertThat(frames.poll(TestBus.LONG)).isEqualTo(COUNTER);
            }
        }
    }

    @Test
    void whatTheContractForbidsIsNotSent() {
        assertThat(send(false, "CounterUpdate", "counter_id=0", "value=0", "delta=0"))
                .isEqualTo(failed(1, "CounterUpdate.counter_id: breaks rule 'not_zero: true': 0"));
        assertThat(send(false, "CounterUpdat", "a=1"))
                .isEqualTo(failed(1, "the contract has no message \"CounterUpdat\"; did you mean \"CounterUpdate\"?"));
    }

    @Test
    void aFileIsSentUpToItsFirstMistakeWhichIsNamedWithItsLine() throws Exception {
        Path file = folder.resolve("messages.jsonl");
        Files.writeString(file, OBJECT + "\n" + OBJECT.replace("-2", "\"x\"") + "\n" + OBJECT + "\n");
        try (Connection client = bus.client();
                Subscription<RawFrame> frames = client.subscribeRaw()) {
            assertThat(send(true, "CounterUpdate", "--file", file.toString()))
                    .isEqualTo(failed(
                            1,
                            file + ":2: CounterUpdate.value: \"x\" is no whole number: write digits; 1 before it was"
                                    + " sent"));
            assertThat(frames.poll(TestBus.LONG)).isEqualTo(COUNTER);
            assertThat(send(true, "CounterUpdate", "counter_id=2", "value=0", "delta=0")
                            .status())
                    .isZero();
            assertThat(frames.poll(TestBus.LONG))
                    .isEqualTo(new RawFrame(1002, ByteString.ofHex("02" + "00".repeat(15))));
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        Shell.Outcome outcome = send(
                false, "CounterUpdate", "--file", folder.resolve("no.jsonl").toString());
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("there is no file ");
        bus.close();
        outcome = send(false, "CounterUpdate", "--json", OBJECT);
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains(bus.endpoint.toString()).hasLineCount(1);
    }

    @Test
    void aBusOfAnotherContractIsNoticed() {
        Shell.Outcome outcome = Shell.run(
                "send",
                "--contract",
                Shell.contract("game"),
                "--endpoint",
                bus.endpoint.toString(),
                "PlayerLogin",
                "--json",
                "{\"player_id\":1,\"login_at\":1,\"display_name\":\"me\",\"session_token\":\"" + "01".repeat(16)
                        + "\"}");
        assertThat(outcome.err()).contains("another contract").hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CounterUpdate value=1 --json {}",
                "--json {} --file a",
                "CounterUpdate --rate 1",
                "--file a --rate 0",
                "--file a --rate nan",
                "--file - --contract -",
                "CounterUpdate --confirm-limit 0",
                "CounterUpdate --endpoint udp:1",
                "CounterUpdate --tls-cert a.pem",
            })
    void aLineThatCannotBeMeantIsNotTried(String line) {
        List<String> words = new ArrayList<>(List.of("send"));
        if (!line.contains("--contract")) {
            words.addAll(List.of("--contract", Shell.contract("wide")));
        }
        words.addAll(List.of(line.replace("CounterUpdate", "Empty").split(" ")));
        words.remove("");
        if (!line.contains("--endpoint")) {
            words.addAll(List.of("--endpoint", bus.endpoint.toString()));
        }
        Shell.Outcome outcome = Shell.run(words.toArray(String[]::new));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("mycelium send: ").hasLineCount(1);
    }

    private Shell.Outcome send(boolean confirmed, String... what) {
        List<String> words = new ArrayList<>(
                List.of("send", "--contract", Shell.contract("chat"), "--endpoint", bus.endpoint.toString()));
        if (confirmed) {
            words.addAll(List.of("--confirmed", "--confirm-limit", "60"));
        }
        words.addAll(List.of(what));
        return Shell.run(words.toArray(String[]::new));
    }

    private static Shell.Outcome failed(int status, String text) {
        return new Shell.Outcome(status, "", "mycelium send: " + text + System.lineSeparator());
    }
}
