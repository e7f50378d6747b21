package dev.mycelium.benchmarks.inplace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flyweight by hand is a fair peer only if it really looks at each byte of a text. */
class WellFormedTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 40})
    void aBadByteIsSeenWhereverItIs(int length) {
        for (int bad = 0; bad < length; bad++) {
            byte[] utf8 = new byte[length];
            Arrays.fill(utf8, (byte) 'a');
            utf8[bad] = (byte) 0x80;
            assertThatIllegalArgumentException()
                    .as("byte %s of %s", bad, length)
                    .isThrownBy(() -> WellFormed.require(utf8, length));
        }
    }

    @Test
    void whatLiesBehindTheTextIsNotLookedAt() {
        byte[] utf8 = {'a', 'b', (byte) 0x80};
        assertThatCode(() -> WellFormed.require(utf8, 2)).doesNotThrowAnyException();
    }

    @Test
    void otherScriptsAreFine() {
        byte[] utf8 = "Grüße, 世界, 🌍".getBytes(UTF_8);
        assertThatCode(() -> WellFormed.require(utf8, utf8.length)).doesNotThrowAnyException();
    }
}
