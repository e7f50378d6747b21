package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.testkit.record.RecordedFrame;
import dev.mycelium.testkit.record.Recording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RecordCommandTest {
    private static final RawFrame COUNTER =
            new RawFrame(1002, ByteString.ofHex("0100000000000000" + "feffffff" + "ffffff7f"));
    private static final RawFrame BATCH = new RawFrame(1003, ByteString.ofZeros(224));

    @TempDir
    Path folder;

    private TestBus bus;
    private Connection program;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        bus = new TestBus(folder, "chat");
        program = bus.client();
        file = folder.resolve("bus.rec");
    }

    @AfterEach
    void close() {
        program.close();
        bus.close();
    }

    /** Publishes when the command has said that it records. */
    private Shell.Outcome record(List<RawFrame> published, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "record",
                file.toString(),
                "--contract",
                Shell.contract("chat"),
                "--endpoint",
                bus.endpoint.toString()));
        words.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> Launcher.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new)));
        if (!published.isEmpty()) {
            Eventually.await("the recording", () -> err.toString().contains("recording in "));
            published.forEach(program::publishRaw);
        }
        return new Shell.Outcome(status.join(), out.toString(), err.toString());
    }

    private List<RawFrame> recorded() throws IOException {
        List<RawFrame> frames = new ArrayList<>();
        try (Recording recording = Recording.open(file)) {
            assertThat(recording.digest()).contains(bus.schema.digest());
            for (Optional<RecordedFrame> next = recording.next(); next.isPresent(); next = recording.next()) {
                frames.add(next.get().frame());
            }
            assertThat(recording.end()).isEqualTo(Recording.End.WHOLE);
        }
        return frames;
    }

    @Test
    void whatPassesIsInTheFile() throws Exception {
        Shell.Outcome outcome = record(List.of(COUNTER, BATCH, COUNTER), "--count", "3");
        assertThat(outcome.out()).matches("recorded 3 frames, 256 payload bytes, in [0-9.]+ s\\R");
        assertThat(outcome.err()).isEqualTo("mycelium record: recording in " + file + ", Ctrl-C ends it\n");
        assertThat(outcome.status()).isZero();
        assertThat(recorded()).containsExactly(COUNTER, BATCH, COUNTER);
    }

    @Test
    void onlyWhatIsAskedForIsInTheFile() throws Exception {
        record(List.of(COUNTER, BATCH, COUNTER), "--count", "2", "--type", "CounterUpdate");
        assertThat(recorded()).containsExactly(COUNTER, COUNTER);
        Files.delete(file);
        record(List.of(COUNTER, BATCH, COUNTER), "--count", "1", "--type", "1003");
        assertThat(recorded()).containsExactly(BATCH);
        Files.delete(file);
        Shell.Outcome outcome = record(List.of(), "--type", "Batch");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("the contract has no message Batch; it has TextMessage (1001), CounterUpdate (1002)");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsGoneOnWithForWhoAsks() throws Exception {
        record(List.of(COUNTER), "--count", "1", "--append");
        byte[] before = Files.readAllBytes(file);
        Shell.Outcome refused = record(List.of(), "--count", "1");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err())
                .isEqualTo("mycelium record: " + file
                        + " is there already: --append goes on with it, or name another file\n");
        assertThat(file).hasBinaryContent(before);
        assertThat(record(List.of(BATCH), "--count", "1", "--append").status()).isZero();
        assertThat(recorded()).containsExactly(COUNTER, BATCH);
    }

    @Test
    void itEndsInTimeThoughNothingPasses() throws Exception {
        Shell.Outcome outcome = record(List.of(), "--for", "100ms");
        assertThat(outcome.out()).startsWith("recorded 0 frames, 0 payload bytes, in ");
        assertThat(recorded()).isEmpty();
        assertThat(record(List.of(), "--for", "soon").err())
                .contains("\"soon\" is no time: write 500ms, 30s, 5m or 1h");
        assertThat(record(List.of(), "--count", "0").err()).contains("--count 0 must be 1 or more");
    }

    @Test
    void withoutABusThereIsNoFile() {
        bus.close();
        Shell.Outcome outcome = record(List.of());
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("mycelium record: cannot connect to " + bus.endpoint)
                .hasLineCount(1);
        assertThat(file).doesNotExist();
    }
}
