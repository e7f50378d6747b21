package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts as teams write them. */
class FamiliesTest {

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry"})
    void a_contract_that_rust_accepts_is_accepted_in_silence(String family) throws IOException {
        ContractReading reading = read(family, true);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.contract())
                .get()
                .satisfies(contract -> assertThat(contract.messages()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void the_wide_set_is_accepted_with_a_warning_for_each_use() throws IOException {
        ContractReading reading = read("wide", true);
        assertThat(reading.contract()).isPresent();
        assertThat(reading.diagnostics())
                .allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .extracting(Diagnostic::rule)
                .contains(Rule.WIDE_TYPE)
                .hasSizeGreaterThan(30);
    }

    @Test
    void the_option_switches_exactly_these_warnings_off() throws IOException {
        assertThat(read("wide", false).diagnostics())
                .isEqualTo(read("wide", true).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.rule() != Rule.WIDE_TYPE)
                        .toList());
    }

    private static ContractReading read(String family, boolean warnOnWideTypes) throws IOException {
        Path file = Path.of("../golden-fixtures/contracts", family, "contracts.yaml");
        return ContractReader.read(new Source("contracts.yaml", Files.readAllBytes(file)), warnOnWideTypes);
    }
}
