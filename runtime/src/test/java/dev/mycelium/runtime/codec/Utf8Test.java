package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bytes are looked at eight at a time where they are ASCII: one that is not must be found wherever it stands. */
class Utf8Test {
    @Test
    void oneBadByteIsFoundAtEveryPlace() {
        for (int length = 1; length <= 40; length++) {
            for (int bad = 0; bad < length; bad++) {
                byte[] bytes = surrounded(length);
                bytes[1 + bad] = (byte) 0x80;
                assertThat(Utf8.malformed(bytes, 1, 1 + length)).isEqualTo(1 + bad);
            }
        }
    }

    @Test
    void whatStandsBesideTheTextIsNotLookedAt() {
        for (int length = 0; length <= 40; length++) {
            assertThat(Utf8.malformed(surrounded(length), 1, 1 + length)).isEqualTo(-1);
        }
    }

    /** ASCII with a bad byte before it and one behind. */
    private static byte[] surrounded(int length) {
        byte[] bytes = new byte[length + 2];
        Arrays.fill(bytes, (byte) 0xFF);
        Arrays.fill(bytes, 1, 1 + length, (byte) 'a');
        return bytes;
    }
}
