package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copying in steps of several bytes must show nowhere. */
class FewBytesTest {
    private static final int ROOM = 100;

    @Test
    void everyLengthIsCopiedAndNothingBesideIt() {
        byte[] src = numbered();
        for (int length = 0; length <= 80; length++) {
            for (int from = 0; from <= 9; from++) {
                byte[] expected = new byte[ROOM];
                System.arraycopy(src, from, expected, 9 - from, length);
                byte[] dst = new byte[ROOM];
                FewBytes.copy(src, from, dst, 9 - from, length);
                assertThat(dst).as("%s bytes from %s", length, from).isEqualTo(expected);
            }
        }
    }

    @Test
    void withinOneArrayTheBytesMayOverlap() {
        for (int length = 0; length <= 80; length++) {
            for (int to = 0; to <= 20; to++) {
                byte[] expected = numbered();
                System.arraycopy(expected, 10, expected, to, length);
                byte[] bytes = numbered();
                FewBytes.copy(bytes, 10, bytes, to, length);
                assertThat(bytes).as("%s bytes to %s", length, to).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"81, 0, 20", "0, 81, 20", "-1, 0, 3", "0, -1, 8", "98, 0, 3", "0, 97, 4", "0, 0, -1", "0, 0, 101"})
    void whatIsNotInsideIsRefusedBeforeAByteIsWritten(int from, int to, int length) {
        byte[] dst = new byte[ROOM];
        assertThatThrownBy(() -> FewBytes.copy(numbered(), from, dst, to, length))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(dst).containsOnly(0);
    }

    private static byte[] numbered() {
        byte[] bytes = new byte[ROOM];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }
}
