package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedTextTest {
    private static final byte DIRT = (byte) 0xA5;

    @Test
    void writesCountZerosDataZeros() {
        byte[] bytes = dirty(20);

        FixedText.write("hé", bytes, 3, Fields.text(5));

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("a5a5a5" + "0300" + "000000000000" + "68c3a9" + "000000" + "a5a5a5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 15, 16, 31, 32, 33, 255, 256, 1000, 65535})
    void holdsEveryLengthUpToTheCapacityAndNoMore(int capacity) {
        FieldLayout field = Fields.text(capacity);
        for (int length : new int[] {0, 1, capacity / 2, capacity - 1, capacity}) {
            if (length < 0 || length > capacity) {
                continue;
            }
            String text = "x".repeat(length);
            byte[] bytes = dirty(field.size() + 2);

            FixedText.write(text, bytes, 1, field);

            byte[] expected = new byte[field.size() + 2];
            expected[0] = DIRT;
            expected[expected.length - 1] = DIRT;
            expected[1] = (byte) length;
            expected[2] = (byte) (length >>> 8);
            Arrays.fill(expected, 9, 9 + length, (byte) 'x');
            assertThat(bytes).isEqualTo(expected);
            assertThat(FixedText.read(bytes, 1, field)).isEqualTo(text);
        }
        String tooLong = "x".repeat(capacity + 1);
        byte[] untouched = dirty(field.size() + 1);
        assertThatThrownBy(() -> FixedText.write(tooLong, untouched, 0, field))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it: " + (capacity + 1) + " UTF-8 bytes, the capacity is " + capacity);
        assertThat(untouched).containsOnly(DIRT);
    }

    @Test
    void countsBytesNotCharacters() {
        byte[] bytes = new byte[14];
        FixedText.write("aéa\u00DF", new byte[14], 0, Fields.text(6));

        assertThatThrownBy(() -> FixedText.write("\u65E5\u672C", bytes, 0, Fields.text(5)))
                .hasMessage("Probe.it: 6 UTF-8 bytes, the capacity is 5");
    }

    @Test
    void multiByteTextMayEndExactlyAtTheCapacity() {
        for (String text : new String[] {"abé", "a\u65E5", "\uD83D\uDE00"}) {
            byte[] bytes = dirty(12);

            FixedText.write(text, bytes, 0, Fields.text(4));

            assertThat(FixedText.read(bytes, 0, Fields.text(4))).isEqualTo(text);
        }
    }

    @Test
    void ignoresWhatLiesBehindCountAndText() {
        byte[] bytes = dirty(16);
        bytes[0] = 2;
        bytes[1] = 0;
        bytes[8] = 'o';
        bytes[9] = 'k';

        assertThat(FixedText.read(bytes, 0, Fields.text(8))).isEqualTo("ok");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 255, 256, 0x7FFF, 0x8000, 0xFFFF})
    void refusesACountOverTheCapacity(int count) {
        byte[] bytes = new byte[14];
        bytes[0] = (byte) count;
        bytes[1] = (byte) (count >>> 8);

        DecodeException refused =
                catchThrowableOfType(DecodeException.class, () -> FixedText.read(bytes, 0, Fields.text(5)));

        assertThat(refused.reason()).isEqualTo(DecodeException.Reason.COUNT_OVER_CAPACITY);
        assertThat(refused).hasMessage("Probe.it at offset 40: count " + count + " is over the capacity 5");
        assertThat(refused.messageName()).isEqualTo("Probe");
        assertThat(refused.fieldName()).isEqualTo("it");
        assertThat(refused.offset()).isEqualTo(40);
    }

    @Test
    void saysWhereTheFirstBadByteIs() {
        byte[] bytes = new byte[20];
        bytes[2] = 4;
        System.arraycopy(new byte[] {'a', 'b', (byte) 0xC0, (byte) 0x80}, 0, bytes, 10, 4);

        DecodeException refused =
                catchThrowableOfType(DecodeException.class, () -> FixedText.read(bytes, 2, Fields.text(8)));

        assertThat(refused.reason()).isEqualTo(DecodeException.Reason.MALFORMED_UTF8);
        assertThat(refused).hasMessage("Probe.it at offset 50: no well-formed UTF-8 sequence starts here (byte 0xc0)");
        assertThat(refused.offset()).isEqualTo(50);
    }

    @Test
    void saysNothingOfARedactedText() {
        FieldLayout field = Fields.redacted(new FieldType.Text(4));
        byte[] bad = "\4\0\0\0\0\0\0\0ab".getBytes(StandardCharsets.ISO_8859_1);
        byte[] badText = Arrays.copyOf(bad, 12);
        badText[10] = (byte) 0xC1;
        byte[] badCount = Arrays.copyOf(bad, 12);
        badCount[0] = 77;

        assertThatThrownBy(() -> FixedText.read(badText, 0, field))
                .hasMessage("Probe.it at offset 50: no well-formed UTF-8 sequence starts here");
        assertThatThrownBy(() -> FixedText.read(badCount, 0, field))
                .hasMessage("Probe.it at offset 40: the count is over the capacity 4");
    }

    private static byte[] dirty(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, DIRT);
        return bytes;
    }
}
