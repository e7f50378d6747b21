package dev.mycelium.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's text, in a comment and in a literal. */
class HostileTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ends */ here|ends &#42;&#47; here",
                "unicode \\u002a/|unicode &#92;u002a&#47;",
                "<b>&amp;|&lt;b&gt;&amp;amp;",
                "{@code x} @see|&#123;&#64;code x&#125; &#64;see",
                "$L $T $$|$L $T $$"
            })
    void html_cannot_leave_its_comment(String text, String html) {
        assertThat(JavadocText.inline(text)).isEqualTo(html);
    }

    @Test
    void hidden_characters_are_shown_as_numbers() {
        assertThat(JavadocText.inline("a\u0000b\u202ec\u200bd\ufeffe\ud800f"))
                .isEqualTo("aU+0000bU+202EcU+200BdU+FEFFeU+D800f");
    }

    @Test
    void visible_characters_are_escaped_for_the_compiler_not_for_the_reader() {
        assertThat(JavadocText.inline("µ 中 😀")).isEqualTo("\\u00b5 \\u4e2d \\ud83d\\ude00");
    }

    @Test
    void lines_fold_and_blank_lines_part_paragraphs() {
        assertThat(JavadocText.paragraphs(" one\n two\t\n\n \r\nthree\n")).containsExactly("one two", "three");
        assertThat(JavadocText.inline(" \n\n ")).isEmpty();
    }

    @Test
    void no_character_at_all_gets_through_unescaped() {
        Pattern harmless = Pattern.compile("x[ -~&&[^*/@{}<>]]*x");
        IntPredicate getsOut = c -> {
            String text = Character.toString(c);
            return !harmless.matcher(JavadocText.inline("x" + text + "x")).matches()
                    || !StringLiteral.of(text).chars().allMatch(unit -> unit >= ' ' && unit < 0x7f);
        };
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(getsOut))
                .isEmpty();
    }

    @Test
    void a_literal_is_the_text_again_when_java_reads_it() {
        assertThat(StringLiteral.of("\"\\\n\r\u0000\u202e\\u0022 $S"))
                .isEqualTo("\"\\\"\\\\\\n\\r\\u0000\\u202e\\\\u0022 $S\"");
    }

    @Test
    void what_is_returned_is_one_tag_with_one_period() {
        assertThat(JavadocText.returned("{@code u8}: What it is.")).isEqualTo("{@return {@code u8}: What it is}");
        assertThat(JavadocText.returned(JavadocText.inline("} {@link x} {")))
                .isEqualTo("{@return &#125; &#123;&#64;link x&#125; &#123;}");
        assertThat(JavadocText.returned("word ".repeat(40).strip()).split("\n"))
                .containsExactly(
                        "{@return " + "word ".repeat(18).strip(),
                        "    " + "word ".repeat(19).strip(),
                        "    " + "word ".repeat(3).strip() + "}");
    }

    @Test
    void lines_are_wrapped_at_blanks_but_never_inside_a_tag() {
        String text = "word ".repeat(18) + "{@code a b c d e f g} " + "x".repeat(200);
        assertThat(JavadocText.wrap(text, 4).split("\n"))
                .containsExactly("word ".repeat(18).strip(), "    {@code a b c d e f g}", "    " + "x".repeat(200));
    }
}
