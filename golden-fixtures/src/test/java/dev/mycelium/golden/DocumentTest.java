package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.defects.Defect;
import dev.mycelium.golden.defects.InterpretedSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/golden-tests.md shows what really is in a file and really is printed. */
class DocumentTest {
    @TempDir
    Path folder;

    private String document;

    @BeforeEach
    void read() throws Exception {
        document = Files.readString(Path.of("../docs/golden-tests.md"));
        Examples.write(folder);
    }

    @Test
    void showsARealFile() {
        assertThat(document).contains(Examples.INSTRUMENT);
    }

    @Test
    void showsARealFailure() throws Exception {
        String failure = Outcomes.of(
                        GoldenFixtures.in(folder).verify(InterpretedSchema.ofFiles(folder, Defect.NUMBERS_BIG_ENDIAN)))
                .failureOf("InstrumentMeta/example/value -> bytes");

        assertThat(document).contains(failure.replace(folder.toString(), "src/test/golden"));
    }

    @Test
    void namesEveryKindOfTest() throws Exception {
        Outcomes.of(GoldenFixtures.in(folder).verify(InterpretedSchema.ofFiles(folder, Defect.NONE))).paths().stream()
                .filter(path -> path.startsWith("InstrumentMeta/"))
                .map(path -> path.split("/", -1))
                .map(parts -> parts[1].equals("example") ? parts[2] : parts[1])
                .map(name -> name.replace("InstrumentMeta.poisoned.golden", "TextMessage.golden"))
                .map(name -> name.replace("InstrumentMeta.golden", "TextMessage.golden"))
                .forEach(name -> assertThat(document).contains("| `" + name + "` |"));
    }

    @Test
    void namesTheProperty() {
        assertThat(document).contains("-D" + GoldenFixtures.UPDATE_PROPERTY + "=true");
    }
}
