package dev.mycelium.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameGate;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakeReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bus finds in the bytes of one connection, however they are cut on their way. */
class SplitterTest {
    private static final SchemaDigest DIGEST = SchemaDigest.ofHex("5a".repeat(32));

    /** A handshake and a frame as {@code TextMessage} has: 352 bytes, which is 351 places to cut, and 61,425 pairs of them. */
    private static final byte[] GREETING_AND_FRAME = join(Handshake.bytes(DIGEST), frame(1001, 312));

    /** Type 9 is not wanted; it stands first, between others, and last. */
    private static final FrameGate ALL_BUT_NINE = (typeId, length) -> typeId != 9;

    private static final byte[] MIXED =
            join(frame(9, 3), frame(50000, 40), frame(9, 0), frame(1, 0), frame(2, 90), frame(9, 50));

    @Test
    void aHandshakeAndAFrameAreFoundWhereverTheyAreCutTwice() {
        int cuts = 0;
        int pairs = 0;
        for (int first = 1; first < GREETING_AND_FRAME.length; first++) {
            cuts++;
            requireFound(first, GREETING_AND_FRAME.length);
            for (int second = first + 1; second < GREETING_AND_FRAME.length; second++) {
                pairs++;
                requireFound(first, second);
            }
        }
        assertThat(cuts).isEqualTo(351);
        assertThat(pairs).isEqualTo(61_425);
    }

    private static void requireFound(int first, int second) {
        HandshakeReader handshake = new HandshakeReader(DIGEST);
        Splitter splitter = new Splitter(FrameLimits.DEFAULT, (typeId, length) -> true);
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        boolean greeted = false;
        int frames = 0;
        int from = 0;
        for (int to : new int[] {first, second, GREETING_AND_FRAME.length}) {
            ByteBuffer arrived = piece(GREETING_AND_FRAME, from, to);
            greeted = greeted || handshake.read(arrived);
            if (greeted && arrived.hasRemaining()) {
                frames += add(splitter.take(arrived), found);
            }
            from = to;
        }
        byte[] frame = Arrays.copyOfRange(GREETING_AND_FRAME, Handshake.SIZE, GREETING_AND_FRAME.length);
        if (frames != 1 || !Arrays.equals(found.toByteArray(), frame) || !splitter.isBetweenFrames()) {
            assertThat(found.toByteArray())
                    .as("cut at %d and %d", first, second)
                    .isEqualTo(frame);
            assertThat(frames).as("frames, cut at %d and %d", first, second).isEqualTo(1);
            throw new AssertionError("inside a frame at the end, cut at " + first + " and " + second);
        }
    }

    @Test
    void whatIsNotWantedIsLeftOutWhereverTheBytesAreCutTwice() {
        byte[] wanted = join(frame(50000, 40), frame(1, 0), frame(2, 90));
        for (int first = 0; first <= MIXED.length; first++) {
            for (int second = first; second <= MIXED.length; second++) {
                Splitter splitter = new Splitter(FrameLimits.DEFAULT, ALL_BUT_NINE);
                ByteArrayOutputStream found = new ByteArrayOutputStream();
                int frames = add(splitter.take(piece(MIXED, 0, first)), found)
                        + add(splitter.take(piece(MIXED, first, second)), found)
                        + add(splitter.take(piece(MIXED, second, MIXED.length)), found);
                if (frames != 3 || !Arrays.equals(found.toByteArray(), wanted) || !splitter.isBetweenFrames()) {
                    assertThat(found.toByteArray())
                            .as("cut at %d and %d", first, second)
                            .isEqualTo(wanted);
                    throw new AssertionError(frames + " frames, cut at " + first + " and " + second);
                }
            }
        }
    }

    @Test
    void anEndIsBetweenFramesWhereOneIsWholeAndNowhereElse() {
        byte[] two = join(frame(1, 4), frame(9, 3));
        for (int length = 0; length <= two.length; length++) {
            Splitter splitter = new Splitter(FrameLimits.DEFAULT, ALL_BUT_NINE);
            add(splitter.take(piece(two, 0, length)), new ByteArrayOutputStream());
            boolean whole = length == 0 || length == 10 || length == two.length;
            assertThat(splitter.isBetweenFrames()).as("after %d bytes", length).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1025, 4L << 20, 16L << 20, Integer.MAX_VALUE, 1L << 31, (1L << 32) - 1})
    void behindALengthOverTheLimitOnlyWhatCameBeforeIsFound(long length) {
        byte[] bytes = join(frame(1, 4), header(7, length));
        for (int cut = 0; cut <= bytes.length; cut++) {
            Splitter splitter = new Splitter(new FrameLimits(1024, 1024), ALL_BUT_NINE);
            ByteArrayOutputStream found = new ByteArrayOutputStream();
            int at = cut;
            FrameException refused = catchThrowableOfType(FrameException.class, () -> {
                add(splitter.take(piece(bytes, 0, at)), found);
                add(splitter.take(piece(bytes, at, bytes.length)), found);
            });
            add(splitter.before(), found);
            assertThat(refused)
                    .hasMessage("frame of type 7: announces " + length + " payload bytes, at most 1024 are accepted");
            assertThat(found.toByteArray()).as("cut at %d", cut).isEqualTo(frame(1, 4));
        }
    }

    private static int add(@Nullable Batch batch, ByteArrayOutputStream to) {
        if (batch == null) {
            return 0;
        }
        to.write(batch.bytes(), batch.start(), batch.length());
        return batch.frames();
    }

    private static ByteBuffer piece(byte[] of, int from, int to) {
        return ByteBuffer.wrap(Arrays.copyOfRange(of, from, to));
    }

    /** Its payload is of numbers that tell a byte from its neighbours. */
    private static byte[] frame(int typeId, int length) {
        byte[] frame = new byte[FrameHeader.SIZE + length];
        FrameHeader.write(frame, 0, typeId, length);
        for (int i = 0; i < length; i++) {
            frame[FrameHeader.SIZE + i] = (byte) (i + 1);
        }
        return frame;
    }

    private static byte[] header(int typeId, long length) {
        return new byte[] {
            (byte) typeId, 0, (byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)
        };
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
