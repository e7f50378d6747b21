package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class TailCommandTest {
    /** {@code CounterUpdate(1, -2, 2147483647)} as the real Rust encoder has written it. */
    private static final RawFrame COUNTER = new RawFrame(1002, ByteString.ofHex("0100000000000000feffffffffffff7f"));

    private static final RawFrame OTHER = new RawFrame(1002, ByteString.ofHex("02000000000000000300000001000000"));
    private static final RawFrame BROKEN = new RawFrame(1002, ByteString.ofZeros(16));
    private static final RawFrame CUT_TEXT = new RawFrame(1001, ByteString.ofHex("2100" + "00".repeat(310)));

    @TempDir
    Path folder;

    @Test
    void eachMessageIsALineWithWhatIsWrongWithIt() throws Exception {
        List<String> lines = tail("chat", List.of(COUNTER, CUT_TEXT, BROKEN), 1, "--count", "3")
                .out()
                .lines()
                .sorted((one, two) -> one.substring(12).compareTo(two.substring(12)))
                .toList();
        assertThat(lines).allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}  .*"));
        assertThat(lines.stream().map(line -> line.substring(14)))
                .containsExactly(
                        "CounterUpdate  counter_id=0 value=0 delta=0"
                                + "  wrong: CounterUpdate.counter_id: breaks rule 'not_zero: true': 0",
                        "CounterUpdate  counter_id=1 value=-2 delta=2147483647",
                        "TextMessage  312 payload bytes"
                                + "  wrong: TextMessage.sender at offset 0: count 33 is over the capacity 32");
    }

    @Test
    void onlyWhatWasAskedForIsShown() throws Exception {
        Shell.Outcome outcome = tail(
                "chat",
                List.of(COUNTER, OTHER, CUT_TEXT),
                0,
                "--type",
                "CounterUpdate",
                "--where",
                "value>0",
                "--where",
                "delta<=1",
                "--count",
                "2",
                "--json");
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            JsonObject frame = JsonParser.parseString(line).getAsJsonObject();
            assertThat(Duration.between(Instant.parse(frame.get("time").getAsString()), Instant.now()))
                    .isBetween(Duration.ZERO.minusMinutes(5), Duration.ofMinutes(5));
            assertThat(frame.get("values").toString()).isEqualTo("{\"counter_id\":\"2\",\"value\":3,\"delta\":1}");
        }
        assertThat(outcome.err()).matches("mycelium tail: \\d+ frames came, 0 wrong, 2 lines shown\\R");
    }

    /** Neither of one that a receiver refuses nor of one that is good, which Rust has written. */
    @Test
    void nothingOfARedactedMessageIsShown() throws Exception {
        RawFrame refused = new RawFrame(1020, ByteString.ofHex("a7".repeat(144)));
        Path golden = Path.of("../golden-fixtures/golden/defi/ArbitrageSignal.golden");
        RawFrame good = new RawFrame(
                1020,
                GoldenReader.read(golden.toString(), Files.readAllBytes(golden))
                        .caseNamed("max")
                        .orElseThrow()
                        .payload());
        for (String form : new String[] {"--full", "--json"}) {
            Shell.Outcome outcome = tail("defi", List.of(refused, good), 1, "--count", "2", form);
            assertThat(outcome.out())
                    .contains("ArbitrageSignal", "redacted")
                    .hasLineCount(2)
                    .doesNotContain("a7a7", "42919", "opportunity_id", "values", "\"payload\"");
        }
    }

    /** The bytes as they came, beside what they mean; of what a receiver refuses they are all that there is. */
    @Test
    void thePayloadIsThereForWhoAsksForAllOfIt() throws Exception {
        List<JsonObject> lines = new ArrayList<>();
        tail("chat", List.of(COUNTER, CUT_TEXT), 1, "--count", "2", "--json", "--full")
                .out()
                .lines()
                .sorted()
                .forEach(line -> lines.add(JsonParser.parseString(line).getAsJsonObject()));
        assertThat(lines)
                .extracting(line -> line.get("payload").getAsString())
                .containsExactlyInAnyOrder("0100000000000000feffffffffffff7f", "2100" + "00".repeat(310));
        assertThat(lines)
                .filteredOn(line -> line.has("values"))
                .hasSize(1)
                .allMatch(line -> line.get("payload").getAsString().startsWith("01"));
        assertThat(tail("chat", List.of(COUNTER), 0, "--count", "1", "--json").out())
                .doesNotContain("payload\"");
    }

    @Test
    void ratesAreOfEachType() throws Exception {
        Shell.Outcome outcome = tail("chat", List.of(COUNTER), 0, "--rates", "--count", "2");
        assertThat(outcome.out().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9:.]{12}  [0-9.]+/s(  CounterUpdate [0-9.]+)?"));
        outcome = tail("chat", List.of(COUNTER), 0, "--rates", "--json", "--count", "1");
        assertThat(JsonParser.parseString(outcome.out()).getAsJsonObject().keySet())
                .containsExactly("time", "per_second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--count 0", "--type Nothing", "--where value", "--where nothing=1", "--where value=x"})
    void aLineThatCannotBeMeantIsNotTried(String line) throws IOException {
        Shell.Outcome outcome;
        try (TestBus bus = new TestBus(folder, "chat")) {
            outcome = Shell.run(words(bus, "chat", line.split(" ")));
        }
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("mycelium tail: ").hasLineCount(1);
    }

    @Test
    void aBusThatIsNotThereIsNamed() throws IOException {
        TestBus bus = new TestBus(folder, "chat");
        bus.close();
        Shell.Outcome outcome = Shell.run(words(bus, "chat"));
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains(bus.endpoint.toString()).hasLineCount(1);
    }

    /** Runs it beside a client that publishes until it has ended, since nobody knows when it has begun to listen. */
    private Shell.Outcome tail(String family, List<RawFrame> frames, int status, String... options) throws Exception {
        try (TestBus bus = new TestBus(folder, family);
                Connection client = bus.client()) {
            CompletableFuture<Shell.Outcome> ran =
                    CompletableFuture.supplyAsync(() -> Shell.run(words(bus, family, options)));
            Shell.Outcome outcome = null;
            while (outcome == null) {
                frames.forEach(client::publishRaw);
                try {
                    outcome = ran.get(20, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // It has not seen enough yet.
                }
            }
            assertThat(outcome.err()).startsWith("mycelium tail: ").hasLineCount(1);
            assertThat(outcome.status()).isEqualTo(status);
            return outcome;
        }
    }

    private static String[] words(TestBus bus, String family, String... options) {
        List<String> words = new ArrayList<>(
                List.of("tail", "--contract", Shell.contract(family), "--endpoint", bus.endpoint.toString()));
        words.addAll(List.of(options));
        return words.toArray(String[]::new);
    }
}
