package dev.mycelium.runtime.classfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.mycelium.runtime.codec.MessageCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the class files that are packed into the jar. */
class RuntimeClassesTest {
    private static final Path CLASSES = compiledClasses();
    private static final List<String> PACKAGES = List.of(
            "bus",
            "clock",
            "codec",
            "frame",
            "handshake",
            "metrics",
            "server",
            "tls",
            "topology",
            "transport",
            "worker");

    /** What uses a library that users may leave out. */
    private static final List<String> OPTIONAL = List.of("MicrometerMetrics", "TomlFile");

    @Test
    void noReflectionNoInternalsNoSerialization() throws IOException {
        List<Path> files = classFiles();

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(NoReflection.violations(bytes(file))).isEmpty());
    }

    /** JSpecify's annotations are in the class files, but nothing that runs refers to them; two classes are for whoever has more. */
    @Test
    void nothingBesideTheJdkIsNeeded() throws IOException {
        assertThat(classFiles())
                .filteredOn(
                        file -> !OPTIONAL.contains(file.getFileName().toString().replace(".class", "")))
                .flatMap(file -> ClassFile.read(bytes(file)).types())
                .allMatch(type -> type.startsWith("java/")
                        // TLS, which the JDK's own module java.base has.
                        || type.startsWith("javax/net/ssl/")
                        || type.startsWith("dev/mycelium/runtime/"));
    }

    @Test
    void theModuleRequiresNothingAndExportsItsPackages() throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }

        assertThat(module.name()).isEqualTo("dev.mycelium.runtime");
        assertThat(module.requires()).allSatisfy(required -> {
            if (!required.name().equals("java.base")) {
                assertThat(required.modifiers()).containsExactly(Modifier.STATIC);
            }
        });
        assertThat(module.exports())
                .extracting(Exports::source)
                .containsExactlyInAnyOrderElementsOf(PACKAGES.stream()
                        .map(name -> "dev.mycelium.runtime." + name)
                        .toList());
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void frameIsBelowCodecAndCodecBelowAllElse() {
        JavaClasses imported = new ClassFileImporter().importPath(CLASSES);

        noClasses()
                .that()
                .resideInAPackage("dev.mycelium.runtime.frame..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.mycelium.runtime.codec..")
                .check(imported);
        // Generated code imports codec alone, so nothing of a bus may come with it.
        classes()
                .that()
                .resideInAPackage("dev.mycelium.runtime.codec..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "dev.mycelium.runtime.codec",
                        "dev.mycelium.runtime.frame")
                .check(imported);
        classes()
                .that()
                .resideInAPackage("dev.mycelium.runtime..")
                .and()
                .doNotHaveSimpleName(OPTIONAL.get(0))
                .and()
                .doNotHaveSimpleName(OPTIONAL.get(1))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.net.ssl", "org.jspecify.annotations", "dev.mycelium.runtime..")
                .check(imported);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        Set<String> marker = Set.of("org/jspecify/annotations/NullMarked");
        for (String name : PACKAGES) {
            Path info = CLASSES.resolve("dev/mycelium/runtime/" + name + "/package-info.class");
            assertThat(ClassFile.read(Files.readAllBytes(info)).describedTypes())
                    .isEqualTo(marker);
        }
    }

    private static List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiledClasses() {
        try {
            return Path.of(MessageCodec.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
