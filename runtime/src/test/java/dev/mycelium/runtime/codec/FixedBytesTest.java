package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedBytesTest {
    @Test
    void writesCountZerosDataZeros() {
        byte[] bytes = new byte[16];
        Arrays.fill(bytes, (byte) 0xA5);

        FixedBytes.write(ByteString.of((byte) 1, (byte) 2, (byte) 3), bytes, 1, Fields.byteVec(5));

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("a5" + "0300000000000000" + "010203000000" + "a5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 33, 255, 256, 65535})
    void roundTripsAtTheCapacityAndRefusesOneMore(int capacity) {
        FieldLayout field = Fields.byteVec(capacity);
        byte[] data = new byte[capacity];
        Arrays.fill(data, (byte) 0xFF);
        byte[] bytes = new byte[field.size()];

        FixedBytes.write(ByteString.of(data), bytes, 0, field);

        assertThat(FixedBytes.read(bytes, 0, field)).isEqualTo(ByteString.of(data));
        assertThat(LittleEndian.getU16(bytes, 0)).isEqualTo(capacity);
        assertThatThrownBy(() -> FixedBytes.write(ByteString.ofZeros(capacity + 1), bytes, 0, field))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it: " + (capacity + 1) + " bytes, the capacity is " + capacity);
    }

    @Test
    void readsNoMoreThanTheCountAndIgnoresTheRest() {
        byte[] bytes = new byte[14];
        Arrays.fill(bytes, (byte) 0xA5);
        bytes[0] = 2;
        bytes[1] = 0;

        assertThat(FixedBytes.read(bytes, 0, Fields.byteVec(5))).isEqualTo(ByteString.ofHex("a5a5"));
    }

    @Test
    void refusesACountOverTheCapacity() {
        byte[] bytes = new byte[14];
        bytes[0] = 6;

        DecodeException refused =
                catchThrowableOfType(DecodeException.class, () -> FixedBytes.read(bytes, 0, Fields.byteVec(5)));

        assertThat(refused.reason()).isEqualTo(DecodeException.Reason.COUNT_OVER_CAPACITY);
        assertThat(refused).hasMessage("Probe.it at offset 40: count 6 is over the capacity 5");
    }
}
