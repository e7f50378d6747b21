package dev.mycelium.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that say of which contract their frames are, and recordings that are gone on with. */
@Timeout(20)
class RecordingOfContractTest {
    private static final String DIGITS = "b5dbd5017ea5bf135fb8986a787efbdaab0d2518aa1940854a0eb027e860d517";
    private static final SchemaDigest DIGEST = SchemaDigest.ofHex(DIGITS);
    private static final SchemaDigest OTHER = SchemaDigest.ofHex("00".repeat(32));
    private static final RawFrame FRAME = new RawFrame(1002, ByteString.ofHex("010203"));

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private Path file;

    @BeforeEach
    void recordOneFrameAtFiveSeconds() throws IOException {
        file = folder.resolve("bus.rec");
        try (FrameRecorder recorder = FrameRecorder.open(file, clock, DIGEST)) {
            clock.advance(Duration.ofSeconds(5));
            recorder.record(FRAME);
        }
    }

    /** The sums are those of CRC-32C (RFC 3720), made by another program. */
    @Test
    void theFileIsTheOneThatIsDescribed() throws Exception {
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(file)))
                .isEqualTo(
                        "4d5943524543320a" // MYCREC2\n
                                + DIGITS + "61c68e32"
                                + "0d000000" + "47600ea2" + "00f2052a01000000" + "ea03" + "010203");
    }

    @Test
    void itSaysOfWhichContractItIs() throws Exception {
        try (Recording recording = Recording.open(file)) {
            assertThat(recording.digest()).contains(DIGEST);
            assertThat(recording.next())
                    .contains(new RecordedFrame(Duration.ofSeconds(5).toNanos(), FRAME));
            assertThat(recording.next()).isEmpty();
            assertThat(recording.end()).isEqualTo(Recording.End.WHOLE);
        }
    }

    @Test
    void aFileWithoutADigestIsReadAsEver() throws Exception {
        Path plain = folder.resolve("plain.rec");
        try (FrameRecorder recorder = FrameRecorder.open(plain, clock)) {
            recorder.record(FRAME);
        }
        try (Recording recording = Recording.open(plain)) {
            assertThat(recording.digest()).isEmpty();
            assertThat(recording.next()).contains(new RecordedFrame(0, FRAME));
        }
        assertThatThrownBy(() -> FrameRecorder.append(plain, clock, DIGEST))
                .hasMessage(plain + ": a recording that does not say of which contract; that of " + DIGITS
                        + " needs a file of its own");
    }

    @Test
    void aDigestThatIsTornOrDamagedIsNoDigest() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 8; at < 44; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            for (byte[] bad : new byte[][] {changed, Arrays.copyOf(whole, at)}) {
                Path damaged = Files.write(folder.resolve("damaged.rec"), bad);
                assertThatThrownBy(() -> Recording.open(damaged))
                        .as("byte %d", at)
                        .isInstanceOf(IOException.class)
                        .hasMessage(damaged + ": the digest of its contract, behind MYCREC2, is torn or damaged");
            }
        }
    }

    @Test
    void whoGoesOnGoesOnInTime() throws Exception {
        clock.advance(Duration.ofDays(3));
        try (FrameRecorder recorder = FrameRecorder.append(file, clock, DIGEST)) {
            clock.advance(Duration.ofSeconds(2));
            recorder.record(FRAME);
            assertThat(recorder.recorded()).isEqualTo(1);
        }
        try (Recording recording = Recording.open(file)) {
            assertThat(recording.next())
                    .contains(new RecordedFrame(Duration.ofSeconds(5).toNanos(), FRAME));
            assertThat(recording.next())
                    .contains(new RecordedFrame(Duration.ofSeconds(7).toNanos(), FRAME));
            assertThat(recording.next()).isEmpty();
        }
    }

    @Test
    void nobodyGoesOnWithTheFramesOfAnotherContract() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> FrameRecorder.append(file, clock, OTHER))
                .hasMessage(file + ": a recording of the contract " + DIGITS + "; that of " + OTHER
                        + " needs a file of its own");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void nobodyGoesOnBehindATornRecord() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        byte[] torn = Arrays.copyOf(whole, whole.length - 1);
        Files.write(file, torn);
        assertThatThrownBy(() -> FrameRecorder.append(file, clock, DIGEST))
                .hasMessage(file + ": the record at byte 44 is torn, and nobody would find what is written behind it;"
                        + " \"truncate -s 44 " + file + "\" keeps what is before it");
        assertThat(file).hasBinaryContent(torn);
    }

    @Test
    void twoDoNotRecordIntoOneFile() throws Exception {
        try (FrameRecorder first = FrameRecorder.append(file, clock, DIGEST)) {
            assertThatThrownBy(() -> FrameRecorder.append(file, clock, DIGEST))
                    .hasMessage(file + ": somebody is recording into it");
            first.record(FRAME);
            assertThat(first.recorded()).isEqualTo(1);
        }
        FrameRecorder.append(file, clock, DIGEST).close();
    }

    @Test
    void whatIsNotThereIsNotGoneOnWith() {
        Path nothing = folder.resolve("nothing.rec");
        assertThatThrownBy(() -> FrameRecorder.append(nothing, clock, DIGEST)).isInstanceOf(NoSuchFileException.class);
        assertThat(nothing).doesNotExist();
        assertThatThrownBy(() -> FrameRecorder.open(file, clock, DIGEST))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
