package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Generated codecs against the Rust crate: the families and contracts that nobody wrote, every case both ways. */
@Tag("rust")
class RustDifferentialTest {
    private static final int CONTRACTS_OF_A_BUILD = 25;
    private static final int STRUCTS_OF_A_CONTRACT = 4;
    private static final Path FOLDER = Path.of("target", "differential");

    @Test
    void javaAndRustDifferNowhere() throws IOException, InterruptedException {
        long seed = RunSettings.seed();
        int contracts = RunSettings.contracts();
        int builds = (contracts + CONTRACTS_OF_A_BUILD - 1) / CONTRACTS_OF_A_BUILD;
        long cases = 0;
        for (int build = 0; build < builds; build++) {
            int first = build * CONTRACTS_OF_A_BUILD;
            int count = Math.min(CONTRACTS_OF_A_BUILD, contracts - first);
            long goal = RunSettings.cases() * (build + 1) / builds - cases;
            DifferentialRun.Result result = run(seed, first, count, goal, build + 1 + " of " + builds);
            assertThat(result.replays())
                    .as("differences; see docs/differential.md for the replay")
                    .isEmpty();
            cases += result.cases();
        }
        System.out.printf(
                "Java and Rust: %,d cases, %d random contracts of %d structs, 0 differences, seed %d%n",
                cases, contracts, STRUCTS_OF_A_CONTRACT, seed);
        assertThat(cases).isEqualTo(RunSettings.cases());
    }

    private static DifferentialRun.Result run(long seed, int firstContract, int contracts, long goal, String part)
            throws IOException, InterruptedException {
        Path folder = FOLDER.resolve("run");
        List<CompiledContracts.Named> random = new ArrayList<>();
        for (int i = 0; i < contracts; i++) {
            int number = firstContract + i;
            String text = RandomContracts.contract(Seeded.derive(seed, number), STRUCTS_OF_A_CONTRACT);
            random.add(new CompiledContracts.Named("random" + number, text));
        }
        List<Subject> subjects = new ArrayList<>(Families.all());
        subjects.addAll(CompiledContracts.compile(random, folder));
        List<Path> files = new ArrayList<>(Families.files());
        random.forEach(contract -> files.add(contract.fileIn(folder)));

        RustCrate rust = RustCrate.build(files, RustCrate.Purpose.SERVE, folder);
        int lanes = Runtime.getRuntime().availableProcessors();
        return new DifferentialRun(subjects, rust::serve, Seeded.derive(seed, -1 - firstContract), FOLDER, System.out)
                .run("differential " + part, goal, lanes);
    }
}
