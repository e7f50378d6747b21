package dev.mycelium.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole run of javac with the processor: the five contract families give the sources that are committed beside them. */
class FamiliesThroughJavacTest {
    private static final Path CONTRACTS = Path.of("../golden-fixtures/contracts");

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void javacWritesWhatIsCommitted(String family) throws IOException {
        Compilation compilation = compile(CONTRACTS.resolve(family), "dev.mycelium.golden." + family, "contracts.yaml");

        assertThat(compilation).succeededWithoutWarnings();
        Path committed =
                CONTRACTS.resolve(family).resolve("java/dev/mycelium/golden").resolve(family);
        try (Stream<Path> files = Files.list(committed)) {
            List<Path> sources = files.sorted().toList();
            assertThat(compilation.generatedSourceFiles())
                    .hasSameSizeAs(sources)
                    .isNotEmpty();
            for (Path source : sources) {
                String type = source.getFileName().toString().replaceFirst("\\.java$", "");
                assertThat(compilation)
                        .generatedSourceFile("dev.mycelium.golden." + family + "." + type)
                        .contentsAsUtf8String()
                        .isEqualTo(Files.readString(source));
            }
        }
    }

    @Test
    void aMistakeIsShownAtTheAnnotation(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("contracts.yaml"), """
                messages:
                  Tick:
                    tlv_type: 1000
                    domain: Examples
                    description: A tick.
                    fields:
                      price: {type: u33, description: The price.}
                """);

        Compilation compilation = compile(folder, "app", "contracts.yaml");

        assertThat(compilation).failed();
        assertThat(compilation)
                .hadErrorContaining(
                        "contracts.yaml:7:21: [MYC112] unknown type 'u33' for field Tick.price; did you mean 'u32'?")
                .inFile(packageInfo("app", "contracts.yaml"))
                .onLine(1)
                .atColumn(45);
    }

    private static Compilation compile(Path contracts, String packageName, String path) {
        return Compiler.javac()
                .withProcessors(new MyceliumProcessor())
                .withOptions(
                        "-Xlint:all",
                        "-Amycelium.contracts.dir=" + contracts,
                        "-Amycelium.wideTypes=allow",
                        "--release",
                        "17")
                .compile(packageInfo(packageName, path));
    }

    private static JavaFileObject packageInfo(String packageName, String path) {
        String text = "@dev.mycelium.annotations.MyceliumContracts(\"%s\")\npackage %s;\n".formatted(path, packageName);
        return JavaFileObjects.forSourceString(packageName + ".package-info", text);
    }
}
