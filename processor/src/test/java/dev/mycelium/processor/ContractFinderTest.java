package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where contracts are looked for, and where not. */
class ContractFinderTest {

    @TempDir
    Path root;

    /** From the first place tried to the last; each case has the file there and in all places after it. */
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(0, "folder/app/contracts.yaml"),
                Arguments.of(1, "folder/contracts.yaml"),
                Arguments.of(2, "classes/app/contracts.yaml"),
                Arguments.of(3, "classes/contracts.yaml"),
                Arguments.of(4, "src/app/contracts.yaml"),
                Arguments.of(5, "src/contracts.yaml"),
                Arguments.of(6, "resources/app/contracts.yaml"),
                Arguments.of(7, "resources/contracts.yaml"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("places")
    void the_first_place_that_has_the_file_wins(int rank, String place) {
        JavacRun project = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .option("-Amycelium.contracts.dir=" + root.resolve("folder"))
                .withSourcePath();
        places().filter(other -> (int) other.get()[0] >= rank).forEach(other -> {
            String path = (String) other.get()[1];
            project.file(path, contract(path.equals(place) ? "Wanted" : "Other"));
        });
        JavacRun.Outcome outcome = project.compile();
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.sources()).contains("app/Wanted.java");
    }

    @Test
    void beside_package_info_is_the_last_place_and_needs_no_source_path() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"bus/contracts.yaml\"")
                .file("src/app/bus/contracts.yaml", contract("Beside"))
                .compile();
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.sources()).contains("app/Beside.java");
        assertThat(outcome.source("app/Contracts.java")).contains("bus&#47;contracts.yaml");
    }

    @Test
    void a_file_that_is_nowhere_is_one_error_with_every_place_and_what_to_set() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app.bus", "\"contracts.yaml\"")
                .option("-Amycelium.contracts.dir=" + root.resolve("folder"))
                .compile();
        assertThat(outcome.said())
                .singleElement()
                .asString()
                .contains(
                        "ERROR contract \"contracts.yaml\" not found; put it beside the package in the resources, or set"
                                + " -Amycelium.contracts.dir=FOLDER. Tried:\n",
                        "-Amycelium.contracts.dir: " + root.resolve("folder/app/bus/contracts.yaml") + "\n",
                        "-Amycelium.contracts.dir: " + root.resolve("folder/contracts.yaml") + "\n",
                        "CLASS_OUTPUT: app/bus/contracts.yaml\n",
                        "CLASS_OUTPUT: contracts.yaml\n",
                        "SOURCE_PATH: app/bus/contracts.yaml\n",
                        "SOURCE_PATH: contracts.yaml\n",
                        "CLASS_PATH: app/bus/contracts.yaml\n",
                        "CLASS_PATH: contracts.yaml\n",
                        "beside package-info.java: " + root.resolve("src/app/bus/contracts.yaml"));
        assertThat(outcome.diagnostics().get(0).getLineNumber()).isEqualTo(2);
    }

    @Test
    void a_path_that_could_lead_elsewhere_is_refused_before_anything_is_opened() {
        JavacRun.Outcome outcome = new JavacRun(root.resolve("project"))
                .annotated("app", "\"../contracts\\u002eyaml\"")
                .option("-Amycelium.contracts.dir=" + root.resolve("project/folder"))
                .file("folder/app/contracts.yaml", contract("Inside"))
                .file("contracts.yaml", contract("Escaped"))
                .compile();
        assertThat(outcome.said())
                .containsExactly(
                        "ERROR the path of the contract, \"../contracts.yaml\", is refused: the part '..' is not"
                                + " allowed; name the folder with -Amycelium.contracts.dir");
        assertThat(outcome.sources()).isEmpty();
    }

    @Test
    void a_link_inside_the_folder_is_followed_and_one_that_leads_out_is_not() throws IOException {
        JavacRun project = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .option("-Amycelium.contracts.dir=" + root.resolve("folder"))
                .file("outside/contracts.yaml", contract("Outside"))
                .file("folder/inside/contracts.yaml", contract("Inside"));
        Path link = root.resolve("folder/contracts.yaml");
        Files.createSymbolicLink(link, root.resolve("outside/contracts.yaml"));
        assertThat(project.compile().said()).singleElement().asString().contains("not found");
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("inside/contracts.yaml"));
        assertThat(project.compile().sources()).contains("app/Inside.java");
    }

    @Test
    void a_folder_of_that_name_is_not_the_file() throws IOException {
        Files.createDirectories(root.resolve("folder/contracts.yaml"));
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .option("-Amycelium.contracts.dir=" + root.resolve("folder"))
                .compile();
        assertThat(outcome.said()).singleElement().asString().contains("not found");
    }

    @Test
    void a_folder_that_cannot_be_one_is_only_a_place_where_nothing_is() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .option("-Amycelium.contracts.dir=no\0folder")
                .file("resources/contracts.yaml", contract("Found"))
                .compile();
        assertThat(outcome.sources()).contains("app/Found.java");
    }

    @Test
    void a_huge_file_is_not_read_to_its_end() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", new byte[6 << 20])
                .compile();
        assertThat(outcome.said()).singleElement().asString().contains("[MYC101] ", "4194305");
    }

    private static String contract(String message) {
        return "messages:\n  " + message + ":\n    tlv_type: 1\n    domain: D\n    description: d\n    fields: {}\n";
    }
}
