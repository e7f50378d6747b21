package dev.mycelium.processor.jar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.processor.MyceliumProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is promised of the jar: one file, nothing beside it, nothing in it that could clash with a user's libraries. */
class ProcessorJarIT {

    /** It is loaded by every compilation of every user. */
    private static final long MOST_BYTES = 600_000;

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(ProcessorJar.path())).isLessThan(MOST_BYTES);
    }

    /** Without it the tests that the build runs once more, on the jar, would be about something else. */
    @Test
    void isWhatIsTestedHere() throws URISyntaxException {
        assertThat(Path.of(MyceliumProcessor.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .isEqualTo(ProcessorJar.path());
    }

    @Test
    void holdsOnlyItsOwnPackages() {
        assertThat(ProcessorJar.files())
                .contains("dev/mycelium/shaded/poet/TypeSpec.class")
                .contains("dev/mycelium/shaded/yaml/reader/StreamReader.class")
                .allMatch(name -> name.startsWith("dev/mycelium/compiler/")
                        || name.startsWith("dev/mycelium/processor/")
                        || name.startsWith("dev/mycelium/shaded/")
                        || name.startsWith("META-INF/")
                        || name.equals("module-info.class"));
    }

    @Test
    void keepsNoNameOfALibraryAsItWas() {
        assertThat(ProcessorJar.files())
                .filteredOn(name -> name.endsWith(".class"))
                .allSatisfy(name -> assertThat(new String(ProcessorJar.bytes(name), ISO_8859_1))
                        .doesNotContain("com/palantir", "com.palantir", "org/yaml", "org.yaml"));
    }

    @Test
    void isNamedToTheCompilersAndToGradle() {
        assertThat(ProcessorJar.text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualToIgnoringNewLines("dev.mycelium.processor.MyceliumProcessor");
        assertThat(ProcessorJar.text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualToIgnoringNewLines("dev.mycelium.processor.MyceliumProcessor,isolating");
    }

    @Test
    void keepsTheLicencesOfWhatItContains() {
        assertThat(ProcessorJar.text("META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(ProcessorJar.text("META-INF/NOTICE"))
                .containsPattern("JavaPoet [0-9.]+ \\(com.palantir.javapoet:javapoet\\)")
                .containsPattern("SnakeYAML [0-9.]+ \\(org.yaml:snakeyaml\\)");
    }

    @Test
    void isAModuleThatNeedsNothingButTheCompiler() {
        ModuleDescriptor module = ModuleFinder.of(ProcessorJar.path())
                .find("dev.mycelium.processor")
                .orElseThrow()
                .descriptor();
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "java.compiler");
        assertThat(module.provides())
                .singleElement()
                .satisfies(provides ->
                        assertThat(provides.providers()).containsExactly("dev.mycelium.processor.MyceliumProcessor"));
        assertThat(module.packages()).contains("dev.mycelium.shaded.poet", "dev.mycelium.shaded.yaml");
    }

    /** The descriptor was not compiled against the relocated libraries: jdeps reads what the classes really name. */
    @Test
    void namesNoClassOutsideOfWhatItsModuleReads() {
        String jar = ProcessorJar.path().toString();
        String report = jdeps("--multi-release", "base", "--ignore-missing-deps", "--print-module-deps", jar);
        assertThat(Set.of("java.base", "java.compiler", "jdk.compiler"))
                .containsAll(Set.of(report.strip().split(",")));
        assertThat(jdeps("--multi-release", "base", "--missing-deps", jar).lines())
                .filteredOn(line -> line.startsWith("   ") && line.contains("->"))
                .as("missing: annotations that no JVM loads, and javac's tree API, which is required statically")
                .allMatch(line -> line.contains("-> org.jspecify.annotations.") || line.contains("-> com.sun.source."));
    }

    @Test
    void bringsNoDependencyToUsers() throws IOException {
        String published = Files.readString(ProcessorJar.publishedPom());
        assertThat(PublishedPom.read(published))
                .isNotEmpty()
                .allMatch(scope -> scope.equals("test") || scope.equals("provided"), "test or provided");
        assertThat(ProcessorJar.text("META-INF/maven/dev.mycelium/mycelium-processor/pom.xml"))
                .as("the POM inside of the jar")
                .isEqualTo(published);
    }

    private static String jdeps(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int exit = ToolProvider.findFirst("jdeps").orElseThrow().run(writer, writer, arguments);
        writer.flush();
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }
}
