package dev.mycelium.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectContractsTest {

    @TempDir
    private Path temp;

    @Test
    void aContractKnowsItsPathAndWhetherItMayChange() throws IOException {
        Project project = new Project(temp);
        Path file = project.write(Project.CONTRACT);
        project.compile("@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")");
        assertThat(ProjectContracts.of(project.classes(), project.search()))
                .singleElement()
                .satisfies(contract -> {
                    assertThat(contract.source().name()).isEqualTo(file.toString());
                    assertThat(contract.path()).isEqualTo("com/acme/chat/contracts.yaml");
                    assertThat(contract.pathEnding(".html")).isEqualTo("com/acme/chat/contracts.html");
                    assertThat(contract.allowed()).isFalse();
                });

        project.compile("@dev.mycelium.annotations.MyceliumContracts(value = \"contracts.yaml\","
                + " evolution = dev.mycelium.annotations.Evolution.ALLOWED)");
        assertThat(ProjectContracts.of(project.classes(), project.search()))
                .singleElement()
                .satisfies(contract -> assertThat(contract.allowed()).isTrue());
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Path none = temp.resolve("none.yaml");
        assertThatThrownBy(() -> ProjectContracts.file(none))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no file " + none);
    }
}
