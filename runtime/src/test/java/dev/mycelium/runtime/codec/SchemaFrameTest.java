package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mycelium.runtime.codec.DecodeException.Reason;
import dev.mycelium.runtime.frame.FrameException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema makes of a frame, as an array, as a part of one, and as a buffer: always the same. */
class SchemaFrameTest {
    private static final Schema<Probe> SCHEMA =
            new Schema<>(SchemaDigest.of(new byte[32]), 0, 0, 0, List.of(Probe.codec(50000), Probe.codec(3)));
    private static final Probe MESSAGE = new Probe(true, "hé", -2, 65535);
    private static final byte[] FRAME = Probe.codec(50000).encodeFrame(MESSAGE);

    @Test
    void decodesAFrame() {
        assertThat(SCHEMA.decode(FRAME)).isEqualTo(MESSAGE);
        byte[] wide = new byte[FRAME.length + 5];
        System.arraycopy(FRAME, 0, wide, 2, FRAME.length);
        assertThat(SCHEMA.decode(wide, 2, FRAME.length)).isEqualTo(MESSAGE);

        for (ByteBuffer buffer : buffers(FRAME)) {
            assertThat(SCHEMA.decode(buffer)).isEqualTo(MESSAGE);
            assertThat(buffer.remaining()).isZero();
        }
    }

    @Test
    void aFrameCutAtAnyLengthIsTruncated() {
        for (int length = 0; length < FRAME.length; length++) {
            DecodeException refused = refused(Arrays.copyOf(FRAME, length));

            assertThat(refused.reason()).isEqualTo(Reason.FRAME_TRUNCATED);
            if (length < 6) {
                assertThat(refused).hasMessage("frame header: cut after " + length + " of 6 bytes");
                assertThat(refused.messageName()).isNull();
                causedBy(FrameException.Reason.HEADER_TRUNCATED, refused);
            } else {
                assertThat(refused)
                        .hasMessage("Probe: frame of type 50000: cut after " + (length - 6) + " of 32 payload bytes");
                assertThat(refused.messageName()).isEqualTo("Probe");
                causedBy(FrameException.Reason.PAYLOAD_TRUNCATED, refused);
            }
            assertThat(refused.fieldName()).isNull();
            assertThat(refused.offset()).isEqualTo(-1);
        }
    }

    @Test
    void bytesBehindAFrameAreRefused() {
        DecodeException refused = refused(Arrays.copyOf(FRAME, FRAME.length + 3));

        assertThat(refused.reason()).isEqualTo(Reason.FRAME_TRAILING_BYTES);
        assertThat(refused).hasMessage("Probe: frame of type 50000: 3 bytes follow the 32 payload bytes");
        causedBy(FrameException.Reason.TRAILING_BYTES, refused);
    }

    @ParameterizedTest
    @CsvSource({
        "0, WRONG_SIZE, 'Probe: 0 payload bytes, must be 32'",
        "31, WRONG_SIZE, 'Probe: 31 payload bytes, must be 32'",
        "33, WRONG_SIZE, 'Probe: 33 payload bytes, must be 32'",
        "16777216, WRONG_SIZE, 'Probe: 16777216 payload bytes, must be 32'",
        "16777217, FRAME_LENGTH_OVER_LIMIT, "
                + "'frame of type 50000: announces 16777217 payload bytes, at most 16777216 are accepted'",
        "2147483647, FRAME_LENGTH_OVER_LIMIT, "
                + "'frame of type 50000: announces 2147483647 payload bytes, at most 16777216 are accepted'",
        "2147483648, FRAME_LENGTH_OVER_LIMIT, "
                + "'frame of type 50000: announces 2147483648 payload bytes, at most 16777216 are accepted'",
        "4294967295, FRAME_LENGTH_OVER_LIMIT, "
                + "'frame of type 50000: announces 4294967295 payload bytes, at most 16777216 are accepted'",
    })
    void aLengthThatLiesIsRefused(long length, Reason reason, String message) {
        byte[] frame = FRAME.clone();
        LittleEndian.putInt(frame, 2, (int) length);

        DecodeException refused = refused(frame);

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessage(message);
    }

    @Test
    void anUnknownTypeIsRefused() {
        byte[] frame = FRAME.clone();
        LittleEndian.putShort(frame, 0, (short) 50001);

        DecodeException refused = refused(frame);

        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(refused).hasMessage("frame of type 50001 with 32 payload bytes: the contract has no such type");
        assertThat(refused.messageName()).isNull();
    }

    @Test
    void aBadPayloadIsRefusedWithItsOffsetInThePayload() {
        byte[] frame = FRAME.clone();
        frame[6 + 2] = 6;

        DecodeException refused = refused(frame);

        assertThat(refused.reason()).isEqualTo(Reason.COUNT_OVER_CAPACITY);
        assertThat(refused).hasMessage("Probe.it at offset 2: count 6 is over the capacity 5");
    }

    @Test
    void aRangeOutsideTheArrayIsACallersError() {
        assertThatThrownBy(() -> SCHEMA.decode(FRAME, 1, FRAME.length)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> SCHEMA.decode(FRAME, -1, 6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Every way in refuses alike, and no buffer moves. */
    private static DecodeException refused(byte[] frame) {
        DecodeException refused = catchThrowableOfType(DecodeException.class, () -> SCHEMA.decode(frame));
        assertThat(refused).isNotNull();
        byte[] wide = new byte[frame.length + 100];
        System.arraycopy(frame, 0, wide, 50, frame.length);
        DecodeException part = catchThrowableOfType(DecodeException.class, () -> SCHEMA.decode(wide, 50, frame.length));
        assertThat(part).hasMessage(refused.getMessage());
        for (ByteBuffer buffer : buffers(frame)) {
            DecodeException same = catchThrowableOfType(DecodeException.class, () -> SCHEMA.decode(buffer));
            assertThat(same.reason()).isEqualTo(refused.reason());
            assertThat(same).hasMessage(refused.getMessage());
            assertThat(buffer.position()).isEqualTo(4);
        }
        return refused;
    }

    private static List<ByteBuffer> buffers(byte[] frame) {
        int size = frame.length + 8;
        int end = frame.length + 4;
        ByteBuffer heap = ByteBuffer.allocate(size).put(4, frame).position(4).limit(end);
        ByteBuffer direct =
                ByteBuffer.allocateDirect(size).put(4, frame).position(4).limit(end);
        return List.of(heap, heap.asReadOnlyBuffer(), direct, heap.duplicate().order(ByteOrder.LITTLE_ENDIAN));
    }

    private static void causedBy(FrameException.Reason reason, DecodeException exception) {
        assertThat(exception.getCause())
                .isInstanceOfSatisfying(
                        FrameException.class,
                        cause -> assertThat(cause.reason()).isEqualTo(reason));
    }
}
