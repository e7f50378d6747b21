package dev.mycelium.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringLiteralTest {
    private static final String JOINT = "\n+ ";

    @Test
    void escapesWhatIsNoPlainText() {
        assertThat(StringLiteral.of("a\"b\\c\nd\re\tf\u00e9")).isEqualTo("\"a\\\"b\\\\c\\nd\\re\\u0009f\\u00e9\"");
    }

    @Test
    void wordsThatFitStandOnOneLine() {
        assertThat(StringLiteral.wrapped("one, two")).isEqualTo("\"one, two\"");
        assertThat(StringLiteral.wrapped("")).isEqualTo("\"\"");
    }

    @Test
    void manyWordsGetLinesOfTheirOwnAndNoneIsLost() {
        String words = IntStream.range(0, 254).mapToObj(i -> "fieldNumber" + i).collect(Collectors.joining(", "));

        String literal = StringLiteral.wrapped(words);

        assertThat(joined(literal)).isEqualTo(words);
        assertThat(literal.split(JOINT.replace("+", "\\+"), -1))
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.length() <= 95);
    }

    @Test
    void aWordLongerThanALineStaysWhole() {
        String longest = "x".repeat(200);
        for (String words :
                new String[] {longest, "a, " + longest, longest + ", b", "a, " + longest + ", " + longest + ", b"}) {
            assertThat(joined(StringLiteral.wrapped(words))).isEqualTo(words);
        }
    }

    private static String joined(String literal) {
        return Arrays.stream(literal.split(JOINT.replace("+", "\\+"), -1))
                .map(line -> line.substring(1, line.length() - 1))
                .collect(Collectors.joining());
    }
}
