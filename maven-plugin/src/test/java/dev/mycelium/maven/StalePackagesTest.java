package dev.mycelium.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalePackagesTest {
    private static final String ANNOTATION = "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")";

    @TempDir
    private Path temp;

    private Project project;

    @BeforeEach
    void writeContract() throws IOException {
        project = new Project(temp);
        project.write(Project.CONTRACT);
    }

    @Test
    void nothingIsDeletedOrSaidWhileTheContractIsTheSame() throws IOException {
        project.compile(ANNOTATION);

        assertThat(StalePackages.delete(project.classes(), project.search())).isEmpty();
        assertThat(packageInfo()).exists();
    }

    @Test
    void oneChangedByteMakesThePackageStale() throws IOException {
        project.compile(ANNOTATION);
        Path contract = project.write(Project.CONTRACT + "\n");

        assertThat(StalePackages.delete(project.classes(), project.search()))
                .containsExactly(contract + " is not what package com.acme.chat was compiled from: compiling it again");
        assertThat(packageInfo()).doesNotExist();
        assertThat(StalePackages.delete(project.classes(), project.search()))
                .as("it is said once")
                .isEmpty();
    }

    @Test
    void theHolderMayHaveAnotherName() throws IOException {
        project.compile("@dev.mycelium.annotations.MyceliumContracts(name = \"Bus\", value = \"contracts.yaml\")");

        assertThat(CompiledPackage.in(project.classes()))
                .containsExactly(new CompiledPackage(
                        "com.acme.chat",
                        "contracts.yaml",
                        false,
                        packageInfo(),
                        project.classes().resolve("com/acme/chat/Bus.class")));
        assertThat(StalePackages.delete(project.classes(), project.search())).isEmpty();
    }

    @Test
    void otherAnnotationsAreReadPast() throws IOException {
        project.compile("@com.acme.Marked(texts = {\"a\", \"b\"}, number = 7L, type = String.class,"
                + " place = java.lang.annotation.ElementType.FIELD, inner = @com.acme.Marked.Inner(\"c\"))\n"
                + ANNOTATION);
        assertThat(CompiledPackage.in(project.classes())).hasSize(1);
        assertThat(StalePackages.delete(project.classes(), project.search())).isEmpty();
    }

    @Test
    void aMissingHolderIsStale() throws IOException {
        project.compile(ANNOTATION);
        Files.delete(project.classes().resolve("com/acme/chat/Contracts.class"));

        assertThat(StalePackages.delete(project.classes(), project.search())).hasSize(1);
    }

    @Test
    void aContractThatIsGoneIsLeftToTheProcessorToReport() throws IOException {
        project.compile(ANNOTATION);
        Files.delete(project.contracts().resolve("com/acme/chat/contracts.yaml"));

        assertThat(StalePackages.delete(project.classes(), project.search()))
                .containsExactly(
                        "the contract \"contracts.yaml\" of package com.acme.chat is gone: compiling it again");
        assertThat(packageInfo()).doesNotExist();
    }

    @Test
    void theFirstPlaceCounts() throws IOException {
        project.compile(ANNOTATION);
        Path other = Files.createDirectories(temp.resolve("other"));
        Files.writeString(other.resolve("contracts.yaml"), "messages: {}\n");

        assertThat(StalePackages.delete(project.classes(), new ContractSearch(List.of(project.contracts(), other))))
                .isEmpty();
        assertThat(StalePackages.delete(project.classes(), new ContractSearch(List.of(other, project.contracts()))))
                .hasSize(1);
    }

    @Test
    void aJarIsAPlaceToo() throws IOException {
        project.compile(ANNOTATION);
        Path jar = temp.resolve("contracts.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("contracts.yaml"));
            out.write(Project.CONTRACT.getBytes(UTF_8));
        }

        assertThat(StalePackages.delete(project.classes(), new ContractSearch(List.of(temp.resolve("none.jar"), jar))))
                .isEmpty();
    }

    @Test
    void noClassesAreNoPackages() throws IOException {
        assertThat(StalePackages.delete(temp.resolve("never-compiled"), project.search()))
                .isEmpty();
        Files.write(Files.createDirectories(project.classes()).resolve("package-info.class"), new byte[] {1, 2, 3, 4});
        assertThat(StalePackages.delete(project.classes(), project.search()))
                .as("bytes that are no class")
                .isEmpty();
    }

    private Path packageInfo() {
        return project.classes().resolve("com/acme/chat/package-info.class");
    }
}
