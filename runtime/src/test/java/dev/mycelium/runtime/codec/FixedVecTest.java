package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedVecTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255, 256, 0x7FFF, 0x8000, 50000, 65535})
    void theCountIsUnsigned(int count) {
        FieldLayout field = Fields.of(new FieldType.Vec(FieldType.Scalar.U64, 65535));
        byte[] bytes = new byte[10];
        Arrays.fill(bytes, (byte) 0xA5);

        FixedVec.putCount(bytes, 1, count);

        assertThat(FixedVec.readCount(bytes, 1, field)).isEqualTo(count);
        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("a5" + HexFormat.of().toHexDigits((byte) count)
                        + HexFormat.of().toHexDigits((byte) (count >>> 8)) + "000000000000" + "a5");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aCountThatIsNoU16IsNotWritten(int count) {
        assertThatThrownBy(() -> FixedVec.putCount(new byte[8], 0, count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count " + count + " is outside 0..65535");
    }

    @Test
    void theSixBytesBehindTheCountAreIgnored() {
        byte[] bytes = {3, 0, -1, -1, -1, -1, -1, -1};

        assertThat(FixedVec.readCount(bytes, 0, Fields.of(new FieldType.Vec(FieldType.Scalar.I8, 3))))
                .isEqualTo(3);
    }

    @Test
    void aCountOverTheCapacityIsRefused() {
        byte[] bytes = {4, 0, 0, 0, 0, 0, 0, 0};

        assertThatThrownBy(() -> FixedVec.readCount(bytes, 0, Fields.of(new FieldType.Vec(FieldType.Scalar.I8, 3))))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Probe.it at offset 40: count 4 is over the capacity 3");
    }

    @Test
    void aTypeWithoutCapacityIsAnError() {
        assertThatThrownBy(() -> FixedVec.readCount(new byte[8], 0, Fields.of(FieldType.Scalar.U8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it: u8 has no capacity");
    }
}
