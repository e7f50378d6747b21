package dev.mycelium.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    @Test
    void the_first_line_is_complete_in_itself() {
        Diagnostics diagnostics = diagnostics("a\n  price: u33\n");
        diagnostics.add(Rule.UNKNOWN_TYPE, diagnostics.place(2, 10), () -> Optional.of("u32"), "u33", "Tick.price");
        Diagnostic only = diagnostics.inFileOrder().get(0);
        assertThat(only.firstLine())
                .isEqualTo("c.yaml:2:10: [MYC112] unknown type 'u33' for field Tick.price; did you mean 'u32'?");
        assertThat(only.excerpt()).isEqualTo("      price: u33\n             ^");
    }

    @Test
    void the_order_is_that_of_the_file_and_then_that_of_the_stages() {
        Diagnostics diagnostics = diagnostics("");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(2, 5), "late");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(2, 1), "first here");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(2, 1), "then here");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(1, 9), "early");
        assertThat(diagnostics.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly("early is empty", "first here is empty", "then here is empty", "late is empty");
    }

    @Test
    void only_an_error_stops_the_compilation() {
        Diagnostics diagnostics = diagnostics("");
        diagnostics.add(Rule.DESCRIPTION_MISSING, diagnostics.place(1, 1), "message M");
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.add(Rule.EMPTY_FILE, diagnostics.place(1, 1));
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void a_users_text_cannot_leave_its_line_or_fill_the_screen() {
        Diagnostics diagnostics = diagnostics("");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(1, 1), "a\nb\u001b[31m\u202e\ud800\u2028");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(1, 1), "\ud83d\ude00".repeat(500));
        assertThat(diagnostics.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "a\\nb\\u{1b}[31m\\u{202e}\\u{d800}\\u{2028} is empty",
                        "\ud83d\ude00".repeat(Printable.LONGEST - 3) + "... is empty");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        Diagnostics diagnostics = diagnostics("x".repeat(300) + "HERE" + "y".repeat(300));
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(1, 301), "it");
        String[] lines = diagnostics.inFileOrder().get(0).excerpt().split("\n", -1);
        assertThat(lines[0]).hasSizeLessThan(120).startsWith("    ...xx").endsWith("yy...");
        assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf('H'));
    }

    @Test
    void the_caret_stands_under_the_place_whatever_stands_before_it() {
        Diagnostics diagnostics = diagnostics("one\r\ntwo\rt\t\ud83d\ude00\u0007HERE\n");
        diagnostics.add(Rule.EMPTY_TEXT, diagnostics.place(3, 5), "it");
        assertThat(diagnostics.inFileOrder().get(0).excerpt()).isEqualTo("    t \ud83d\ude00\ufffdHERE\n        ^");
    }

    private static Diagnostics diagnostics(String text) {
        return new Diagnostics(new Source("c.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
