package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check that finds defects, checked: a peer with one mistake is found out, and a correct one is left alone. */
class DifferentialRunFindsDefectsTest {
    private static final long SEED = 20_260_101;
    private static final long CASES = 100_000;
    private static final int LANES = 2;
    private static final int REPLAYS = 100;

    private final List<Subject> subjects = Families.all();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void everyPlantedDefectIsFoundMadeSmallAndReplays(PlantedDefect defect) throws IOException {
        DifferentialRun.Result result =
                run(() -> new ReferencePeer(subjects, defect::in)).run("planted", CASES, LANES);

        assertThat(result.replays()).as("replays of %s", defect).isNotEmpty();
        for (Path file : result.replays()) {
            ReplayFile small = ReplayFile.read(file);
            ReplayFile raw = ReplayFile.read(Path.of(file.toString().replace(".small.replay", ".replay")));
            if (raw.difference().request().op() == small.difference().request().op()) {
                assertThat(weight(small)).isLessThanOrEqualTo(weight(raw));
            }
            Subject subject = subject(small);
            List<Subject> alone = List.of(subject);
            assertThat(Replay.differing(small, subject, new ReferencePeer(alone, defect::in), REPLAYS))
                    .isEqualTo(REPLAYS);
            assertThat(Replay.differing(raw, subject, new ReferencePeer(alone, defect::in), REPLAYS))
                    .isEqualTo(REPLAYS);
            assertThat(Replay.differing(small, subject, ReferencePeer.correct(alone), REPLAYS))
                    .as("the small case blames a correct peer: %s", small.summary())
                    .isZero();
        }
    }

    @Test
    void aCorrectPeerDiffersNowhere() {
        DifferentialRun.Result result =
                run(() -> ReferencePeer.correct(subjects)).run("control", CASES, LANES);

        assertThat(result.replays()).as(said()).isEmpty();
        assertThat(result.cases()).isEqualTo(CASES);
        assertThat(said()).contains("control: 100,000 cases, 0 differences").contains("seed " + SEED);
    }

    private DifferentialRun run(java.util.function.Supplier<Peer> peers) {
        return new DifferentialRun(subjects, peers, SEED, folder, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Subject subject(ReplayFile replay) {
        return subjects.stream()
                .filter(subject -> subject.name().equals(replay.contract()))
                .findFirst()
                .orElseThrow();
    }

    /** Bits that are set, and bytes beside. */
    private static int weight(ReplayFile replay) {
        byte[] bytes = replay.difference().request().bytes();
        return bytes.length
                + Stream.iterate(0, i -> i < bytes.length, i -> i + 1)
                        .mapToInt(i -> Integer.bitCount(bytes[i] & 0xff))
                        .sum();
    }
}
