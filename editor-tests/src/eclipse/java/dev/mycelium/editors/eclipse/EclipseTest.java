package dev.mycelium.editors.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.annotations.MyceliumContracts;
import dev.mycelium.processor.MyceliumProcessor;
import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One working session in Eclipse: annotate, build, complete, change the contract, build, complete. */
class EclipseTest {
    private static final String CONTRACT = "resources/com/acme/contracts.yaml";
    private static final String PACKAGE_INFO = "src/com/acme/package-info.java";
    private static final String ANNOTATED =
            "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")\npackage com.acme;\n";
    private static final String USE = "src/org/example/Use.java";

    @TempDir
    private Path temp;

    private Workbench eclipse;
    private String contract;

    @BeforeEach
    void start() throws IOException {
        contract = Files.readString(Path.of("../golden-fixtures/contracts/chat/contracts.yaml"));
        eclipse = Equinox.start(
                temp, List.of(jar(Schema.class), jar(MyceliumContracts.class)), jar(MyceliumProcessor.class));
    }

    @AfterEach
    void end() {
        eclipse.close();
    }

    @Test
    void worksFromTheFirstAnnotationToARenamedField() {
        eclipse.save(CONTRACT, contract);
        eclipse.save(PACKAGE_INFO, ANNOTATED);
        assertThat(eclipse.build()).as("problems, warnings included").isEmpty();

        assertThat(completed("TextMessage.|"))
                .containsExactlyInAnyOrder("Builder", "CODEC", "SIZE", "TOPIC", "TYPE_ID", "builder()", "class");
        assertThat(completed("message.|"))
                .contains("sender()", "content()", "timestamp()", "codec()", "validate()", "toBuilder()")
                .doesNotContain("sender", "content", "timestamp");
        assertThat(completed("new TextMessage(|)")).contains("TextMessage(sender, content, timestamp)");
        assertThat(completed("TextMessage.builder().|"))
                .contains("sender(sender)", "content(content)", "timestamp(timestamp)", "build()");
        assertThat(completed("Contracts.|")).contains("SCHEMA", "decode(frame)", "codecOrNull(typeId)");
        assertThat(eclipse.documentation("com.acme.TextMessage"))
                .contains("One line of text that a user sends to a room.", "<td>304</td><td>8</td><td>timestamp</td>");
        assertThat(eclipse.methodDocumentation("com.acme.TextMessageFlyweight", "sender"))
                .contains("{@return {@code String}, at most 32 UTF-8 bytes: Name of the sender ");

        eclipse.save(USE, use(""));
        eclipse.save(CONTRACT, contract.replace("sender:", "author:"));
        assertThat(eclipse.cleanBuild()).isEmpty();
        assertThat(completed("message.|")).contains("author()", "content()").doesNotContain("sender()");
    }

    @Test
    void savingThePackageInfoBuildsFromTheChangedContract() {
        eclipse.save(CONTRACT, contract);
        eclipse.save(PACKAGE_INFO, ANNOTATED);
        assertThat(eclipse.build()).isEmpty();

        eclipse.save(CONTRACT, contract.replace("sender:", "author:"));
        eclipse.save(PACKAGE_INFO, "/** Chat. */\n" + ANNOTATED);

        assertThat(eclipse.build()).isEmpty();
        assertThat(completed("message.|")).contains("author()").doesNotContain("sender()");
    }

    @Test
    void marksTheAnnotationOfABrokenContract() {
        eclipse.save(CONTRACT, contract.replace("type: i32", "type: i33"));
        eclipse.save(PACKAGE_INFO, ANNOTATED);

        assertThat(eclipse.build())
                .hasSize(2)
                .allMatch(problem -> problem.startsWith(PACKAGE_INFO + ":1: contracts.yaml:"))
                .first()
                .asString()
                .contains("[MYC112] unknown type 'i33' for field CounterUpdate.value; did you mean 'i32'?");
    }

    private List<String> completed(String expression) {
        return eclipse.complete(USE, use(expression));
    }

    /** A user's class in another package. */
    private static String use(String expression) {
        return "package org.example;\nimport com.acme.*;\nclass Use { void use(TextMessage message) { " + expression
                + " } }\n";
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
