package dev.mycelium.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRevisionTest {

    @TempDir
    private Path temp;

    private Path contract;

    @BeforeEach
    void commitOnce() throws Exception {
        contract =
                Files.createDirectories(temp.resolve("repository/crates/bus")).resolve("contracts.yaml");
        Files.writeString(contract, "messages: {} # first\r\n");
        git("init", "--quiet");
        git("config", "core.autocrlf", "false");
        git("add", "--all");
        git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "first");
        git("tag", "v1");
        Files.writeString(contract, "messages: {} # second\r\n");
    }

    @Test
    void aRevisionHasTheBytesAsTheyWere() throws IOException {
        assertThat(new GitRevision("v1").contentOf(contract)).hasValueSatisfying(source -> {
            assertThat(source.name()).isEqualTo("v1:contracts.yaml");
            assertThat(source.bytes()).asString(UTF_8).isEqualTo("messages: {} # first\r\n");
        });
    }

    @Test
    void aFileThatIsNewIsNotInTheRevision() throws IOException {
        Path added = Files.writeString(contract.resolveSibling("new.yaml"), "messages: {}\n");
        assertThat(new GitRevision("HEAD").contentOf(added)).isEmpty();
        Path pattern = Files.writeString(contract.resolveSibling("*.yaml"), "messages: {}\n");
        assertThat(new GitRevision("HEAD").contentOf(pattern)).as("no pattern").isEmpty();
    }

    @Test
    void whatIsNoRevisionIsAnError() {
        assertThatThrownBy(() -> new GitRevision("v2").contentOf(contract))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("git knows no revision \"v2\" in ")
                .hasMessageEndingWith("\"git fetch\" may bring it");
        for (String notOne : List.of("", "--output=x", "HEAD:contracts.yaml")) {
            assertThatThrownBy(() -> new GitRevision(notOne).contentOf(contract))
                    .isInstanceOf(IOException.class)
                    .hasMessage("\"" + notOne + "\" is no revision; HEAD, v1.2 and origin/main are some");
        }
    }

    @Test
    void outsideOfARepositoryItSaysWhatElseThereIs() throws IOException {
        Path alone = Files.writeString(temp.resolve("contracts.yaml"), "messages: {}\n");
        assertThatThrownBy(() -> new GitRevision("HEAD").contentOf(alone))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is in no git repository (fatal: ")
                .hasMessageContaining("-Dmycelium.check.published=");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(temp.resolve("repository").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
