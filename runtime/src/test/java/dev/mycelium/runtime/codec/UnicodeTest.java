package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in all of Unicode and in none of what only looks like it. */
class UnicodeTest {
    private static final int SCALAR_VALUES = 1_112_064;

    /** Enough for the longest packed text. */
    private static final FieldLayout WIDE = Fields.text(4096);

    @Test
    void everyScalarValueAloneRoundTrips() {
        byte[] bytes = new byte[12];
        FieldLayout field = Fields.text(4);
        int seen = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (isSurrogate(c)) {
                continue;
            }
            String text = Character.toString(c);
            FixedText.write(text, bytes, 0, field);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes[0] != size
                    || FixedText.utf8Length(text) != size
                    || !FixedText.read(bytes, 0, field).equals(text)) {
                throw new AssertionError("U+" + Integer.toHexString(c));
            }
            seen++;
        }
        assertThat(seen).isEqualTo(SCALAR_VALUES);
    }

    @Test
    void everyScalarValueAmongOthersRoundTrips() {
        byte[] bytes = new byte[WIDE.size()];
        StringBuilder text = new StringBuilder();
        int seen = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!isSurrogate(c)) {
                text.appendCodePoint(c);
                seen++;
            }
            if (text.length() >= 1000 || c == Character.MAX_CODE_POINT) {
                String expected = text.toString();
                FixedText.write(expected, bytes, 0, WIDE);
                assertThat(FixedText.read(bytes, 0, WIDE)).isEqualTo(expected);
                assertThat(FixedText.utf8Length(expected)).isEqualTo(expected.getBytes(StandardCharsets.UTF_8).length);
                text.setLength(0);
            }
        }
        assertThat(seen).isEqualTo(SCALAR_VALUES);
    }

    @Test
    void theReplacementCharacterItselfIsText() {
        byte[] bytes = new byte[WIDE.size()];
        FixedText.write("a\uFFFD?\uFFFD", bytes, 0, WIDE);

        assertThat(FixedText.read(bytes, 0, WIDE)).isEqualTo("a\uFFFD?\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "d800, 0",
        "dbff, 0",
        "dc00, 0",
        "dfff, 0",
        "dc00 d800, 0",
        "0061 d83d, 1",
        "d83d 0061, 0",
        "d83d d83d de00, 0",
        "d83d de00 de00, 2",
        "0061 0062 0063 0064 0065 0066 0067 0068 0069 006a d800, 10",
        "003f d800 003f, 1",
        "00e9 65e5 d83d de00 dc00 0061, 4",
    })
    void unpairedSurrogatesAreNotWritten(String chars, int index) {
        StringBuilder text = new StringBuilder();
        for (String c : chars.split(" ", -1)) {
            text.append((char) Integer.parseInt(c, 16));
        }
        String bad = text.toString();

        assertThatThrownBy(() -> FixedText.utf8Length(bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unpaired surrogate at index " + index);
        assertThatThrownBy(() -> Require.text(bad, WIDE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it: unpaired surrogate at index " + index);
        assertThatThrownBy(() -> FixedText.write(bad, new byte[WIDE.size()], 0, WIDE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it: unpaired surrogate at index " + index);
    }

    @Test
    void everySurrogateAloneIsRefused() {
        for (int c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
            String bad = "ab" + (char) c;
            assertThatThrownBy(() -> FixedText.write(bad, new byte[WIDE.size()], 0, WIDE))
                    .hasMessage("Probe.it: unpaired surrogate at index 2");
        }
    }

    /** Wherever it stands: texts are searched several bytes at a time. */
    @Test
    void anUnpairedSurrogateIsFoundAtEveryIndex() {
        for (int length = 1; length <= 40; length++) {
            for (int index = 0; index < length; index++) {
                String bad = "x".repeat(index) + '\uDC00' + "x".repeat(length - index - 1);
                assertThatThrownBy(() -> FixedText.write(bad, new byte[WIDE.size()], 0, WIDE))
                        .hasMessage("Probe.it: unpaired surrogate at index " + index);
            }
        }
    }

    /** The index, counted in bytes, is where the first sequence that is not well-formed starts. */
    @ParameterizedTest
    @CsvSource({
        // continuation bytes alone
        "80, 0",
        "bf, 0",
        "6180, 1",
        "c3a9a9, 2",
        // overlong forms
        "c080, 0",
        "c1bf, 0",
        "e08080, 0",
        "e09fbf, 0",
        "f0808080, 0",
        "f08fbfbf, 0",
        "f8808080af, 0",
        "fc80808080af, 0",
        // surrogates, alone and as a pair of three bytes each
        "eda080, 0",
        "edbfbf, 0",
        "61eda0bdedb880, 1",
        // over U+10FFFF
        "f4908080, 0",
        "f5808080, 0",
        "f7bfbfbf, 0",
        "fe, 0",
        "ff, 0",
        // cut at the end of the text
        "61c3, 1",
        "61e6, 1",
        "61e697, 1",
        "61f0, 1",
        "61f09f, 1",
        "61f09f98, 1",
        // cut by the next character
        "c361, 0",
        "e69761, 0",
        "f09f9861, 0",
        "f09fc3a9, 0",
        // behind a genuine replacement character
        "efbfbdff, 3",
    })
    void whatIsNotWellFormedIsNotRead(String hex, int index) {
        byte[] utf8 = HexFormat.of().parseHex(hex);
        byte[] bytes = new byte[WIDE.size()];
        // What follows the text would complete the cut sequences; it must not be looked at.
        Arrays.fill(bytes, (byte) 0x80);
        bytes[0] = (byte) utf8.length;
        bytes[1] = 0;
        System.arraycopy(utf8, 0, bytes, 8, utf8.length);

        DecodeException refused = catchThrowableOfType(DecodeException.class, () -> FixedText.read(bytes, 0, WIDE));

        assertThat(refused.reason()).isEqualTo(DecodeException.Reason.MALFORMED_UTF8);
        assertThat(refused.offset()).isEqualTo(Fields.OFFSET + 8 + index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
    void theEdgesOfWellFormedAreRead(String hex) {
        byte[] utf8 = HexFormat.of().parseHex(hex);
        byte[] bytes = new byte[WIDE.size()];
        bytes[0] = (byte) utf8.length;
        System.arraycopy(utf8, 0, bytes, 8, utf8.length);

        assertThat(FixedText.read(bytes, 0, WIDE).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(utf8);
        assertThat(Utf8.malformed(utf8, 0, utf8.length)).isEqualTo(-1);
    }

    /** 6,553,600 sequences of four bytes; the platform's decoder, set to refuse, is the judge. */
    @Test
    void agreesWithThePlatformOnEveryShortSequence() {
        byte[] tails = HexFormat.of().parseHex("007f808f909fa0bfc0ff");
        CharsetDecoder platform = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(4);
        byte[] bytes = new byte[4];
        int wellFormed = 0;
        for (int start = 0; start <= 0xFFFF; start++) {
            for (byte third : tails) {
                for (byte fourth : tails) {
                    LittleEndian.putShort(bytes, 0, (short) start);
                    bytes[2] = third;
                    bytes[3] = fourth;
                    decoded.clear();
                    platform.reset();
                    boolean accepted = !platform.decode(ByteBuffer.wrap(bytes), decoded, true)
                            .isError();
                    if ((Utf8.malformed(bytes, 0, 4) == -1) != accepted) {
                        throw new AssertionError(HexFormat.of().formatHex(bytes));
                    }
                    wellFormed += accepted ? 1 : 0;
                }
            }
        }
        // Counted with a third decoder, Python's.
        assertThat(wellFormed).isEqualTo(209_152);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
