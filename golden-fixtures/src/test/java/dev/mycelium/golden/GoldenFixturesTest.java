package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.defects.Defect;
import dev.mycelium.golden.defects.InterpretedSchema;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.runtime.codec.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed as a test, and that nothing is ever left out without a failure. */
class GoldenFixturesTest {
    @TempDir
    Path folder;

    private Schema<Object> instrument;

    @BeforeEach
    void instrument() throws Exception {
        byte[] example = Examples.INSTRUMENT.getBytes(StandardCharsets.UTF_8);
        instrument = InterpretedSchema.of(
                List.of(GoldenReader.read("example", example).layout()), Defect.NONE);
    }

    @Test
    void listsATestForEveryCaseAndCheck() throws Exception {
        Examples.write(folder);

        Outcomes outcomes = verify();

        assertThat(outcomes.failed()).isEmpty();
        assertThat(outcomes.paths())
                .startsWith(
                        "every file belongs to a message",
                        "InstrumentMeta/InstrumentMeta.golden: layout",
                        "InstrumentMeta/InstrumentMeta.poisoned.golden: layout",
                        "InstrumentMeta/example/bytes -> value",
                        "InstrumentMeta/example/value -> bytes",
                        "InstrumentMeta/example/bytes -> value -> bytes",
                        "InstrumentMeta/example/poisoned bytes -> value -> bytes",
                        "InstrumentMeta/bytes to refuse/no bytes at all",
                        "InstrumentMeta/bytes to refuse/one byte short",
                        "InstrumentMeta/bytes to refuse/one byte long",
                        "InstrumentMeta/bytes to refuse/symbol: count 33, the capacity is 32",
                        "InstrumentMeta/bytes to refuse/symbol: count 256, the capacity is 32",
                        "InstrumentMeta/bytes to refuse/symbol: count 32768, the capacity is 32",
                        "InstrumentMeta/bytes to refuse/symbol: count 65535, the capacity is 32",
                        "InstrumentMeta/bytes to refuse/symbol: count 33 of bytes that are no text",
                        "InstrumentMeta/bytes to refuse/symbol: a byte that UTF-8 never uses and nothing else")
                .contains("InstrumentMeta/values to refuse/chain_id: 4294967296, one above the greatest");
    }

    @Test
    void aFolderThatIsNotThereFails() {
        Path nowhere = folder.resolve("nowhere");
        Outcomes outcomes = Outcomes.of(GoldenFixtures.in(nowhere).verify(instrument));

        assertThat(outcomes.failed()).hasSameSizeAs(outcomes.all());
        assertThat(outcomes.failureOf("every file belongs to a message")).startsWith("there is no folder " + nowhere);
        assertThat(outcomes.failureOf("InstrumentMeta/InstrumentMeta.golden: layout"))
                .startsWith("InstrumentMeta has no golden file " + nowhere.resolve("InstrumentMeta.golden"))
                .endsWith("write it with the Rust crate, or from Java with -Dmycelium.golden.update=true");
    }

    @Test
    void aMissingPoisonedFileFailsAndTheOtherChecksStillRun() throws Exception {
        Examples.write(folder);
        Files.delete(folder.resolve("InstrumentMeta.poisoned.golden"));

        Outcomes outcomes = verify();

        assertThat(outcomes.failedPaths()).containsExactly("InstrumentMeta/InstrumentMeta.poisoned.golden: layout");
        assertThat(outcomes.paths()).contains("InstrumentMeta/example/value -> bytes");
    }

    @Test
    void aFileWithoutMessageFails() throws Exception {
        Examples.write(folder);
        Examples.write(folder, "Instrument.golden", Examples.INSTRUMENT);
        Examples.write(folder, "README.md", "not golden");

        assertThat(verify().failureOf("every file belongs to a message"))
                .isEqualTo("no message of the contract has these files: Instrument.golden\n  in " + folder
                        + "; the messages are InstrumentMeta\n"
                        + "  delete the files of messages that are gone, rename those of messages that were renamed");
    }

    @Test
    void aFileThatCannotBeReadFails() throws Exception {
        Examples.write(folder);
        Examples.write(folder, "InstrumentMeta.golden", Examples.INSTRUMENT.replace("= 18", "= 256"));

        assertThat(verify().failureOf("InstrumentMeta/InstrumentMeta.golden: layout"))
                .isEqualTo(folder.resolve("InstrumentMeta.golden")
                        + ":14:12: decimals: 256 is out of range, u8 is a decimal number from 0 to 255");
    }

    @Test
    void aFileOfAnotherMessageFails() throws Exception {
        Examples.write(folder);
        Examples.write(folder, "InstrumentMeta.golden", Examples.INSTRUMENT_POISONED);

        assertThat(verify().failureOf("InstrumentMeta/InstrumentMeta.golden: layout"))
                .isEqualTo(folder.resolve("InstrumentMeta.golden") + ":2:1: message InstrumentMeta padding poisoned,"
                        + " the file's name promises message InstrumentMeta padding zero");
    }

    @Test
    void aFileWithoutCasesFails() throws Exception {
        Examples.write(folder);
        String head = Examples.INSTRUMENT.substring(0, Examples.INSTRUMENT.indexOf("\ncase"));
        Examples.write(folder, "InstrumentMeta.golden", head);

        assertThat(verify().failureOf("InstrumentMeta/InstrumentMeta.golden: layout"))
                .isEqualTo("InstrumentMeta: " + folder.resolve("InstrumentMeta.golden")
                        + " has no cases, so nothing is checked");
    }

    @Test
    void aCaseThatOnlyOneFileHasFails() throws Exception {
        Examples.write(folder);
        Examples.write(
                folder,
                "InstrumentMeta.poisoned.golden",
                Examples.INSTRUMENT_POISONED.replace("case example", "case other"));

        assertThat(verify().failedPaths())
                .containsExactly(
                        "InstrumentMeta/example/case example in InstrumentMeta.poisoned.golden",
                        "InstrumentMeta/case other in InstrumentMeta.golden");
    }

    @Test
    void filesThatStateDifferentValuesFail() throws Exception {
        Examples.write(folder);
        String other = Examples.INSTRUMENT_POISONED.replace("decimals = 18\n  003c 12", "decimals = 19\n  003c 13");
        Examples.write(folder, "InstrumentMeta.poisoned.golden", other);

        assertThat(verify().failureOf("InstrumentMeta/example/poisoned bytes -> value -> bytes"))
                .startsWith("InstrumentMeta, case example: the two files state different values\n");
    }

    @Test
    void aContractWithoutMessagesFails() {
        Outcomes outcomes = Outcomes.of(GoldenFixtures.in(folder).verify(InterpretedSchema.of(List.of(), Defect.NONE)));

        assertThat(outcomes.failureOf("every file belongs to a message"))
                .isEqualTo("the contract has no messages, so " + folder + " checks nothing");
    }

    @Test
    void aRelativeFolderIsLookedForWhereTheTestsRun() {
        assertThat(Outcomes.of(GoldenFixtures.in("golden/chat").verify(dev.mycelium.golden.chat.Contracts.SCHEMA))
                        .failed())
                .isEmpty();
    }

    private Outcomes verify() {
        return Outcomes.of(GoldenFixtures.in(folder).verify(instrument));
    }
}
