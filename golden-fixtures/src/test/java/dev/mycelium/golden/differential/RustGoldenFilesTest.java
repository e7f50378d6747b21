package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.GoldenFixtures;
import dev.mycelium.golden.Outcomes;
import dev.mycelium.golden.differential.CompiledContracts.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contract that is none of ours, from Rust's golden files to the checks that users run. */
@Tag("rust")
class RustGoldenFilesTest {
    private static final Path FOLDER = Path.of("target", "differential", "golden");

    /** Names that differ in case only, that are words of both languages, a message without fields, every default capacity. */
    private static final Named CONTRACT = new Named("any", """
            schema: {id: 1, version: 1}
            messages:
              Tick: {tlv_type: 1003, domain: Any, description: d, fields: {price: {type: u64, description: d}}}
              TICK: {tlv_type: 1004, domain: Any, description: d, fields: {price: {type: u8, description: d}}}
              tick_: {tlv_type: 1005, domain: Any, description: d, fields: {self: {type: i128, description: d}}}
              String:
                tlv_type: 65535
                domain: Any
                description: d
                fields:
                  type: {type: String, description: d}
                  class: {type: Vec<u8>, description: d}
                  Self: {type: "Vec<[u8; 3]>", description: d}
                  a: {type: Vec<f64>, description: d, validation: [{max_length: 2}]}
                  A: {type: bool, description: d}
              Nothing: {tlv_type: 0, domain: Any, description: d, fields: {}}
            """);

    @Test
    void passTheChecksOfUsers() throws IOException, InterruptedException {
        Subject subject = CompiledContracts.compile(List.of(CONTRACT), FOLDER).get(0);
        Path golden = FOLDER.resolve("files").toAbsolutePath();
        deleteFilesOf(golden);

        RustCrate.build(List.of(CONTRACT.fileIn(FOLDER)), RustCrate.Purpose.SERVE, FOLDER)
                .writeGoldenFiles(golden);

        try (Stream<Path> files = Files.list(golden)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.contains("poisoned")))
                    .containsExactlyInAnyOrder(
                            "Tick-1003.golden", "TICK-1004.golden", "tick_.golden", "String.golden", "Nothing.golden");
        }
        Outcomes outcomes = Outcomes.of(GoldenFixtures.in(golden).verify(subject.schema()));
        assertThat(outcomes.failed()).isEmpty();
        assertThat(outcomes.all()).hasSizeGreaterThan(300);
    }

    private static void deleteFilesOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
