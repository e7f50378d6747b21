package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.defects.Defect;
import dev.mycelium.golden.defects.InterpretedSchema;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.golden.format.GoldenSyntaxException;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Update mode: it writes, it fails, and a second run has nothing left to write. */
class UpdateTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    @BeforeEach
    void updateMode() {
        System.setProperty(GoldenFixtures.UPDATE_PROPERTY, "true");
    }

    @AfterEach
    void checkMode() {
        System.clearProperty(GoldenFixtures.UPDATE_PROPERTY);
    }

    @Test
    void newFilesAreWrittenAndTheTestFails() throws Exception {
        Path fresh = folder.resolve("not/yet");
        Schema<Object> schema = schema(Examples.INSTRUMENT);

        Outcomes first = Outcomes.of(GoldenFixtures.in(fresh).verify(schema));

        assertThat(first.failureOf("InstrumentMeta/update")).isEqualTo("""
                        InstrumentMeta: golden files were written
                          FRESH/InstrumentMeta.golden: new, 17 cases
                          FRESH/InstrumentMeta.poisoned.golden: new, 17 cases
                          look at the difference, and run again without -Dmycelium.golden.update=true
                        """.replace("FRESH", fresh.toString()));
        assertThat(first.paths()).containsExactly("every file belongs to a message", "InstrumentMeta/update");
        checkMode();
        assertThat(Outcomes.of(GoldenFixtures.in(fresh).verify(schema)).failed())
                .isEmpty();
    }

    @Test
    void aSecondRunWritesNothingAndChecksEverything() throws Exception {
        Schema<Object> schema = schema(Examples.INSTRUMENT);
        verify(schema);
        for (String name : List.of("InstrumentMeta.golden", "InstrumentMeta.poisoned.golden")) {
            Files.setLastModifiedTime(folder.resolve(name), LONG_AGO);
        }

        Outcomes second = verify(schema);

        assertThat(second.failed()).isEmpty();
        assertThat(second.paths()).contains("InstrumentMeta/max/value -> bytes");
        for (String name : List.of("InstrumentMeta.golden", "InstrumentMeta.poisoned.golden")) {
            assertThat(Files.getLastModifiedTime(folder.resolve(name))).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void changedBytesAreWrittenAndValuesAndCommentsStay() throws Exception {
        Examples.write(folder);
        String commented = Examples.INSTRUMENT
                .replace("case example", "# The token that every example uses.\ncase example")
                .replace("\n  003c 12", "\n# in tens\n  003c 13");
        Examples.write(folder, "InstrumentMeta.golden", commented);

        Outcomes outcomes = verify(schema(Examples.INSTRUMENT));

        assertThat(outcomes.failureOf("InstrumentMeta/update"))
                .contains(folder.resolve("InstrumentMeta.golden") + ": changed in 1 of 1 case: example\n")
                .doesNotContain("poisoned");
        assertThat(content("InstrumentMeta.golden")).isEqualTo(commented.replace("003c 13", "003c 12"));
    }

    @Test
    void aCaseOfWhichOnlyTheValuesWereWrittenGetsItsBytes() throws Exception {
        Examples.write(folder);
        String ours = """

                case ours
                token_address = 0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
                symbol = "\\u{20ac}"
                decimals = 2
                chain_id = 1
                """;
        Examples.write(folder, "InstrumentMeta.golden", Examples.INSTRUMENT + ours);

        assertThat(verify(schema(Examples.INSTRUMENT)).failureOf("InstrumentMeta/update"))
                .contains("InstrumentMeta.golden: changed in 1 of 2 cases: ours\n")
                .contains("InstrumentMeta.poisoned.golden: changed in 1 of 2 cases: ours\n");
        assertThat(content("InstrumentMeta.golden")).endsWith("""

                        case ours
                        token_address = 0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
                          0000 cd*20
                        symbol = "\\u{20ac}"
                          0014 0300000000000000 e282ac 00*29
                        decimals = 2
                          003c 02
                        padding
                          003d 000000
                        chain_id = 1
                          0040 01000000
                        """);
        assertThat(content("InstrumentMeta.poisoned.golden")).contains("0300a5a5a5a5a5a5 e282ac a5*29");
        assertThat(verify(schema(Examples.INSTRUMENT)).failed()).isEmpty();
    }

    @Test
    void aFieldThatIsNewGetsValuesAndOneThatIsGoneTakesItsOwnAlong() throws Exception {
        Examples.write(folder);
        String changed = Examples.INSTRUMENT
                .replace("field decimals u8 offset 60 size 1\npadding offset 61 size 3\n", "")
                .replace("field chain_id u32 offset 64", "field chain_id u32 offset 60")
                .replace("size 68 align 4 padding zero", "size 72 align 8 padding zero")
                .replace("offset 60 size 4\n", "offset 60 size 4\nfield block u64 offset 64 size 8\n");
        String layoutOnly = changed.substring(0, changed.indexOf("\ncase"));

        verify(schema(layoutOnly));

        assertThat(content("InstrumentMeta.golden"))
                .startsWith(layoutOnly + "\ncase example\n")
                .contains("symbol = \"WETH\"\n")
                .contains("chain_id = 137\n  003c 89000000\nblock = ")
                .doesNotContain("decimals");
    }

    @Test
    void aFileThatCannotBeReadIsNotOverwritten() throws Exception {
        Examples.write(folder);
        String broken = Examples.INSTRUMENT.replace("= 18", "= 256");
        Examples.write(folder, "InstrumentMeta.golden", broken);

        assertThat(verify(schema(Examples.INSTRUMENT)).failureOf("InstrumentMeta/update"))
                .isEqualTo("InstrumentMeta: not updated, since a file cannot be read\n  "
                        + folder.resolve("InstrumentMeta.golden")
                        + ":14:12: decimals: 256 is out of range, u8 is a decimal number from 0 to 255\n"
                        + "  correct it, or delete it to get a new one");
        assertThat(content("InstrumentMeta.golden")).isEqualTo(broken);
    }

    @Test
    void nothingIsWrittenWhereThePropertyIsNotTrue() throws Exception {
        System.setProperty(GoldenFixtures.UPDATE_PROPERTY, "");

        assertThat(verify(schema(Examples.INSTRUMENT)).failedPaths())
                .contains("InstrumentMeta/InstrumentMeta.golden: layout");
        assertThat(folder).isEmptyDirectory();
    }

    private Outcomes verify(Schema<?> schema) {
        return Outcomes.of(GoldenFixtures.in(folder).verify(schema));
    }

    private String content(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static Schema<Object> schema(String file) throws GoldenSyntaxException {
        MessageLayout layout = GoldenReader.read("example", file.getBytes(StandardCharsets.UTF_8))
                .layout();
        return InterpretedSchema.of(List.of(layout), Defect.NONE);
    }
}
