package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mycelium.golden.format.FileNames;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.golden.update.GoldenUpdate;
import dev.mycelium.runtime.codec.MessageCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Java and Rust write the same files, to the byte: what either wrote, the other may update without a difference. */
class CommittedFilesTest {
    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> aFileOfRustIsReadAndWrittenAgainUnchanged() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("golden"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> dynamicTest(file.toString(), () -> {
                        byte[] content = Files.readAllBytes(file);
                        assertSame(GoldenWriter.write(GoldenReader.read(file.toString(), content)), content);
                    }))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> newFilesOfJavaAreThoseOfRust() {
        return Families.schemas().entrySet().stream()
                .flatMap(family -> family.getValue().codecs().stream()
                        .map(codec -> dynamicTest(
                                family.getKey() + "/" + codec.name(),
                                () -> isWrittenAsRustDoes(family.getKey(), codec, FileNames.of(family.getValue())))));
    }

    private void isWrittenAsRustDoes(String family, MessageCodec<?> codec, FileNames names) throws IOException {
        Path written = folder.resolve(family);
        GoldenUpdate.run(codec, written, names);
        for (String name : List.of(codec.name() + ".golden", codec.name() + ".poisoned.golden")) {
            assertSame(
                    Files.readAllBytes(written.resolve(name)),
                    Files.readAllBytes(Families.folder(family).resolve(name)));
        }
    }

    private static void assertSame(byte[] actual, byte[] expected) {
        assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }
}
