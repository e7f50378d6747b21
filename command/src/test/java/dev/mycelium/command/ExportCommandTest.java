package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.golden.GoldenFixtures;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void everyRunWritesTheSameBytes(String family) throws IOException {
        Map<String, String> first = export(family, "one-" + family);
        Map<String, String> second = export(family, "other-" + family);
        assertThat(first).isEqualTo(second);
        assertThat(first).containsKeys("README.md", "contracts.yaml", "contracts.lock", "digest", "layout.json");
        assertThat(folder.resolve("one-" + family + "/contracts.yaml"))
                .hasSameBinaryContentAs(Path.of(Shell.contract(family)));
        assertThat(folder.resolve("one-" + family + "/contracts.lock"))
                .hasSameBinaryContentAs(Shell.FAMILIES.resolve(family).resolve("contracts.lock"));
    }

    /** The library for users' golden tests takes them: it reads the files, and refuses what it must. */
    @TestFactory
    Stream<DynamicNode> fixturesAreGoldenFiles() throws IOException {
        export("wide", "golden");
        return GoldenFixtures.in(folder.resolve("golden/fixtures")).verify(schema("wide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void whatIsToBeRefusedIsRefusedForTheReasonThatStandsThere(String family) throws IOException {
        export(family, "refused-" + family);
        int refused = 0;
        for (MessageCodec<? extends FieldValues> codec : schema(family).codecs()) {
            List<String> lines =
                    Files.readAllLines(folder.resolve("refused-" + family + "/fixtures/" + codec.name() + ".refused"));
            assertThat(lines.get(1))
                    .isEqualTo("message " + codec.name() + " type_id " + codec.typeId() + " size " + codec.size()
                            + " align " + codec.layout().alignment());
            for (int i = 2; i < lines.size(); i += 4) {
                assertThat(lines.get(i)).isEmpty();
                assertThat(lines.get(i + 1)).startsWith("case ");
                assertThat(verdict(codec, bytes(lines.get(i + 3)))).isEqualTo(lines.get(i + 2));
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void fixturesOfAMessageThatIsGoneAreNamed() throws IOException {
        export("chat", "gone");
        Path old = folder.resolve("gone/fixtures/Old.golden");
        Files.writeString(old, "");
        Shell.Outcome outcome = Shell.run(
                "export", Shell.contract("chat"), "-o", folder.resolve("gone").toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("delete them: fixtures/Old.golden");
        assertThat(old).exists();
    }

    /** Names that Rust keeps for itself, and that this file uses itself. */
    @Test
    @Tag("rust")
    void rustcAgreesWithEverySizeAndOffset() throws Exception {
        for (String family : List.of("chat", "defi", "game", "telemetry", "wide")) {
            export(family, "rust-" + family);
            assertThat(rustc("rust-" + family)).isEmpty();
        }
        Path hostile = folder.resolve("hostile.yaml");
        Files.writeString(hostile, """
                messages:
                  u8: { tlv_type: 1, domain: D, description: d, fields: { type: "[u8; 3]", self: u8, self_: u16, Self: u128 } }
                  Self: { tlv_type: 2, domain: D, description: d, fields: { yield: String, super: { type: "Vec<u128>", validation: [ max_length: 2 ] } } }
                  fixed: { tlv_type: 3, domain: D, description: d, fields: { a: { type: "Vec<u8>", description: d } } }
                  match: { tlv_type: 4, domain: D, description: d, fields: { } }
                  core: { tlv_type: 5, domain: D, description: d, fields: { b: "[bool; 0]", c: "[u64; 0]", d: u8 } }
                """);
        assertThat(Shell.run(
                                "export",
                                hostile.toString(),
                                "-o",
                                folder.resolve("hostile").toString())
                        .err())
                .isEmpty();
        assertThat(rustc("hostile")).isEmpty();
    }

    /** Each of the assertions can fail: with one number that is wrong, rustc refuses the file. */
    @Test
    @Tag("rust")
    void rustcRefusesEachNumberThatIsWrong() throws Exception {
        export("chat", "wrong");
        Path file = folder.resolve("wrong/layout_assertions.rs");
        String right = Files.readString(file);
        List<String> numbers = right.lines()
                .filter(line -> line.contains("assert!("))
                .map(String::strip)
                .toList();
        assertThat(numbers).hasSizeGreaterThan(3 * 3);
        for (String number : numbers) {
            String wrong = number.replaceFirst("== (\\d+)\\);$", "== 8 + $1);");
            Files.writeString(file, right.replace(number, wrong));
            assertThat(rustc("wrong")).startsWith("ends with 1").contains(wrong);
        }
    }

    private static String rustc(String exported) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "rustc",
                        "--edition",
                        "2021",
                        "--crate-type",
                        "lib",
                        "--emit",
                        "metadata",
                        "layout_assertions.rs")
                .directory(folder.resolve(exported).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "ends with " + process.exitValue() + "\n" + said;
    }

    private static String verdict(MessageCodec<?> codec, byte[] payload) {
        try {
            codec.decode(payload);
            return "accepted";
        } catch (DecodeException e) {
            return "refused " + e.reason().name().toLowerCase(Locale.ROOT)
                    + (e.fieldName() == null ? "" : " field " + e.fieldName() + " offset " + e.offset());
        }
    }

    private static byte[] bytes(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(line.strip().split(" ")));
        assertThat(words.remove(0)).isEqualTo("0000");
        for (String word : words) {
            int star = word.indexOf('*');
            byte[] unit = HexFormat.of().parseHex(star < 0 ? word : word.substring(0, star));
            for (int i = star < 0 ? 1 : Integer.parseInt(word.substring(star + 1)); i > 0; i--) {
                bytes.writeBytes(unit);
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> export(String family, String name) throws IOException {
        Path output = folder.resolve(name);
        Shell.Outcome outcome = Shell.run("export", Shell.contract(family), "--output", output.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        output.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(outcome.out()).startsWith(files.size() + " files in ");
        return files;
    }

    private static Schema<FieldValues> schema(String family) throws IOException {
        byte[] contract = Files.readAllBytes(Path.of(Shell.contract(family)));
        return ContractSchema.of(LaidOut.of(new Source("contracts.yaml", contract), false));
    }
}
