package dev.mycelium.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The border between a text that is taken as it is and one in which something is folded or escaped. */
class JavadocTextTest {

    @Test
    void words_between_single_blanks_stay_as_they_are() {
        assertThat(JavadocText.paragraphs("The price, in cents (or 0)."))
                .containsExactly("The price, in cents (or 0).");
    }

    @Test
    void blanks_are_folded_and_those_at_the_ends_are_dropped() {
        assertThat(JavadocText.paragraphs("  a  b ")).containsExactly("a b");
        assertThat(JavadocText.paragraphs(" a b ")).containsExactly("a b");
        assertThat(JavadocText.paragraphs("a\tb\nc")).containsExactly("a b c");
        assertThat(JavadocText.paragraphs(" ")).isEmpty();
        assertThat(JavadocText.paragraphs("")).isEmpty();
    }

    @Test
    void a_blank_line_divides_paragraphs() {
        assertThat(JavadocText.paragraphs("a\n \nb")).containsExactly("a", "b");
    }

    @Test
    void every_character_that_Javadoc_or_javac_could_take_for_its_own_is_escaped() {
        assertThat(JavadocText.inline("a < b > c & d")).isEqualTo("a &lt; b &gt; c &amp; d");
        assertThat(JavadocText.inline("*")).isEqualTo("&#42;");
        assertThat(JavadocText.inline("/")).isEqualTo("&#47;");
        assertThat(JavadocText.inline("@")).isEqualTo("&#64;");
        assertThat(JavadocText.inline("\\")).isEqualTo("&#92;");
        assertThat(JavadocText.inline("{")).isEqualTo("&#123;");
        assertThat(JavadocText.inline("}")).isEqualTo("&#125;");
        assertThat(JavadocText.inline("\u00e9")).isEqualTo("\\u00e9");
    }

    @Test
    void a_line_of_a_hundred_characters_is_not_broken_and_a_longer_one_is() {
        String hundred = "a".repeat(50) + " " + "b".repeat(49);
        assertThat(JavadocText.wrap(hundred, 4)).isEqualTo(hundred);
        assertThat(JavadocText.wrap(hundred + "b", 4)).isEqualTo("a".repeat(50) + "\n    " + "b".repeat(50));
    }
}
