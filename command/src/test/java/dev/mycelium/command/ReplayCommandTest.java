package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.testkit.TestClock;
import dev.mycelium.testkit.record.FrameRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReplayCommandTest {
    private static final String COUNTER_BYTES = "0100000000000000" + "feffffff" + "ffffff7f";
    private static final RawFrame COUNTER = new RawFrame(1002, ByteString.ofHex(COUNTER_BYTES));
    private static final RawFrame BATCH = new RawFrame(1003, ByteString.ofZeros(224));
    private static final RawFrame UNKNOWN = new RawFrame(7, ByteString.ofHex("ab"));
    private static final RawFrame TOO_SHORT = new RawFrame(1002, ByteString.ofHex("ab"));
    private static final Duration STEP = Duration.ofMillis(300);

    @TempDir
    Path folder;

    private TestBus bus;
    private Connection program;
    private Path file;
    private Subscription<RawFrame> frames;

    @BeforeEach
    void open() throws IOException {
        bus = new TestBus(folder, "chat");
        program = bus.client();
        file = folder.resolve("bus.rec");
        frames = program.subscribeRaw();
    }

    @AfterEach
    void close() {
        program.close();
        bus.close();
    }

    /** The first frame comes at 0.3 s, the second at 0.6 s and so on. */
    private void record(RawFrame... these) throws IOException {
        TestClock clock = new TestClock();
        try (FrameRecorder recorder = FrameRecorder.open(file, clock, bus.schema.digest())) {
            for (RawFrame frame : these) {
                clock.advance(STEP);
                recorder.record(frame);
            }
        }
    }

    private Shell.Outcome replay(String... options) {
        List<String> words = new ArrayList<>(List.of("replay", file.toString(), "--contract", Shell.contract("chat")));
        words.addAll(List.of(options));
        return Shell.run(words.toArray(String[]::new));
    }

    private Shell.Outcome play(String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--endpoint", bus.endpoint.toString()));
        return replay(words.toArray(String[]::new));
    }

    private void requireReceived(RawFrame... these) throws InterruptedException {
        for (RawFrame frame : these) {
            assertThat(frames.poll(TestBus.LONG)).isEqualTo(frame);
        }
        // Nothing more has come before this one.
        RawFrame last = new RawFrame(1002, ByteString.ofHex("09" + COUNTER_BYTES.substring(2)));
        program.publishRaw(last);
        assertThat(frames.poll(TestBus.LONG)).isEqualTo(last);
    }

    @Test
    void eachFrameIsPublishedAtItsTime() throws Exception {
        record(COUNTER, BATCH);
        long began = System.nanoTime();
        Shell.Outcome outcome = play();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(STEP.multipliedBy(2));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches("played 2 frames, 240 payload bytes, in [0-9.]+ s\\R");
        assertThat(outcome.status()).isZero();
        requireReceived(COUNTER, BATCH);
    }

    @Test
    void timesCanBeStretched() throws Exception {
        record(COUNTER);
        long began = System.nanoTime();
        assertThat(play("--speed", "0.1").status()).isZero();
        // Far more than it takes to begin, which would pass for the waiting else.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(STEP.multipliedBy(10));
        requireReceived(COUNTER);
    }

    @Test
    void aDayCanBePlayedInAMoment() throws Exception {
        TestClock clock = new TestClock();
        try (FrameRecorder recorder = FrameRecorder.open(file, clock, bus.schema.digest())) {
            clock.advance(Duration.ofDays(1));
            recorder.record(COUNTER);
        }
        assertThat(play("--speed", "1e6").status()).isZero();
        requireReceived(COUNTER);
    }

    @Test
    void atOnceOneTypeThreeTimes() throws Exception {
        record(COUNTER, BATCH);
        assertThat(play("--as-fast-as-possible", "--repeat", "3", "--type", "BatchOperation")
                        .out())
                .startsWith("played 3 frames, 672 payload bytes, in ");
        requireReceived(BATCH, BATCH, BATCH);
    }

    @Test
    void whatNoBusTakesIsLeftOutAndCounted() throws Exception {
        record(UNKNOWN, TOO_SHORT, COUNTER, TOO_SHORT);
        assertThat(play("--as-fast-as-possible").out())
                .startsWith("played 1 frame, 16 payload bytes, in ")
                .endsWith(" s, 1 of unknown types left out, 2 of a wrong size left out\n");
        requireReceived(COUNTER);
    }

    @Test
    void ofATornRecordingTheRestIsPlayed() throws Exception {
        record(COUNTER, BATCH);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        Shell.Outcome outcome = play("--as-fast-as-possible");
        assertThat(outcome.out()).startsWith("played 1 frame, ");
        assertThat(outcome.err())
                .isEqualTo("mycelium replay: " + file + " ends inside the record at byte 78: its writer died, found no"
                        + " room, or is writing it; all before was taken\n");
        assertThat(outcome.status()).isEqualTo(1);
        requireReceived(COUNTER);
        whole[78 + 20] ^= 1;
        Files.write(file, whole);
        assertThat(play("--as-fast-as-possible").err())
                .isEqualTo(
                        "mycelium replay: " + file + ": the record at byte 78 is damaged, what is behind it cannot be"
                                + " found; all before was taken\n");
        requireReceived(COUNTER);
    }

    @Test
    void theContractMustBeThatOfTheRecording() throws Exception {
        TestClock clock = new TestClock();
        String other = "a7".repeat(32);
        try (FrameRecorder recorder = FrameRecorder.open(file, clock, SchemaDigest.ofHex(other))) {
            recorder.record(COUNTER);
        }
        Shell.Outcome outcome = play();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("mycelium replay: " + file + " is of the contract "
                        + other + ", the one given is " + bus.schema.digest()
                        + "; --any-contract takes it all the same\n");
        assertThat(play("--any-contract").status()).isZero();
        requireReceived(COUNTER);
    }

    @Test
    void whatWouldBePublishedIsShownWithoutABus() throws Exception {
        record(COUNTER, UNKNOWN, COUNTER);
        assertThat(replay("--dry-run").out().lines())
                .containsSubsequence(
                        "0.300000 s, frame 1 at byte 44: CounterUpdate (type 1002, 16 payload bytes)",
                        "       8     4  value       i32   -2          feffffff",
                        "0.900000 s, frame 3 at byte 97: CounterUpdate (type 1002, 16 payload bytes)",
                        "2 frames would be played, 1 of unknown types left out");
        List<JsonObject> lines = replay("--dry-run", "--json")
                .out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).get("seconds").getAsString()).isEqualTo("0.900000000");
        assertThat(lines.get(1).getAsJsonObject("values").get("counter_id").getAsString())
                .isEqualTo("1");
        requireReceived();
    }

    /** Laid out by hand: pcap with nanoseconds, link type 252, tag 12 with the dissector's name, tag 0. */
    @Test
    void aCaptureHasAPacketForEachFrame() throws Exception {
        record(UNKNOWN, COUNTER);
        Path pcap = folder.resolve("bus.pcap");
        Shell.Outcome outcome = replay("--capture", pcap.toString());
        assertThat(outcome).isEqualTo(new Shell.Outcome(0, "2 packets in " + pcap + "\n", ""));
        String tags = "000c0008" + "6d7963656c69756d" + "00000000";
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(pcap)))
                .isEqualTo("4d3cb2a1" + "0200" + "0400" + "00000000" + "00000000" + "00000002" + "fc000000"
                        + "00000000" + "00a3e111" + "17000000" + "17000000" + tags + "070001000000" + "ab"
                        + "00000000" + "0046c323" + "26000000" + "26000000" + tags + "ea0310000000" + COUNTER_BYTES);
        assertThat(replay("--capture", pcap.toString()).err()).contains(pcap + " is there already");
        Path some = folder.resolve("some.pcap");
        assertThat(replay("--capture", some.toString(), "--type", "CounterUpdate")
                        .out())
                .isEqualTo("1 packet in " + some + "\n");
    }

    @Test
    void whatCannotBeIsSaidInOneLine() throws Exception {
        assertThat(play().err()).isEqualTo("mycelium replay: there is no file " + file + "\n");
        Files.writeString(file, "something else");
        assertThat(play().err()).contains(file + ": no recording of frames").hasLineCount(1);
        Files.delete(file);
        record(COUNTER);
        assertThat(play("--speed", "0").status()).isEqualTo(2);
        assertThat(play("--speed", "2", "--as-fast-as-possible").status()).isEqualTo(2);
        assertThat(play("--json").err()).contains("--json is for --dry-run");
        bus.close();
        Shell.Outcome outcome = play();
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("mycelium replay: cannot connect to ")
                .hasLineCount(1);
    }
}
