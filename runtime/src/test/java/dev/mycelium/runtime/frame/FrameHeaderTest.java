package dev.mycelium.runtime.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import dev.mycelium.runtime.frame.FrameException.Reason;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameHeaderTest {
    private static final FrameLimits NO_LIMIT = new FrameLimits(0, Integer.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 000000000000",
        "1002, 16, ea0310000000",
        "1003, 32, eb0320000000",
        "1018, 68, fa0344000000",
        "50000, 1, 50c301000000",
        "65535, 2147483647, ffffffffff7f",
        "258, 50462976, 020100010203",
    })
    void liesLittleEndianAndUnsigned(int typeId, int length, String hex) {
        byte[] bytes = new byte[8];
        bytes[0] = 0x55;
        bytes[7] = 0x55;
        FrameHeader.write(bytes, 1, typeId, length);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("55" + hex + "55");
        FrameHeader header = new FrameHeader(typeId, length);
        assertThat(FrameHeader.read(bytes, 1, 6, NO_LIMIT)).isEqualTo(header);
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            ByteBuffer buffer =
                    ByteBuffer.allocateDirect(8).put(0, bytes).position(1).order(order);
            assertThat(FrameHeader.read(buffer, NO_LIMIT)).isEqualTo(header);
            assertThat(buffer.position()).isEqualTo(7);
        }
    }

    @Test
    void readsEveryTypeId() {
        byte[] bytes = new byte[FrameHeader.SIZE];
        for (int typeId = 0; typeId <= 0xFFFF; typeId++) {
            FrameHeader.write(bytes, 0, typeId, 7);
            assertThat(FrameHeader.read(bytes, 0, 6, NO_LIMIT).typeId()).isEqualTo(typeId);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aHeaderCutAnywhereIsRefused(int available) {
        FrameException refused =
                catchThrowableOfType(FrameException.class, () -> FrameHeader.read(new byte[6], 0, available, NO_LIMIT));
        assertThat(refused.reason()).isEqualTo(Reason.HEADER_TRUNCATED);
        assertThat(refused).hasMessage("frame header: cut after " + available + " of 6 bytes");

        ByteBuffer buffer = ByteBuffer.allocate(10).position(10 - available);
        assertThatThrownBy(() -> FrameHeader.read(buffer, NO_LIMIT)).hasMessage(refused.getMessage());
        assertThat(buffer.position()).isEqualTo(10 - available);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1001",
        "0, 1",
        "16777216, 16777217",
        "16777216, 2147483647",
        "16777216, 2147483648",
        "16777216, 4294967295",
        "2147483647, 2147483648",
        "2147483647, 4294967295",
    })
    void aLengthOverTheLimitIsRefused(int limit, long length) {
        byte[] bytes = new byte[6];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(2, (int) length);
        FrameLimits limits = new FrameLimits(0, limit);

        FrameException refused =
                catchThrowableOfType(FrameException.class, () -> FrameHeader.read(bytes, 0, 6, limits));

        assertThat(refused.reason()).isEqualTo(Reason.LENGTH_OVER_LIMIT);
        assertThat(refused)
                .hasMessage(
                        "frame of type 0: announces " + length + " payload bytes, at most " + limit + " are accepted");
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        assertThatThrownBy(() -> FrameHeader.read(buffer, limits)).hasMessage(refused.getMessage());
        assertThat(buffer.position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 16 << 20, Integer.MAX_VALUE})
    void aLengthAtTheLimitIsAccepted(int limit) {
        byte[] bytes = new byte[6];
        FrameHeader.write(bytes, 0, 1, limit);

        assertThat(FrameHeader.read(bytes, 0, 6, new FrameLimits(0, limit)).length())
                .isEqualTo(limit);
    }

    /** Neither what is accepted nor what is refused makes room for a payload that may never come. */
    @Test
    void nothingIsAllocatedForWhatAHeaderAnnounces() {
        for (long length : new long[] {4 << 20, 16 << 20, Integer.MAX_VALUE, 1L << 31, 0xFFFF_FFFFL}) {
            allocatedBy(length); // the first time, classes are loaded
            assertThat(allocatedBy(length)).isLessThan(64 << 10);
        }
    }

    private static long allocatedBy(long announced) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] bytes = new byte[FrameHeader.SIZE];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(2, (int) announced);
        boolean refused = false;
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            FrameHeader.read(bytes, 0, FrameHeader.SIZE, NO_LIMIT);
        } catch (FrameException overLimit) {
            refused = true;
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(refused).isEqualTo(announced > Integer.MAX_VALUE);
        return allocated;
    }

    @Test
    void thePayloadIsThereAndNothingElse() {
        FrameHeader header = new FrameHeader(7, 3);

        assertThatCode(() -> header.requirePayload(3)).doesNotThrowAnyException();
        FrameException cut = catchThrowableOfType(FrameException.class, () -> header.requirePayload(2));
        assertThat(cut.reason()).isEqualTo(Reason.PAYLOAD_TRUNCATED);
        assertThat(cut).hasMessage("frame of type 7: cut after 2 of 3 payload bytes");
        FrameException more = catchThrowableOfType(FrameException.class, () -> header.requirePayload(5));
        assertThat(more.reason()).isEqualTo(Reason.TRAILING_BYTES);
        assertThat(more).hasMessage("frame of type 7: 2 bytes follow the 3 payload bytes");
    }

    @Test
    void numbersOutOfRangeAreNotWritten() {
        byte[] bytes = new byte[6];
        for (int typeId : new int[] {-1, 65536}) {
            assertThatThrownBy(() -> FrameHeader.write(bytes, 0, typeId, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("type id " + typeId + " is outside 0..65535");
        }
        assertThatThrownBy(() -> FrameHeader.write(bytes, 0, 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payload length -1 is negative");
        assertThatThrownBy(() -> FrameHeader.write(bytes, 1, 1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FrameHeader.read(bytes, 1, 6, NO_LIMIT)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void limitsAreNotNegative() {
        assertThat(FrameLimits.DEFAULT).isEqualTo(new FrameLimits(4_194_304, 16_777_216));
        assertThatThrownBy(() -> new FrameLimits(-1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("frame limits must not be negative: send -1, accept 0");
        assertThatThrownBy(() -> new FrameLimits(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
