package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An annotation that tries to read what lies outside of the configured folder, through the real compiler. Whatever the
 * form, the answer is one error that names the path and what would be right, and nothing is generated.
 */
class PathEscapeTest {

    private static final String RELATIVE = "; write a relative path with / between its parts";
    private static final String FOLDER = "; name the folder with -Amycelium.contracts.dir";

    @TempDir
    Path root;

    /** As they stand in Java source; what the message must end with. */
    static List<List<String>> escapes() {
        return List.of(
                List.of("../contracts.yaml", FOLDER),
                List.of("..", FOLDER),
                List.of("../../../../../../../../etc/passwd", FOLDER),
                List.of("bus/../../contracts.yaml", FOLDER),
                List.of("bus/..", FOLDER),
                List.of("./../contracts.yaml", FOLDER),
                List.of(".", FOLDER),
                List.of("./contracts.yaml", FOLDER),
                List.of("\\u002e\\u002e/contracts.yaml", FOLDER),
                List.of("\\56\\56/contracts.yaml", FOLDER),
                List.of("/etc/passwd", FOLDER),
                List.of("//etc/passwd", FOLDER),
                List.of("~/contracts.yaml", FOLDER),
                List.of("~root/contracts.yaml", FOLDER),
                List.of("..\\\\contracts.yaml", RELATIVE),
                List.of("bus\\\\..\\\\..\\\\contracts.yaml", RELATIVE),
                List.of("\\\\\\\\host\\\\share\\\\contracts.yaml", RELATIVE),
                List.of("\\\\\\\\?\\\\C:\\\\contracts.yaml", RELATIVE),
                List.of("C:\\\\contracts.yaml", RELATIVE),
                List.of("C:/contracts.yaml", RELATIVE),
                List.of("C:contracts.yaml", RELATIVE),
                List.of("contracts.yaml::$DATA", RELATIVE),
                List.of("file:///etc/passwd", RELATIVE),
                List.of("file:contracts.yaml", RELATIVE),
                List.of("jar:file:x.jar!/contracts.yaml", RELATIVE),
                List.of("http://localhost/contracts.yaml", RELATIVE),
                List.of("%2e%2e/contracts.yaml", RELATIVE),
                List.of("%2e%2e%2fcontracts.yaml", RELATIVE),
                List.of("..%c0%afcontracts.yaml", RELATIVE),
                List.of("contracts.yaml\\0.txt", RELATIVE),
                List.of("..\\0/contracts.yaml", RELATIVE),
                List.of("a\\nb", RELATIVE),
                List.of("a\\u001bb", RELATIVE),
                List.of("contracts*.yaml", RELATIVE),
                List.of("$(id)|contracts.yaml", RELATIVE),
                List.of(".. /contracts.yaml", "is no file name on every system"),
                List.of(".../contracts.yaml", "is no file name on every system"),
                List.of("bus//contracts.yaml", "is no file name on every system"),
                List.of("bus/", "is no file name on every system"),
                List.of("contracts.yaml.", "is no file name on every system"),
                List.of("contracts.yaml ", "is no file name on every system"),
                List.of("\\u2003/contracts.yaml", "is no file name on every system"),
                List.of("", "it is empty"));
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void is_refused_with_what_would_be_right(List<String> escape) {
        JavacRun.Outcome outcome = insideAndOutside("\"" + escape.get(0) + "\"").compile();
        assertThat(outcome.said())
                .singleElement()
                .asString()
                .satisfies(said -> assertThat(said)
                        .startsWith("ERROR the path of the contract, \"")
                        .contains("\", is refused: ")
                        .endsWith(escape.get(1))
                        .matches("\\P{Cntrl}*"));
        assertThat(outcome.sources()).isEmpty();
    }

    /** Not refused as forms, but they lead nowhere: to a compiler's answer that there is no such file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRACTS.YAML",
                "..contracts.yaml",
                "classes",
                "\u2024\u2024/contracts.yaml",
                "\uff0e\uff0e/contracts.yaml"
            })
    void what_only_looks_like_it_is_not_found(String path) {
        JavacRun.Outcome outcome = insideAndOutside("\"" + path + "\"")
                .option("-encoding", "UTF-8")
                .compile();
        assertThat(outcome.said()).singleElement().asString().contains("not found; put it beside");
        assertThat(outcome.sources()).isEmpty();
    }

    @Test
    void a_name_that_no_file_can_have_is_not_found() {
        JavacRun.Outcome outcome =
                insideAndOutside("\"" + "a".repeat(60_000) + "\"").compile();
        assertThat(outcome.said()).singleElement().asString().contains("not found");
    }

    @Test
    void a_linked_folder_that_leads_out_is_not_found_and_one_that_stays_inside_is() throws IOException {
        JavacRun project = insideAndOutside("\"link/contracts.yaml\"");
        Path link = root.resolve("project/folder/link");
        Files.createSymbolicLink(link, root);
        assertThat(project.compile().said()).singleElement().asString().contains("not found");
        Files.delete(link);
        Files.createSymbolicLink(link, root.resolve("project/folder/bus"));
        assertThat(project.compile().sources()).contains("app/Inside.java");
    }

    @Test
    void the_configured_folder_itself_may_be_a_link() throws IOException {
        JavacRun project = insideAndOutside("\"contracts.yaml\"");
        Path link = Files.createSymbolicLink(root.resolve("configured"), root.resolve("project/folder/bus"));
        assertThat(project.option("-Amycelium.contracts.dir=" + link).compile().sources())
                .contains("app/Inside.java");
    }

    /** Neither the annotation nor a contract that names addresses makes the compiler speak to anybody. */
    @Test
    void nobody_is_called() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/contracts.yaml";
            insideAndOutside("\"" + url + "\"").compile();
            insideAndOutside("\"contracts.yaml\"")
                    .option("-Amycelium.contracts.dir=" + url)
                    .file("resources/contracts.yaml", "messages: !!java.net.URL [\"" + url + "\"]\n")
                    .compile();
            server.setSoTimeout(1);
            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private JavacRun insideAndOutside(String annotation) {
        return new JavacRun(root.resolve("project"))
                .annotated("app", annotation)
                .option("-Amycelium.contracts.dir=" + root.resolve("project/folder"))
                .file("folder/bus/contracts.yaml", contract("Inside"))
                .file("../contracts.yaml", contract("Outside"));
    }

    private static String contract(String message) {
        return "messages:\n  " + message + ":\n    tlv_type: 1\n    domain: D\n    description: d\n    fields: {}\n";
    }
}
