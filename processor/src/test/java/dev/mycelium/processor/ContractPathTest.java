package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "//host/share",
                "~/contracts.yaml",
                "..",
                "../contracts.yaml",
                "bus/../../contracts.yaml",
                "bus/..",
                "./contracts.yaml",
                ".",
                "bus//contracts.yaml",
                "bus/",
                "bus/.../contracts.yaml",
                "..\\contracts.yaml",
                "bus\\contracts.yaml",
                "C:\\contracts.yaml",
                "C:/contracts.yaml",
                "C:contracts.yaml",
                "contracts.yaml:stream",
                "file:///etc/passwd",
                "file:contracts.yaml",
                "http://example.com/contracts.yaml",
                "jar:file:x.jar!/contracts.yaml",
                "%2e%2e/contracts.yaml",
                "bus%2fcontracts.yaml",
                "contracts.yaml%00",
                "contracts.yaml\\0",
                "contracts\\nyaml",
                "contracts.yaml ",
                " contracts.yaml",
                "contracts.yaml.",
                "con*.yaml",
                "a?b",
                "a|b",
                "<a>"
            })
    void a_path_that_could_lead_elsewhere_is_refused(String path) {
        assertThat(ContractPath.mistake(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contracts.yaml", "bus/contracts.yaml", "a/b/c.yml", "with blank.yaml", "..a", "\u00e9.yaml"})
    void a_plain_relative_path_is_accepted(String path) {
        assertThat(ContractPath.mistake(path)).isEmpty();
    }
}
