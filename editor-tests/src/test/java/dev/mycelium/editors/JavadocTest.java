package dev.mycelium.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the javadoc tool makes of generated code. */
class JavadocTest {

    @TempDir
    private static Path temp;

    private static Path chat;

    @BeforeAll
    static void chat() throws IOException {
        chat = pages(Project.family("chat"));
    }

    @TestFactory
    Stream<DynamicTest> generatedCodePassesEveryCheckOfDoclint() {
        return Project.all().stream()
                .map(Project::unnamed)
                .map(project -> DynamicTest.dynamicTest(
                        project.name(),
                        () -> assertThat(pages(project)).isDirectoryRecursivelyContaining("glob:**/Contracts.html")));
    }

    @Test
    void theFirstSentenceOfAMessageIsTheContracts() throws IOException {
        assertThat(text(chat.resolve("package-summary.html")))
                .contains("TextMessage One line of text that a user sends to a room.");
        assertThat(text(chat.resolve("TextMessage.html")))
                .contains("One line of text that a user sends to a room. Topic examples, type id 1001, 312 bytes.");
    }

    @Test
    void theBytesStandInATable() throws IOException {
        String page = Files.readString(chat.resolve("TextMessage.html"));
        assertThat(page).contains("<caption>The payload, byte by byte</caption>");
        assertThat(text(chat.resolve("TextMessage.html")))
                .contains("offset size field type 0 40 sender String 40 264 content String 304 8 timestamp u64");
        assertThat(text(chat.resolve("BatchOperation.html"))).contains(" padding ");
    }

    @Test
    void everyComponentHasItsRangeItsTextAndItsRules() throws IOException {
        assertThat(text(chat.resolve("TextMessage.html")))
                .contains("sender - String, at most 32 UTF-8 bytes: Name of the sender as the room shows it, in UTF-8"
                        + " bytes. Checked by validate(): min_length: 3.")
                .contains("timestamp - u64, 0..264-1, the 64 bits of the long unsigned: When the sender pressed return:"
                        + " nanoseconds since 1970-01-01T00:00:00Z. Checked by validate(): not_zero: true.");
    }

    @Test
    void aGetterOfAFlyweightSaysWhatItReturnsInOneSentence() throws IOException {
        assertThat(text(chat.resolve("TextMessageFlyweight.html")))
                .contains("Returns String, at most 32 UTF-8 bytes: Name of the sender as the room shows it, in UTF-8"
                        + " bytes. Checked by validate(): min_length: 3. Returns: String, at most")
                .contains("how many UTF-8 bytes sender has. ")
                .doesNotContainPattern("\\w\\.\\.(?!\\d)");
    }

    @Test
    void messagesSayAndLinkWhichOnesComeBefore() throws IOException {
        assertThat(text(chat.resolve("BatchOperation.html"))).contains(" bytes. Comes after CounterUpdate. ");
        assertThat(Files.readString(chat.resolve("BatchOperation.html")))
                .containsPattern("Comes after <a href=\"CounterUpdate\\.html\"[^>]*><code>CounterUpdate</code></a>\\.");
        assertThat(text(chat.resolve("TextMessage.html"))).doesNotContain("Comes after");
    }

    /** Runs the tool; returns the folder of the package's pages. */
    private static Path pages(Project project) throws IOException {
        Path folder = Files.createTempDirectory(temp, project.name());
        Output output = Output.prepare(folder, project);
        assertThat(Javac.compile(project, output)).isEmpty();
        Path html = folder.resolve("html");
        List<String> arguments = new ArrayList<>(List.of("-quiet", "-Xdoclint:all", "-Werror", "--release", "17"));
        arguments.addAll(List.of("-d", html.toString(), "-cp", Jars.classPath()));
        Project.javaFiles(output.sources()).forEach(file -> arguments.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit =
                ToolProvider.findFirst("javadoc").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        writer.flush();
        assertThat(exit).as(said.toString()).isZero();
        assertThat(said.toString()).isEmpty();
        try (Stream<Path> files = Files.walk(html)) {
            return files.filter(file -> file.endsWith("Contracts.html"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    /** What a reader sees: the tags go, blanks are folded. */
    private static String text(Path page) throws IOException {
        return Files.readString(page)
                .replaceAll("</?(code|sup|a|span|i|em|wbr)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replaceAll("\\s+", " ");
    }
}
