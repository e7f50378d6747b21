package dev.mycelium.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.testkit.TestClock;
import dev.mycelium.testkit.record.Recording.End;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RecordingTest {
    private static final List<RawFrame> FRAMES = List.of(frame(1002, 1, 2, 3), frame(0), frame(65_535, 255, 0, 255, 0));

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();

    private static RawFrame frame(int typeId, int... payload) {
        byte[] bytes = new byte[payload.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) payload[i];
        }
        return new RawFrame(typeId, ByteString.of(bytes));
    }

    /** The three frames at 0, 5 and 10 seconds. */
    private Path recorded() throws IOException {
        Path file = folder.resolve("bus.rec");
        try (FrameRecorder recorder = FrameRecorder.open(file, clock)) {
            for (RawFrame frame : FRAMES) {
                recorder.record(frame);
                clock.advance(Duration.ofSeconds(5));
            }
            assertThat(recorder.recorded()).isEqualTo(3);
            assertThat(recorder.missed()).isZero();
        }
        return file;
    }

    private static List<RawFrame> rest(Recording recording) throws IOException {
        List<RawFrame> frames = new ArrayList<>();
        for (Optional<RecordedFrame> next = recording.next(); next.isPresent(); next = recording.next()) {
            frames.add(next.get().frame());
        }
        return frames;
    }

    @Test
    void framesComeBackWithTheirTimes() throws Exception {
        clock.advance(Duration.ofDays(3));
        try (Recording recording = Recording.open(recorded())) {
            for (int i = 0; i < 3; i++) {
                assertThat(recording.next())
                        .contains(new RecordedFrame(Duration.ofSeconds(5L * i).toNanos(), FRAMES.get(i)));
            }
            assertThat(recording.next()).isEmpty();
            assertThat(recording.end()).isEqualTo(End.WHOLE);
        }
    }

    /** The sums are those of CRC-32C (RFC 3720), made by another program. */
    @Test
    void theFileIsTheOneThatIsDescribed() throws Exception {
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(recorded())))
                .isEqualTo(
                        "4d5943524543310a" // MYCREC1\n
                                + "0d000000" + "d5a333b8" + "0000000000000000" + "ea03" + "010203"
                                + "0a000000" + "20119bc2" + "00f2052a01000000" + "0000"
                                + "0e000000" + "e9d94b0b" + "00e40b5402000000" + "ffff" + "ff00ff00");
    }

    @Test
    void aFileThatWasTornAnywhereGivesAllWholeFrames() throws Exception {
        byte[] whole = Files.readAllBytes(recorded());
        int[] ends = {8, 8 + 21, 8 + 21 + 18, whole.length};
        for (int length = 8; length <= whole.length; length++) {
            Path torn = Files.write(folder.resolve("torn.rec"), Arrays.copyOf(whole, length));
            int frames = 0;
            while (frames < 3 && ends[frames + 1] <= length) {
                frames++;
            }
            try (Recording recording = Recording.open(torn)) {
                assertThat(rest(recording)).isEqualTo(FRAMES.subList(0, frames));
                assertThat(recording.end()).isEqualTo(length == ends[frames] ? End.WHOLE : End.TORN);
                assertThat(recording.offset()).isEqualTo(ends[frames]);
            }
            assertThat(torn).hasSize(length);
        }
    }

    @Test
    void aByteThatChangedIsNeverAFrame() throws Exception {
        byte[] whole = Files.readAllBytes(recorded());
        for (int at = 8; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Path damaged = Files.write(folder.resolve("damaged.rec"), changed);
            int before = at < 8 + 21 ? 0 : at < 8 + 21 + 18 ? 1 : 2;
            try (Recording recording = Recording.open(damaged)) {
                assertThat(rest(recording)).as("byte %d", at).isEqualTo(FRAMES.subList(0, before));
                assertThat(recording.end()).isIn(End.DAMAGED, End.TORN);
                assertThat(recording.toString()).startsWith(damaged + " at byte ");
            }
        }
    }

    @Test
    void whoReadsWhileItIsWrittenSeesWhatIsWhole() throws Exception {
        Path file = folder.resolve("growing.rec");
        try (FrameRecorder recorder = FrameRecorder.open(file, clock);
                Recording recording = Recording.open(file)) {
            assertThat(recording.next()).isEmpty();
            recorder.record(FRAMES.get(0));
            assertThat(recording.next().orElseThrow().frame()).isEqualTo(FRAMES.get(0));
            assertThat(recording.next()).isEmpty();
            recorder.record(FRAMES.get(2));
            assertThat(recording.next().orElseThrow().frame()).isEqualTo(FRAMES.get(2));
        }
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> FrameRecorder.open(file, clock)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
        assertThatThrownBy(() -> Recording.open(file))
                .hasMessage(file + ": no recording of frames: it does not begin with MYCREC1 or MYCREC2");
    }

    @Test
    void aFullDiskEndsTheRecordingAndNothingElse() throws Exception {
        try (FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
                FrameRecorder recorder = FrameRecorder.to(full, clock)) {
            FRAMES.forEach(recorder::record);
            assertThat(recorder.recorded()).isZero();
            assertThat(recorder.missed()).isEqualTo(3);
            assertThat(recorder.failure().orElseThrow()).hasMessageContaining("No space left");
        }
    }

    @Test
    void whatADiskTookBeforeItWasFullCanBeRead() throws Exception {
        Path file = folder.resolve("filling.rec");
        try (FileChannel disk = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FrameRecorder recorder = FrameRecorder.to(new Filling(disk, 60), clock)) {
            for (int i = 0; i < 100; i++) {
                recorder.record(FRAMES.get(0));
            }
            assertThat(recorder.recorded()).isEqualTo(2);
            assertThat(recorder.missed()).isEqualTo(98);
        }
        assertThat(file).hasSize(60);
        try (Recording recording = Recording.open(file)) {
            assertThat(rest(recording)).containsExactly(FRAMES.get(0), FRAMES.get(0));
            assertThat(recording.end()).isEqualTo(End.TORN);
        }
    }

    /** Room for so many bytes, then none; and then room again, which must not be used: what is behind a torn record is lost. */
    private static final class Filling implements WritableByteChannel {
        private final FileChannel disk;
        private int room;
        private boolean failed;

        Filling(FileChannel disk, int room) {
            this.disk = disk;
            this.room = room;
        }

        @Override
        public int write(ByteBuffer src) throws IOException {
            if (room == 0 && !failed) {
                failed = true;
                throw new IOException("No space left on device");
            }
            int count = failed ? src.remaining() : Math.min(room, src.remaining());
            disk.write(src.slice(src.position(), count));
            src.position(src.position() + count);
            room = Math.max(0, room - count);
            return count;
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    @Test
    void playedEachFrameComesAtItsTime() throws Exception {
        Path file = recorded();
        List<RawFrame> played = new CopyOnWriteArrayList<>();
        try (Recording recording = Recording.open(file)) {
            Thread player = new Thread(() -> {
                try {
                    new FramePlayer(clock, 2).play(recording, played::add);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            player.start();
            for (int count = 1; count <= 2; count++) {
                clock.awaitTimers(1);
                clock.advance(Duration.ofMillis(2499));
                assertThat(played).isEqualTo(FRAMES.subList(0, count));
                clock.advance(Duration.ofMillis(1));
            }
            player.join();
            assertThat(played).isEqualTo(FRAMES);
        }
    }

    @Test
    void playedAtOnceNothingWaits() throws Exception {
        List<RawFrame> played = new ArrayList<>();
        try (Recording recording = Recording.open(recorded())) {
            assertThat(new FramePlayer(clock, Double.POSITIVE_INFINITY).play(recording, played::add))
                    .isEqualTo(3);
        }
        assertThat(played).isEqualTo(FRAMES);
        assertThatThrownBy(() -> new FramePlayer(clock, 0)).hasMessage("speed 0.0 must be more than 0");
    }
}
