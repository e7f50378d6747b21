package dev.mycelium.runtime.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameCursorTest {
    private static final int BEFORE = 3;

    /** Type 1 with 2 bytes, type 65535 with none, type 258 with 3. */
    private static final byte[] FRAMES = {
        1, 0, 2, 0, 0, 0, 10, 11, //
        -1, -1, 0, 0, 0, 0, //
        2, 1, 3, 0, 0, 0, 20, 21, 22
    };

    private static final int ALL = 3;

    /** The ways to give bytes to a cursor; each starts a few bytes into what it wraps. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    enum Way {
        ARRAY(bytes -> new FrameCursor().wrap(shifted(bytes), BEFORE, bytes.length)),
        HEAP(bytes -> new FrameCursor().wrap(ByteBuffer.wrap(shifted(bytes)).position(BEFORE))),
        SLICE(bytes -> new FrameCursor()
                .wrap(ByteBuffer.wrap(shifted(shifted(bytes)))
                        .slice(BEFORE, BEFORE + bytes.length)
                        .position(BEFORE))),
        READ_ONLY(bytes -> new FrameCursor()
                .wrap(ByteBuffer.wrap(shifted(bytes)).asReadOnlyBuffer().position(BEFORE))),
        DIRECT(bytes -> new FrameCursor()
                .wrap(ByteBuffer.allocateDirect(BEFORE + bytes.length)
                        .put(shifted(bytes))
                        .flip()
                        .position(BEFORE)));

        private final Function<byte[], FrameCursor> wrap;

        Way(Function<byte[], FrameCursor> wrap) {
            this.wrap = wrap;
        }

        private static byte[] shifted(byte[] bytes) {
            byte[] shifted = new byte[BEFORE + bytes.length];
            System.arraycopy(bytes, 0, shifted, BEFORE, bytes.length);
            return shifted;
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesThroughTheFrames(Way way) {
        FrameCursor cursor = way.wrap.apply(FRAMES);

        assertThat(frames(cursor)).containsExactly("1 at 9: 10 11", "65535 at 17: ", "258 at 23: 20 21 22");
        assertThat(cursor.remaining()).isZero();
        assertThat(cursor.next()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatEndAnywhereGiveTheWholeFramesAndKeepTheRest(Way way) {
        int[] ends = {8, 14, 23};
        for (int length = 0; length <= FRAMES.length; length++) {
            FrameCursor cursor = way.wrap.apply(Arrays.copyOf(FRAMES, length));
            int whole = 0;
            int end = 0;
            while (whole < ALL && ends[whole] <= length) {
                end = ends[whole++];
            }

            assertThat(frames(cursor)).as("of %d bytes", length).hasSize(whole);
            assertThat(cursor.remaining()).as("of %d bytes", length).isEqualTo(length - end);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLengthOverTheLimitIsRefusedHoweverLarge(Way way) {
        int over = FrameLimits.DEFAULT.maxAccept() + 1;
        for (int length : new int[] {over, Integer.MAX_VALUE, Integer.MIN_VALUE, -1}) {
            byte[] frame = {7, 0, (byte) length, (byte) (length >>> 8), (byte) (length >>> 16), (byte) (length >>> 24)};
            FrameCursor cursor = way.wrap.apply(frame);

            assertThatThrownBy(cursor::next)
                    .isInstanceOf(FrameException.class)
                    .hasMessage("frame of type 7: announces " + (length & 0xFFFF_FFFFL)
                            + " payload bytes, at most 16777216" + " are accepted");
            assertThat(cursor.remaining()).isEqualTo(frame.length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNothingToAskBeforeAndBehindTheFrames(Way way) {
        FrameCursor cursor = way.wrap.apply(FRAMES);
        assertStandsOnNothing(cursor);
        while (cursor.next()) {
            assertThat(cursor.typeId()).isPositive();
        }
        assertStandsOnNothing(cursor);
    }

    private static void assertStandsOnNothing(FrameCursor cursor) {
        assertThatIllegalStateException().isThrownBy(cursor::typeId);
        assertThatIllegalStateException().isThrownBy(cursor::payloadOffset);
        assertThatIllegalStateException().isThrownBy(cursor::payloadLength);
    }

    private static List<String> frames(FrameCursor cursor) {
        List<String> frames = new ArrayList<>();
        while (cursor.next()) {
            List<String> payload = new ArrayList<>();
            for (int i = 0; i < cursor.payloadLength(); i++) {
                payload.add(Byte.toString(payloadByte(cursor, i)));
            }
            frames.add(cursor.typeId() + " at " + cursor.payloadOffset() + ": " + String.join(" ", payload));
        }
        return frames;
    }

    /** By the buffer that was given, if one was; else by the array. */
    private static byte payloadByte(FrameCursor cursor, int index) {
        ByteBuffer buffer = cursor.buffer();
        byte[] array = cursor.array();
        if (array != null) {
            byte found = array[cursor.arrayOffset() + index];
            assertThat(buffer == null ? found : buffer.get(cursor.payloadOffset() + index))
                    .isEqualTo(found);
            return found;
        }
        return Objects.requireNonNull(buffer).get(cursor.payloadOffset() + index);
    }
}
