package dev.mycelium.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sources that ask for a contract, as a build tool hands them to a compiler.
 *
 * @param name for people
 * @param sources the Java files
 * @param resources the folder that a build tool copies into the class output, if there is one
 * @param options the processor's
 */
record Project(String name, List<Path> sources, Optional<Path> resources, List<String> options) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Every sample and the five contracts of the golden files. */
    static List<Project> all() {
        return Stream.concat(samples().stream(), families().stream()).toList();
    }

    static List<Project> samples() {
        return children(ROOT.resolve("samples")).stream()
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .map(Project::ofSample)
                .toList();
    }

    /** Its contract is a resource, or lies in its folder because others than Java read it, too. */
    private static Project ofSample(Path folder) {
        String name = folder.getFileName().toString();
        List<Path> sources = javaFiles(folder.resolve("src/main/java"));
        return Files.exists(folder.resolve("contracts.yaml"))
                ? new Project(
                        name,
                        sources,
                        Optional.empty(),
                        List.of("-Amycelium.contracts.dir=" + folder, "-Amycelium.lock=check"))
                : new Project(name, sources, Optional.of(folder.resolve("src/main/resources")), List.of());
    }

    static Project sample(String name) {
        return named(name, samples());
    }

    static Project family(String name) {
        return named(name, families());
    }

    private static List<Project> families() {
        Path contracts = ROOT.resolve("golden-fixtures/contracts");
        return children(contracts).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .map(family -> new Project(
                        family,
                        List.of(ROOT.resolve(
                                "golden-fixtures/src/test/java/dev/mycelium/golden/" + family + "/package-info.java")),
                        Optional.empty(),
                        List.of(
                                "-Amycelium.contracts.dir=" + contracts,
                                "-Amycelium.wideTypes=allow",
                                "-Amycelium.lock=check")))
                .toList();
    }

    /** The folders of the cases that say what is wrong with a contract and the exact text about it. */
    static List<Path> diagnosticCases() {
        return children(ROOT.resolve("processor/src/test/resources/diagnostics"));
    }

    /** Without {@code module-info.java}: as a project that is no named module. */
    Project unnamed() {
        return new Project(
                name, sources.stream().filter(file -> !isModule(file)).toList(), resources, options);
    }

    boolean isNamedModule() {
        return sources.stream().anyMatch(Project::isModule);
    }

    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isModule(Path file) {
        return file.endsWith("module-info.java");
    }

    private static Project named(String name, List<Project> projects) {
        return projects.stream()
                .filter(project -> project.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
