package dev.mycelium.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler in batch mode gives users what javac gives them. */
class EcjTest {

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> compilesWhatJavacCompilesToTheSameMembers() {
        return Stream.concat(
                        Project.all().stream(),
                        Project.samples().stream()
                                .filter(Project::isNamedModule)
                                .map(Project::unnamed))
                .map(project -> DynamicTest.dynamicTest(
                        project.name() + (project.isNamedModule() ? ", a named module" : ""),
                        () -> compare(project, Files.createTempDirectory(temp, project.name()))));
    }

    /** A tag that the engine does not know, or that is not closed, would be a warning, as would be one that is not there. */
    @TestFactory
    Stream<DynamicTest> understandsEveryGeneratedDocComment() {
        return Project.all().stream()
                .map(Project::unnamed)
                .map(project -> DynamicTest.dynamicTest(project.name(), () -> {
                    Output output = Output.prepare(Files.createTempDirectory(temp, project.name()), project);
                    List<String> problems = Ecj.compile(project, output, "-enableJavadoc", "-warn:+allJavadoc");
                    String generated = output.sources().toString();
                    assertThat(problems).noneMatch(problem -> problem.contains(generated));
                    assertThat(output.generated()).isNotEmpty();
                }));
    }

    private static void compare(Project project, Path folder) {
        Output javac = Output.prepare(folder.resolve("javac"), project);
        Output ecj = Output.prepare(folder.resolve("ecj"), project);
        assertThat(Javac.compile(project, javac)).isEmpty();
        assertThat(Ecj.compile(project, ecj)).isEmpty();

        assertThat(javac.generated()).containsKey(contracts(project)).isEqualTo(ecj.generated());
        Map<String, Set<String>> expected = Members.of(javac.classes());
        assertThat(expected).containsKey(contracts(project).replace('/', '.').replace(".java", ""));
        assertThat(Members.of(ecj.classes())).isEqualTo(expected);
    }

    private static String contracts(Project project) {
        Path anySource = project.sources().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .findFirst()
                .orElseThrow();
        Path java = anySource;
        while (!java.endsWith("java")) {
            java = java.getParent();
        }
        return java.relativize(anySource.resolveSibling("Contracts.java")).toString();
    }

    @Test
    void saysOfEveryBrokenContractWhatJavacSays() throws IOException {
        List<Path> cases = Project.diagnosticCases().stream()
                .filter(one -> Files.notExists(one.resolve("repeat-last-line.txt")))
                .toList();
        List<String> expected = new ArrayList<>();
        for (Path one : cases) {
            expected.add(Files.readString(one.resolve("expected.txt")).stripTrailing());
        }
        Project forJavac = broken(cases, temp.resolve("for-javac"));
        Project forEcj = broken(cases, temp.resolve("for-ecj"));

        List<String> javac = Javac.compile(forJavac, Output.prepare(temp.resolve("javac"), forJavac), "-proc:only");
        List<String> ecj = Ecj.compile(forEcj, Output.prepare(temp.resolve("ecj"), forEcj), "-proc:only");

        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(String.join("\n", javac)).isEqualTo(String.join("\n", expected));
        assertThat(ecj).extracting(Ecj::text).isEqualTo(javac);
        assertThat(ecj).allMatch(text -> text.contains("package-info.java (at line 1)"));
        assertThat(ecj)
                .extracting(Ecj::text)
                .allMatch(text ->
                        text.matches("(?s)(ERROR|WARNING) contracts\\.(yaml|lock):\\d+:\\d+: \\[MYC\\d{3}\\] .*"));
    }

    /** One project with a package for each case; a compiler may write locks beside the contracts, so each gets its own. */
    private static Project broken(List<Path> cases, Path folder) throws IOException {
        Path contracts = folder.resolve("contracts");
        List<Path> sources = new ArrayList<>();
        for (Path one : cases) {
            String name = "com.acme.case" + (1000 + sources.size());
            Path beside = Files.createDirectories(contracts.resolve(name.replace('.', '/')));
            for (String file : List.of("contracts.yaml", "contracts.lock")) {
                if (Files.exists(one.resolve(file))) {
                    Files.copy(one.resolve(file), beside.resolve(file));
                }
            }
            sources.add(packageInfo(folder.resolve("java"), name));
        }
        return new Project("cases", sources, Optional.empty(), List.of("-Amycelium.contracts.dir=" + contracts));
    }

    @TestFactory
    Stream<DynamicTest> findsTheContractInEveryPlaceThatEcjCanSearch() {
        return Stream.of("option", "class output", "source path", "class path")
                .flatMap(place -> Stream.of("com/acme/", "")
                        .map(within -> DynamicTest.dynamicTest(
                                place + (within.isEmpty() ? ", at the root" : ", beside the package"),
                                () -> findsIt(place, within))));
    }

    private void findsIt(String place, String within) throws IOException {
        Path folder = Files.createTempDirectory(temp, "found");
        Path holding = folder.resolve("holding");
        Path contract = holding.resolve(within + "contracts.yaml");
        Files.createDirectories(contract.getParent());
        Path chat = Path.of("../golden-fixtures/contracts/chat/contracts.yaml");
        Files.copy(chat, contract);
        Project project = new Project(
                place,
                List.of(packageInfo(folder.resolve("java"), "com.acme")),
                place.equals("class output") ? Optional.of(holding) : Optional.empty(),
                place.equals("option") ? List.of("-Amycelium.contracts.dir=" + holding) : List.of());
        Output output = Output.prepare(folder.resolve("out"), project);
        String[] more = switch (place) {
            case "source path" -> new String[] {"-sourcepath", holding.toString()};
            case "class path" -> new String[] {"-cp", Jars.classPath() + File.pathSeparator + holding};
            default -> new String[0];
        };

        assertThat(Ecj.compile(project, output, more)).isEmpty();
        assertThat(output.classes().resolve("com/acme/TextMessage.class")).exists();
    }

    @Test
    void tellsWhereTheContractWasLookedFor() throws IOException {
        Project project = new Project("none", List.of(packageInfo(temp, "com.acme")), Optional.empty(), List.of());
        assertThat(Ecj.compile(project, Output.prepare(temp.resolve("out"), project)))
                .singleElement()
                .extracting(Ecj::text)
                .asString()
                .startsWith("ERROR contract \"contracts.yaml\" not found; ")
                .contains("-Amycelium.contracts.dir=", "CLASS_OUTPUT: com/acme/contracts.yaml", "CLASS_PATH:");
    }

    private static Path packageInfo(Path root, String name) throws IOException {
        Path file = root.resolve(name.replace('.', '/')).resolve("package-info.java");
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file, "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")\npackage " + name + ";\n");
    }
}
