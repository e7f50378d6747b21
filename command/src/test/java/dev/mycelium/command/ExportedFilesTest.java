package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file of an export, held to what Rust has written of the same contract, and to the other commands. */
class ExportedFilesTest {
    private static final Path GOLDEN = Path.of("../golden-fixtures/golden");
    private static final Pattern MESSAGE =
            Pattern.compile("(?m)^message (\\S+) type_id \\d+ size (\\d+) align (\\d+) ");
    private static final Pattern FIELD = Pattern.compile("(?m)^field (\\S+) .+ offset (\\d+) size \\d+$");
    private static final Pattern ASSERTION = Pattern.compile(
            "(?m)^ +::core::assert!\\(::core::mem::(\\S+?::<\\S+>\\(\\)|\\S+\\(\\S+, \\S+\\)) == (\\d+)\\);$");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void everyFileIsThereAndSaysWhatTheReadmeSays(String family) throws Exception {
        Path contract = export(family);
        TreeSet<String> expected = new TreeSet<>(List.of(
                "README.md", "contracts.lock", "contracts.yaml", "digest", "layout.json", "layout_assertions.rs"));
        for (String message : messages(family)) {
            for (String kind : List.of(".golden", ".poisoned.golden", ".refused")) {
                expected.add("fixtures/" + message + kind);
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(contract));
        assertThat(folder.resolve("digest")).hasContent(HexFormat.of().formatHex(sha) + "\n");
        assertThat(JsonParser.parseString(Files.readString(folder.resolve("layout.json"))))
                .isEqualTo(JsonParser.parseString(
                        Shell.run("layout", "--json", contract.toString()).out()));
        String readme = Files.readString(folder.resolve("README.md"));
        expected.remove("README.md");
        assertThat(readme).contains(expected.headSet("fixtures/"));
        assertThat(readme).contains("fixtures/M.golden", "fixtures/M.poisoned.golden", "fixtures/M.refused");
    }

    /** The head of a golden file says where rustc has put each field. */
    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void everySizeAlignmentAndOffsetIsAsserted(String family) throws IOException {
        export(family);
        List<String> expected = new ArrayList<>();
        for (String name : messages(family)) {
            String golden = Files.readString(GOLDEN.resolve(family).resolve(name + ".golden"));
            MatchResult message = MESSAGE.matcher(golden).results().findFirst().orElseThrow();
            expected.add("size_of::<" + name + ">() == " + message.group(2));
            expected.add("align_of::<" + name + ">() == " + message.group(3));
            FIELD.matcher(golden)
                    .results()
                    .forEach(field ->
                            expected.add("offset_of!(" + name + ", " + field.group(1) + ") == " + field.group(2)));
        }
        String asserted =
                Files.readString(folder.resolve("layout_assertions.rs")).replace("r#", "");
        assertThat(ASSERTION.matcher(asserted).results().map(each -> each.group(1) + " == " + each.group(2)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private Path export(String family) {
        Path contract = Path.of(Shell.contract(family));
        assertThat(Shell.run("export", contract.toString(), "-o", folder.toString())
                        .status())
                .isZero();
        return contract;
    }

    private static List<String> messages(String family) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(family))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.endsWith(".poisoned.golden"))
                    .map(file -> file.substring(0, file.length() - ".golden".length()))
                    .toList();
        }
    }
}
