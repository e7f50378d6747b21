package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same where there is no Rust: 500 random structs beside what rustc made of them. */
class CommittedLayoutTest {
    private static final Path FOLDER = Path.of("layouts", "random-500");

    static final Path CONTRACT = FOLDER.resolve("contracts.yaml");
    static final Path LAYOUT = FOLDER.resolve("rustc.layout");

    @Test
    void everyOffsetIsTheOneThatRustcDecidedOn() throws IOException {
        List<String> rust = Files.readString(LAYOUT).lines().toList();

        assertThat(LayoutText.lines(Files.readString(CONTRACT))).containsExactlyElementsOf(rust);
        assertThat(rust.stream().filter(line -> line.startsWith("message "))).hasSize(500);
        assertThat(rust.stream().filter(line -> line.startsWith("padding "))).hasSizeGreaterThan(500);
    }

    @Test
    void theContractIsTheOneOfTheSeedInItsFirstLine() throws IOException {
        String text = Files.readString(CONTRACT);
        long seed = Long.parseLong(text.substring("# Made up from seed ".length(), text.indexOf(':')));

        String today = RandomContracts.contract(seed, 500);
        if (!today.equals(text)) {
            Path folder = Files.createDirectories(Path.of("target", "differential", "random-500"));
            Path file = Files.writeString(folder.resolve("contracts.yaml"), today);
            fail("the seed stands for another contract now, see docs/differential.md: " + file.toAbsolutePath());
        }
    }
}
