package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaddingTest {
    @Test
    void zeroesExactlyWhatItIsTold() {
        for (int from = 0; from < 9; from++) {
            for (int length = 0; length <= 100; length++) {
                check(from, length, 120);
            }
        }
        for (int length : new int[] {1022, 1023, 1024, 1025, 2047, 2048, 2049, 70_000}) {
            check(3, length, length + 10);
        }
    }

    @Test
    void staysInsideTheArray() {
        for (int length : new int[] {1, 7, 8, 31, 32, 33, 2000}) {
            assertThatThrownBy(() -> Padding.zero(new byte[length], 1, length))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private static void check(int from, int length, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xA5);

        Padding.zero(bytes, from, length);

        byte[] expected = new byte[size];
        Arrays.fill(expected, 0, from, (byte) 0xA5);
        Arrays.fill(expected, from + length, size, (byte) 0xA5);
        assertThat(bytes).as("%d at %d", length, from).isEqualTo(expected);
    }
}
