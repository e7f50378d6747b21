package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.processor.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The sources that are generated for each family are committed beside its contract, so that a review sees what a change
 * of the generator does. {@code -Dmycelium.golden.update=true} writes them anew, and fails.
 */
class GoldenSourcesTest {

    private static final boolean UPDATE = Boolean.getBoolean("mycelium.golden.update");

    @ParameterizedTest
    @FieldSource("dev.mycelium.compiler.Families#NAMES")
    void generated_sources_are_the_committed_ones(String family) throws IOException {
        Path committed = Families.folder(family).resolve("java");
        List<GeneratedFile> files = Families.compile(family).files();
        if (UPDATE) {
            write(committed, files);
            fail("wrote " + committed + "; look at it, then run without -Dmycelium.golden.update");
        }
        for (GeneratedFile file : files) {
            assertThat(committed.resolve(Families.path(file))).exists();
            assertThat(Files.readString(committed.resolve(Families.path(file))))
                    .as("%s; -Dmycelium.golden.update=true writes what is generated now", file.typeName())
                    .isEqualTo(file.text());
        }
        assertThat(sources(committed))
                .containsExactlyInAnyOrderElementsOf(files.stream()
                        .map(file -> committed.resolve(Families.path(file)))
                        .toList());
    }

    @Test
    void they_compile_without_a_warning_and_so_does_their_documentation(@TempDir Path root) {
        JavacRun.Outcome outcome = Families.compileAll(root);
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    private static void write(Path folder, List<GeneratedFile> files) throws IOException {
        for (Path old : sources(folder)) {
            Files.delete(old);
        }
        for (GeneratedFile file : files) {
            Path path = folder.resolve(Families.path(file));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
