package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class BoolTest {
    private static final FieldLayout FIELD = Fields.of(FieldType.Scalar.BOOL);

    @Test
    void writesOneAndZero() {
        byte[] bytes = {9, 9, 9, 9};
        Bool.put(bytes, 1, true);
        Bool.put(bytes, 2, false);

        assertThat(bytes).containsExactly(9, 1, 0, 9);
    }

    @Test
    void readsOneAndZeroAndNothingElse() {
        for (int b = 0; b < 256; b++) {
            byte[] bytes = {7, (byte) b};
            if (b < 2) {
                assertThat(Bool.read(bytes, 1, FIELD, 40)).isEqualTo(b == 1);
                continue;
            }
            DecodeException refused = catchThrowableOfType(DecodeException.class, () -> Bool.read(bytes, 1, FIELD, 43));
            assertThat(refused.reason()).isEqualTo(DecodeException.Reason.INVALID_BOOL);
            assertThat(refused.offset()).isEqualTo(43);
            assertThat(refused).hasMessage(String.format("Probe.it at offset 43: bool 0x%02x is neither 0 nor 1", b));
        }
    }

    @Test
    void saysNothingOfARedactedByte() {
        assertThatThrownBy(() -> Bool.read(new byte[] {77}, 0, Fields.redacted(FieldType.Scalar.BOOL), 40))
                .hasMessage("Probe.it at offset 40: the bool is neither 0 nor 1");
    }
}
