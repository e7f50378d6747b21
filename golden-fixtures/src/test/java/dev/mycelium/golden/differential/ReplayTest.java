package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code -Dmycelium.replay=FILE}: asks Java and Rust again what they differed on. */
@Tag("replay")
class ReplayTest {
    private static final int TIMES = 100;

    @Test
    void javaAndRustSayTheSame() throws IOException, InterruptedException {
        ReplayFile replay = ReplayFile.read(Path.of(System.getProperty("mycelium.replay")));
        Path folder = Path.of("target", "differential", "replay");
        CompiledContracts.Named contract = new CompiledContracts.Named("replayed", replay.contractText());
        Subject subject = CompiledContracts.compile(List.of(contract), folder).get(0);
        RustCrate rust = RustCrate.build(List.of(contract.fileIn(folder)), RustCrate.Purpose.SERVE, folder);

        try (Peer peer = rust.serve()) {
            int differing = Replay.differing(replay, subject, peer, TIMES);

            System.out.println("replay: differs " + differing + " of " + TIMES + " times");
            assertThat(differing).as(replay.summary()).isZero();
        }
    }
}
