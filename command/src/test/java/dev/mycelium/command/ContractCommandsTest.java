package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code digest}, {@code layout}, {@code check} and {@code generate}, held to what Rust and the processor have written. */
class ContractCommandsTest {
    private static final Path GOLDEN = Path.of("../golden-fixtures/golden");

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void theDigestIsThatOfTheBytes(String family) throws Exception {
        String contract = Shell.contract(family);
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(contract)));
        assertThat(Shell.run("digest", contract))
                .isEqualTo(new Shell.Outcome(0, HexFormat.of().formatHex(sha) + System.lineSeparator(), ""));
    }

    @Test
    void ofSeveralContractsEachDigestNamesItsFile() {
        assertThat(Shell.run("digest", Shell.contract("chat"), Shell.contract("game"))
                        .out())
                .hasLineCount(2)
                .contains("  " + Shell.contract("chat"), "  " + Shell.contract("game"));
    }

    @Test
    void aContractWithMistakesHasNoDigestAndAllOfThemAreNamed(@TempDir Path folder) throws IOException {
        Path contract = folder.resolve("bad.yaml");
        Files.writeString(contract, """
                messages:
                  A:
                    tlv_type: 70000
                    domain: D
                    description: d
                    fields:
                      x: { type: u33, description: d }
                """);
        Shell.Outcome outcome = Shell.run("digest", contract.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(contract + ":3:15: [MYC", contract + ":7:18: [MYC")
                .endsWith("mycelium digest: " + contract + " has 2 mistakes" + System.lineSeparator());
    }

    /** The head of a golden file, which Rust has written, says where rustc has put each byte. */
    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void jsonHasTheLayoutThatRustHasWritten(String family) throws IOException {
        JsonObject contract = JsonParser.parseString(
                        Shell.run("layout", "--json", Shell.contract(family)).out())
                .getAsJsonObject();
        List<String> seen = new ArrayList<>();
        for (JsonElement each : contract.getAsJsonArray("messages")) {
            JsonObject message = each.getAsJsonObject();
            String name = message.get("name").getAsString();
            seen.add(name + ".golden");
            try (Stream<String> lines = Files.lines(GOLDEN.resolve(family).resolve(name + ".golden"))) {
                assertThat(head(message))
                        .isEqualTo(lines.filter(line -> !line.startsWith("#"))
                                .skip(1)
                                .takeWhile(line -> !line.isEmpty())
                                .toList());
            }
        }
        try (Stream<Path> files = Files.list(GOLDEN.resolve(family))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> !file.endsWith(".poisoned.golden")))
                    .containsExactlyInAnyOrderElementsOf(seen);
        }
    }

    private static List<String> head(JsonObject message) {
        List<String> lines = new ArrayList<>();
        lines.add("message " + message.get("name").getAsString() + " type_id " + message.get("type_id") + " size "
                + message.get("size") + " align " + message.get("alignment") + " padding zero");
        for (JsonElement each : message.getAsJsonArray("slots")) {
            JsonObject slot = each.getAsJsonObject();
            String what = slot.has("padding")
                    ? "padding"
                    : "field " + slot.get("field").getAsString() + " "
                            + slot.get("type").getAsString()
                            + (slot.has("capacity") ? "(" + slot.get("capacity") + ")" : "");
            lines.add(what + " offset " + slot.get("offset") + " size " + slot.get("size"));
        }
        return lines;
    }

    @Test
    void layoutShowsTheMessagesThatWereNamed(@TempDir Path folder) throws IOException {
        String table =
                Shell.run("layout", Shell.contract("chat"), "CounterUpdate").out();
        assertThat(table).contains("12     4  delta").doesNotContain("TextMessage");
        Shell.Outcome none = Shell.run("layout", Shell.contract("chat"), "Nothing");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("has no message Nothing; it has TextMessage, CounterUpdate, BatchOperation");
        Path page = folder.resolve("layout.html");
        assertThat(Shell.run("layout", "--page", page.toString(), Shell.contract("chat")))
                .isEqualTo(new Shell.Outcome(0, "", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("TextMessage");
    }

    @Test
    void aChangeThatBreaksEndsWith1UnlessItIsWanted(@TempDir Path folder) throws IOException {
        String chat = Files.readString(Path.of(Shell.contract("chat")));
        Path wider = folder.resolve("wider.yaml");
        Files.writeString(wider, chat.replace("max_length: 32", "max_length: 64"));
        Shell.Outcome refused = Shell.run("check", Shell.contract("chat"), wider.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("the payload of message TextMessage changed from 312 to 344 bytes");
        assertThat(refused.err()).contains(wider + ":20:7: [MYC210]");
        assertThat(Shell.run("check", "--allow", Shell.contract("chat"), wider.toString())
                        .status())
                .isZero();
        Path raised = folder.resolve("raised.yaml");
        Files.writeString(
                raised, chat.replace("max_length: 32", "max_length: 64").replace("  version: 1", "  version: 2"));
        assertThat(Shell.run("check", Shell.contract("chat"), raised.toString()).status())
                .isZero();
        Path worded = folder.resolve("worded.yaml");
        Files.writeString(worded, chat + "# the same\n");
        assertThat(Shell.run("check", Shell.contract("chat"), worded.toString()).status())
                .isZero();
    }

    @Test
    void jsonOfACheckHasTheVerdictAndTheLockIsAsGoodAsItsContract(@TempDir Path folder) throws IOException {
        Path wider = folder.resolve("wider.yaml");
        Files.writeString(
                wider, Files.readString(Path.of(Shell.contract("chat"))).replace("max_length: 32", "max_length: 64"));
        String lock = Shell.FAMILIES.resolve("chat/contracts.lock").toString();
        Shell.Outcome outcome = Shell.run("check", "--json", lock, wider.toString());
        JsonObject report = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(report.get("accepted").getAsBoolean()).isFalse();
        assertThat(report.get("verdict").getAsString()).isEqualTo("breaking");
        assertThat(report.getAsJsonArray("changes")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void sourcesAreThoseThatTheProcessorWrites(String family, @TempDir Path folder) throws IOException {
        Path committed = Shell.FAMILIES.resolve(family).resolve("java");
        String[] line = {
            "generate", Shell.contract(family), "--package", "dev.mycelium.golden." + family, "-o", folder.toString()
        };
        assertThat(Shell.run(line).status()).isZero();
        List<Path> sources = files(committed);
        assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(sources);
        for (Path source : sources) {
            assertThat(folder.resolve(source)).hasSameBinaryContentAs(committed.resolve(source));
        }
        assertThat(Shell.run(line).out()).contains(sources.size() + " sources in", " 0 of them written");
    }

    @Test
    void eachOptionOfTheSourcesChangesWhatItIsFor(@TempDir Path folder) throws IOException {
        Path plain = generate(folder.resolve("plain"));
        assertThat(files(plain)).anyMatch(file -> file.toString().endsWith("Flyweight.java"));
        assertThat(all(plain))
                .contains("@Generated(")
                .contains("/**")
                .contains("contracts.yaml")
                .doesNotContain("wire.yaml");

        assertThat(files(generate(folder.resolve("flyweights"), "--no-flyweights")))
                .isNotEmpty()
                .noneMatch(file -> file.toString().endsWith("Flyweight.java"));
        assertThat(all(generate(folder.resolve("annotation"), "--no-generated-annotation")))
                .doesNotContain("@Generated(");
        assertThat(all(generate(folder.resolve("javadoc"), "--no-javadoc")))
                .contains("@Generated(")
                .doesNotContain("/*");
        assertThat(all(generate(folder.resolve("contract"), "--contract-name", "wire.yaml")))
                .contains("wire.yaml");
        assertThat(files(generate(folder.resolve("holder"), "--name", "Wire")))
                .contains(Path.of("a/Wire.java"))
                .doesNotContain(Path.of("a/Contracts.java"));
    }

    private static Path generate(Path folder, String... options) {
        List<String> line =
                new ArrayList<>(List.of("generate", Shell.contract("chat"), "--package", "a", "-o", folder.toString()));
        line.addAll(List.of(options));
        assertThat(Shell.run(line.toArray(String[]::new)).status()).isZero();
        return folder;
    }

    private static String all(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(folder)) {
            text.append(Files.readString(folder.resolve(file)));
        }
        return text.toString();
    }

    @Test
    void aPackageThatIsNoneIsRefusedBeforeAnythingIsWritten(@TempDir Path folder) {
        for (String name : List.of("com.acme.", "a-b", "com.class", "")) {
            Shell.Outcome outcome =
                    Shell.run("generate", Shell.contract("chat"), "--package", name, "-o", folder.toString());
            assertThat(outcome.status()).as(name).isEqualTo(2);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
