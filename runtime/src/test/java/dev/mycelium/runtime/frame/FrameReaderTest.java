package dev.mycelium.runtime.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mycelium.runtime.frame.FrameException.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {
    private static final FrameGate ALL = (typeId, length) -> true;

    /** Type 9 is not wanted; it stands first, between others, and last. */
    private static final FrameGate ALL_BUT_NINE = (typeId, length) -> typeId != 9;

    private static final byte[] STREAM =
            join(frame(9, 3), frame(50000, 40), frame(9, 0), frame(1, 0), frame(2, 200), frame(9, 50));
    private static final List<String> FRAMES = List.of(shown(50000, 40), shown(1, 0), shown(2, 200));

    @Test
    void findsTheSameFramesWhereverTheStreamIsCutTwice() {
        for (int first = 0; first <= STREAM.length; first++) {
            for (int second = first; second <= STREAM.length; second++) {
                FrameReader reader = new FrameReader(FrameLimits.DEFAULT, ALL_BUT_NINE);
                List<String> found = new ArrayList<>();
                feed(reader, Arrays.copyOfRange(STREAM, 0, first), found);
                feed(reader, Arrays.copyOfRange(STREAM, first, second), found);
                feed(reader, Arrays.copyOfRange(STREAM, second, STREAM.length), found);
                reader.end();
                if (!found.equals(FRAMES)) {
                    assertThat(found).as("cut at %d and %d", first, second).isEqualTo(FRAMES);
                }
            }
        }
    }

    @Test
    void anEndInsideAFrameIsAnErrorThatSaysWhere() {
        byte[] stream = join(frame(50000, 4), frame(9, 3));
        for (int length = 0; length <= stream.length; length++) {
            FrameReader reader = new FrameReader(FrameLimits.DEFAULT, ALL_BUT_NINE);
            feed(reader, Arrays.copyOf(stream, length), new ArrayList<>());

            FrameException refused = catchThrowableOfType(FrameException.class, reader::end);

            int inFrame = length % 10;
            if (inFrame == 0 || length == stream.length) {
                assertThat(refused).as("a clean end after %d bytes", length).isNull();
            } else if (inFrame < 6) {
                assertThat(refused).hasMessage("frame header: cut after " + inFrame + " of 6 bytes");
                assertThat(refused.reason()).isEqualTo(Reason.HEADER_TRUNCATED);
            } else {
                String which = length < 10
                        ? "50000: cut after " + (inFrame - 6) + " of 4"
                        : "9: cut after " + (inFrame - 6) + " of 3";
                assertThat(refused).hasMessage("frame of type " + which + " payload bytes");
                assertThat(refused.reason()).isEqualTo(Reason.PAYLOAD_TRUNCATED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1025, 4L << 20, 16L << 20, Integer.MAX_VALUE, 1L << 31, (1L << 32) - 1})
    void aLengthOverTheLimitEndsTheStream(long length) {
        FrameReader reader = new FrameReader(new FrameLimits(1024, 1024), ALL);
        reader.space().put(header(7, length));

        assertThatThrownBy(reader::next)
                .isInstanceOf(FrameException.class)
                .hasMessage("frame of type 7: announces " + length + " payload bytes, at most 1024 are accepted");
        assertThat(reader.capacity()).isEqualTo(64 << 10);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void holdsAtMostTwiceWhatHasArrived(boolean wanted) {
        int length = 16 << 20;
        FrameReader reader = new FrameReader(FrameLimits.DEFAULT, (typeId, announced) -> wanted);
        reader.space().put(header(7, length));
        assertThat(reader.next()).isFalse();
        assertThat(reader.capacity()).isEqualTo(64 << 10);

        int arrived = 6;
        while (arrived < length + 6) {
            assertThat(reader.next()).isFalse();
            ByteBuffer space = reader.space();
            int piece = Math.min(Math.min(space.remaining(), 40_000), length + 6 - arrived);
            assertThat(reader.capacity()).isLessThanOrEqualTo(wanted ? Math.max(64 << 10, 2 * arrived) : 64 << 10);
            space.put(new byte[piece]);
            arrived += piece;
        }

        assertThat(reader.next()).isEqualTo(wanted);
        if (wanted) {
            assertThat(reader.payloadLength()).isEqualTo(length);
        }
        reader.space();
        assertThat(reader.capacity()).as("behind the long frame").isEqualTo(64 << 10);
        reader.end();
    }

    @Test
    void aFrameThatFillsTheBufferIsFollowedByTheNext() {
        FrameReader reader = new FrameReader(FrameLimits.DEFAULT, ALL);
        List<String> found = new ArrayList<>();
        int exact = FrameReader.INITIAL_CAPACITY - 6;

        feed(reader, join(frame(1, exact), frame(2, exact + 1), frame(3, exact - 1), frame(4, 1)), found);

        assertThat(found).containsExactly(shown(1, exact), shown(2, exact + 1), shown(3, exact - 1), shown(4, 1));
        reader.end();
    }

    @Test
    void theGateIsAskedOnceForAFrame() {
        List<String> asked = new ArrayList<>();
        FrameReader reader = new FrameReader(FrameLimits.DEFAULT, (typeId, length) -> asked.add(typeId + "/" + length));
        for (byte b : join(frame(5, 2), frame(6, 0))) {
            feed(reader, new byte[] {b}, new ArrayList<>());
        }
        assertThat(asked).containsExactly("5/2", "6/0");
    }

    @Test
    void withoutAFrameThereIsNothingToGet() {
        FrameReader reader = new FrameReader(FrameLimits.DEFAULT, ALL);
        reader.space().put(frame(1, 1));
        assertThatThrownBy(reader::typeId).isInstanceOf(IllegalStateException.class);
        assertThat(reader.next()).isTrue();
        assertThat(reader.typeId()).isEqualTo(1);
        reader.space();
        assertThatThrownBy(reader::array).hasMessage("there is no frame: next() must have returned true");
    }

    private static void feed(FrameReader reader, byte[] bytes, List<String> found) {
        int at = 0;
        do {
            ByteBuffer space = reader.space();
            int piece = Math.min(space.remaining(), bytes.length - at);
            space.put(bytes, at, piece);
            at += piece;
            while (reader.next()) {
                byte[] payload = Arrays.copyOfRange(
                        reader.array(), reader.payloadOffset(), reader.payloadOffset() + reader.payloadLength());
                found.add(reader.typeId() + ":" + payload.length + ":" + Arrays.hashCode(payload));
            }
        } while (at < bytes.length);
    }

    private static String shown(int typeId, int length) {
        byte[] frame = frame(typeId, length);
        return typeId + ":" + length + ":" + Arrays.hashCode(Arrays.copyOfRange(frame, 6, frame.length));
    }

    private static byte[] frame(int typeId, int length) {
        byte[] frame = Arrays.copyOf(header(typeId, length), 6 + length);
        for (int i = 6; i < frame.length; i++) {
            frame[i] = (byte) (typeId + 31 * i);
        }
        return frame;
    }

    private static byte[] header(int typeId, long length) {
        return new byte[] {
            (byte) typeId,
            (byte) (typeId >>> 8),
            (byte) length,
            (byte) (length >>> 8),
            (byte) (length >>> 16),
            (byte) (length >>> 24)
        };
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
