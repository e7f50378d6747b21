package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mycelium.compiler.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every diagnostic has a case with its exact text and a paragraph in the documentation. */
class DiagnosticGoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("mycelium.golden.update");

    @TestFactory
    Stream<DynamicTest> says_exactly_what_the_case_expects() {
        return DiagnosticCase.all().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> verify(one)));
    }

    private static void verify(DiagnosticCase one) throws IOException {
        Path expected = one.expectedFile();
        if (UPDATE) {
            Files.writeString(expected, one.text());
            fail("wrote " + expected + "; look at it, then run without -Dmycelium.golden.update");
        }
        assertThat(one.text())
                .as("%s; -Dmycelium.golden.update=true writes what is said now", expected)
                .isEqualTo(Files.readString(expected));
        assertThat(one.text()).contains("[" + one.code() + "]");
    }

    @Test
    void every_rule_has_a_case_that_shows_it() {
        List<DiagnosticCase> cases = DiagnosticCase.all();
        List<Rule> without = Arrays.stream(Rule.values())
                .filter(rule -> cases.stream().noneMatch(one -> one.code().equals(rule.code()) && one.speaksOf(rule)))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void every_rule_has_a_paragraph_with_its_meaning_a_remedy_and_an_example() throws IOException {
        String page = Files.readString(Path.of("../docs/diagnostics.md"));
        for (Rule rule : Rule.values()) {
            String heading = "\n### " + rule.code() + " ";
            assertThat(page).containsOnlyOnce(heading);
            String paragraph =
                    page.substring(page.indexOf(heading) + heading.length()).split("\n##", 2)[0];
            assertThat(paragraph).as(rule.code()).contains("**Fix:**").contains("```yaml\n");
        }
    }

    @Test
    void codes_are_three_digits_and_each_stands_for_one_rule() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("MYC[1-9][0-9]{2}"));
    }
}
