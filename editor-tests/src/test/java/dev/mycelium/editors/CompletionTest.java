package dev.mycelium.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered where people type, and what is said about it. */
class CompletionTest {
    private static final Set<String> OF_A_MESSAGE_TYPE =
            Set.of("Builder", "CODEC", "SIZE", "TOPIC", "TYPE_ID", "builder()", "class");
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("equals(", "getClass()", "hashCode()", "notify()", "notifyAll()", "toString()", "wait(");

    @TempDir
    private static Path temp;

    private static final List<Output> OUTPUTS = new ArrayList<>();
    private static Shell shell;

    @BeforeAll
    static void compile() {
        for (String family : List.of("chat", "defi", "game", "telemetry", "wide")) {
            Project project = Project.family(family);
            Output output = Output.prepare(temp.resolve(family), project);
            assertThat(Javac.compile(project, output)).isEmpty();
            OUTPUTS.add(output);
        }
        shell = Shell.on(
                OUTPUTS,
                List.of(
                        "import dev.mycelium.golden.chat.*;",
                        "TextMessage message = new TextMessage(\"alice\", \"Hello\", 7);",
                        "Contracts.Message any = message;"));
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    @Test
    void aMessageTypeOffersWhatIsPromisedAndNothingElse() {
        assertThat(shell.completions("TextMessage.")).isEqualTo(OF_A_MESSAGE_TYPE);
    }

    /** The type and the constants stand before what is called: the engine sorts by name, upper case first. */
    @Test
    void theOrderIsTheConstantsThenTheBuilder() {
        assertThat(shell.offered("TextMessage."))
                .containsExactly("Builder", "CODEC", "SIZE", "TOPIC", "TYPE_ID", "builder()", "class");
    }

    /** Editors put on top what has the wanted type; that is exactly one member wherever one is meant. */
    @Test
    void whatIsWantedIsTheOneMemberThatFits() {
        String codec = "dev.mycelium.runtime.codec.MessageCodec<TextMessage> codec = ";
        assertThat(shell.fitting(codec + "TextMessage.")).containsExactly("CODEC");
        assertThat(shell.fitting("TextMessage.Builder builder = TextMessage.")).containsExactly("builder()");
        assertThat(shell.fitting("TextMessage.Builder builder = message.")).containsExactly("toBuilder()");
        assertThat(shell.fitting("TextMessage other = TextMessage.builder().")).containsExactly("build()");
        assertThat(shell.fitting("Contracts.Message other = Contracts.")).containsExactly("decode(");
    }

    @Test
    void everyMessageTypeOffersTheSame() {
        List<String> records = OUTPUTS.stream()
                .flatMap(output -> output.generated().entrySet().stream())
                .filter(source -> source.getValue().contains("\npublic record "))
                .map(source -> source.getKey().replaceFirst("\\.java$", "").replaceAll("[/\\\\]", "."))
                .toList();
        assertThat(records).hasSizeGreaterThan(20);
        assertThat(records)
                .allSatisfy(record ->
                        assertThat(shell.completions(record + ".")).as(record).isEqualTo(OF_A_MESSAGE_TYPE));
    }

    @Test
    void aMessageOffersItsComponentsAndWhatEveryMessageHas() {
        assertThat(shell.completions("message."))
                .isEqualTo(withObject("content()", "sender()", "timestamp()", "codec()", "toBuilder()", "validate()"));
    }

    @Test
    void aBuilderOffersItsComponentsAndBuild() {
        assertThat(shell.completions("TextMessage.builder()."))
                .isEqualTo(withObject("content(", "sender(", "timestamp(", "build()"));
    }

    @Test
    void theContractOffersItselfAsAWhole() {
        assertThat(shell.completions("Contracts."))
                .containsExactlyInAnyOrder(
                        "CODECS",
                        "MIN_COMPATIBLE",
                        "Message",
                        "SCHEMA",
                        "SCHEMA_DIGEST",
                        "SCHEMA_ID",
                        "SCHEMA_VERSION",
                        "class",
                        "codecOrNull(",
                        "decode(");
        assertThat(shell.completions("any.")).isEqualTo(withObject("codec()", "validate()"));
    }

    @Test
    void thePackageOffersMessagesFlyweightsAndContractsOnly() {
        assertThat(shell.completions("dev.mycelium.golden.chat."))
                .containsExactlyInAnyOrder(
                        "BatchOperation",
                        "BatchOperationFlyweight",
                        "Contracts",
                        "CounterUpdate",
                        "CounterUpdateFlyweight",
                        "TextMessage",
                        "TextMessageFlyweight");
    }

    @Test
    void aTextOfAFlyweightOffersTheOftenAskedAndAViewWithTheRest() {
        String flyweight = "new TextMessageFlyweight().";
        assertThat(shell.completions(flyweight + "content"))
                .containsExactlyInAnyOrder("content(", "contentLength()", "contentTo(", "contentView()");
        assertThat(shell.completions(flyweight + "contentView()."))
                .isEqualTo(withObject("appendTo(", "byteAt(", "contentEquals(", "copyTo(", "length()"));
    }

    @Test
    void signaturesHaveTheNamesOfTheContract() {
        assertThat(shell.signatures("new TextMessage("))
                .singleElement()
                .asString()
                .endsWith("(String sender, String content, long timestamp)");
        assertThat(shell.signatures("TextMessage.builder().timestamp("))
                .containsExactly("TextMessage.Builder TextMessage.Builder.timestamp(long timestamp)");
        assertThat(shell.signatures("Contracts.codecOrNull("))
                .singleElement()
                .asString()
                .endsWith("Contracts.codecOrNull(int typeId)");
        assertThat(shell.signatures("Contracts.decode(")).allMatch(text -> text.endsWith(" frame)"));
    }

    @Test
    void theDocumentationOfAMessageHasTheContractsTextAndTheBytes() {
        assertThat(shell.javadoc("TextMessage"))
                .contains("One line of text that a user sends to a room.")
                .contains("<caption>The payload, byte by byte</caption>")
                .contains("<tr><td>0</td><td>40</td><td>sender</td><td>{@code String}</td></tr>")
                .contains("@param sender {@code String}, at most 32 UTF-8 bytes: Name of the sender ");
    }

    @Test
    void theDocumentationOfACallSaysWhatFits() {
        assertThat(shell.javadoc("new TextMessage(")).contains("@param sender ").contains("@throws IllegalArgument");
        assertThat(shell.javadoc("TextMessage.builder().sender(")).contains("@param sender ");
        assertThat(shell.javadoc("TextMessage.SIZE")).contains("The payload's bytes, padding included.");
    }

    @Test
    void theDocumentationOfAFlyweightsGetterSaysWhatItReturns() {
        assertThat(shell.javadoc("new TextMessageFlyweight().sender("))
                .contains("{@return {@code String}, at most 32 UTF-8 bytes: Name of the sender ");
        assertThat(shell.javadoc("new TextMessageFlyweight().timestamp(").replaceAll("\\s+", " "))
                .contains("When the sender pressed return: nanoseconds since 1970-01-01T00:00:00Z.");
    }

    private static Set<String> withObject(String... own) {
        return Stream.concat(Stream.of(own), OF_EVERY_OBJECT.stream()).collect(TreeSet::new, Set::add, Set::addAll);
    }
}
