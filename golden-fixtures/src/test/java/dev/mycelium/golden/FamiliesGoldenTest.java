package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generated codecs of our own contracts against the bytes that Rust wrote, through the library that users have. */
class FamiliesGoldenTest {

    @TestFactory
    Stream<DynamicNode> golden() {
        return Families.schemas().entrySet().stream().map(family -> {
            Stream<DynamicNode> tests =
                    GoldenFixtures.in(Families.folder(family.getKey())).verify(family.getValue());
            return dynamicContainer(family.getKey(), tests);
        });
    }

    @Test
    void noFamilyIsForgotten() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("golden"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Families.schemas().keySet());
        }
    }
}
