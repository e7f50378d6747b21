package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every offset of structs that nobody wrote, as rustc decides it and as the Java compiler computes it. */
@Tag("rust")
class RustLayoutTest {
    private static final int STRUCTS_OF_A_BUILD = 500;
    private static final Path FOLDER = Path.of("target", "differential", "layout");

    @Test
    void freshStructsAreLaidOutAsRustcLaysThemOut() throws IOException, InterruptedException {
        long seed = RunSettings.seed();
        int goal = RunSettings.structs();
        System.out.println("layout: " + goal + " random structs, seed " + seed);
        Progress progress = new Progress("layout", "structs", goal, System.out, System::nanoTime);
        for (int done = 0; done < goal; done += STRUCTS_OF_A_BUILD) {
            int structs = Math.min(STRUCTS_OF_A_BUILD, goal - done);
            String contract = RandomContracts.contract(Seeded.derive(seed, done), structs);
            Path file = Files.createDirectories(FOLDER).resolve("contracts.yaml");
            Files.writeString(file, contract);

            List<String> rust = rustc(file);

            assertThat(LayoutText.lines(contract)).containsExactlyElementsOf(rust);
            assertThat(rust.stream().filter(line -> line.startsWith("message ")))
                    .hasSize(structs);
            progress.add(structs);
        }
        progress.finish(0, "seed " + seed);
    }

    @Test
    void theCommittedLayoutIsWhatRustcSays() throws IOException, InterruptedException {
        List<String> rust = rustc(CommittedLayoutTest.CONTRACT);

        assertThat(Files.readString(CommittedLayoutTest.LAYOUT).lines().toList())
                .as("%s; docs/differential.md says how to write it anew", CommittedLayoutTest.LAYOUT)
                .containsExactlyElementsOf(rust);
    }

    private static List<String> rustc(Path contract) throws IOException, InterruptedException {
        return RustCrate.build(List.of(contract), RustCrate.Purpose.LAYOUT, FOLDER)
                .layout()
                .lines()
                .toList();
    }
}
