package dev.mycelium.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS = List.of("max_length", "min_length", "not_empty", "min", "u32", "u64");

    @ParameterizedTest
    @CsvSource({
        "max_lenght, max_length",
        "MAX_LENGTH, max_length",
        "maxlength, max_length",
        "non_empty, not_empty",
        "mni, min",
        "u33, u32",
        "u65, u64"
    })
    void finds_the_word_with_the_fewest_changes(String written, String meant) {
        assertThat(Nearest.word(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"monotonic", "u128", "x", "''"})
    void finds_nothing_where_a_third_would_have_to_change(String written) {
        assertThat(Nearest.word(written, WORDS)).isEmpty();
    }

    @Test
    void gives_up_on_what_is_no_word() {
        assertThat(Nearest.word("m".repeat(65), List.of("m".repeat(65)))).isEmpty();
    }
}
