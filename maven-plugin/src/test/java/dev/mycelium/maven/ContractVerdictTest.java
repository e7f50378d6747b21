package dev.mycelium.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ContractVerdictTest {
    private static final String WIDER = Project.CONTRACT.replace("max_length: 12", "max_length: 24");

    private final List<String> logged = new ArrayList<>();
    private final Log log = new SystemStreamLog() {
        @Override
        public void error(CharSequence line) {
            logged.add(line.toString());
        }
    };

    @Test
    void everyMessageHasItsVerdictAndBelowItItsChanges() throws MojoFailureException {
        String more = WIDER + "  Left: { tlv_type: 1002, domain: MarketData, description: d, fields: {} }\n";
        assertThat(verdict(source(Project.CONTRACT), more, false).report())
                .containsExactly(
                        "now.yaml against old.yaml: old and new code refuse or misread each other's bytes",
                        "  Said: old and new code refuse or misread each other's bytes",
                        "    the payload of message Said changed from 32 to 48 bytes",
                        "    the capacity of field Said.who was raised from 12 to 24, its size from 20 to 32 bytes",
                        "    field Said.when moved from 24 to 40",
                        "  Left: old and new code read each other's bytes",
                        "    message Left was added with type id 1002");
        assertThat(verdict(source(more), WIDER, false).report())
                .containsExactly(
                        "now.yaml against old.yaml: new code refuses or misreads some of the old bytes",
                        "  Left: new code refuses or misreads some of the old bytes",
                        "    message Left with type id 1002 was removed");
    }

    @Test
    void theErrorsAreThoseOfTheCompiler() throws MojoFailureException {
        assertThat(verdict(source(Project.CONTRACT), WIDER, false).errors())
                .extracting(Diagnostic::firstLine)
                .contains(
                        "now.yaml:9:7: [MYC210] field Said.when moved from 24 to 40: old and new code refuse or misread"
                                + " each other's bytes; to accept it, add a schema section with a version, or annotate with"
                                + " evolution = Evolution.ALLOWED");
        assertThat(verdict(source(Project.CONTRACT), WIDER, true).errors()).isEmpty();
        assertThat(verdict(source(Project.CONTRACT), "schema: { id: 1, version: 1 }\n" + WIDER, false)
                        .errors())
                .as("a version is raised")
                .isEmpty();
    }

    @Test
    void aLockStandsForItsContract() throws MojoFailureException {
        String text = ContractCheck.lockOf(source(Project.CONTRACT)).orElseThrow();
        Source lock = new Source("old.lock", text.getBytes(UTF_8));
        assertThat(verdict(lock, WIDER, false).errors()).hasSize(3);
        assertThat(verdict(lock, Project.CONTRACT, false).report())
                .containsExactly("now.yaml against old.lock: nothing changed");
    }

    @Test
    void anOlderContractWithMistakesIsNotComparedWith() {
        assertThatThrownBy(() -> verdict(source("messages: 7\n"), WIDER, false))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("old.yaml has mistakes; they are listed above");
        assertThat(logged.get(0)).startsWith("old.yaml:1:11: [MYC");
    }

    private ContractVerdict verdict(Source older, String newer, boolean allowed) throws MojoFailureException {
        Source now = new Source("now.yaml", newer.getBytes(UTF_8));
        return ContractVerdict.of(older, new ProjectContract(now, "now.yaml", false), allowed, log);
    }

    private static Source source(String contract) {
        return new Source("old.yaml", contract.getBytes(UTF_8));
    }
}
