package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run where there is no Rust: codecs of random contracts against the reference codec, the same in every build. */
class ReferenceRunTest {
    private static final long SEED = 1;
    private static final long CASES = 10_000;

    @TempDir
    private Path folder;

    @Test
    void codecsOfRandomContractsDifferNowhereFromTheReference() throws IOException {
        List<CompiledContracts.Named> contracts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            contracts.add(new CompiledContracts.Named("random" + i, RandomContracts.contract(i, 3)));
        }
        List<Subject> subjects = CompiledContracts.compile(contracts, folder);

        DifferentialRun.Result result = new DifferentialRun(
                        subjects, () -> ReferencePeer.correct(subjects), SEED, folder.resolve("replays"), System.out)
                .run("reference", CASES, 2);

        assertThat(result.replays()).isEmpty();
        assertThat(result.cases()).isEqualTo(CASES);
    }
}
