package dev.mycelium.benchmarks.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.benchmarks.bus.Contest.Kind;
import dev.mycelium.benchmarks.bus.OurRoundTrip.Far;
import dev.mycelium.benchmarks.bus.OurRoundTrip.Taker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuelTest {
    private static final Contender NOBODY = (folder, time) -> 0;

    @Test
    void theRatioIsTheMedianOfTheRatiosOfEachRound() {
        Duel duel = new Duel(List.of(10.0, 30.0, 100.0), List.of(10.0, 10.0, 50.0));

        assertThat(duel.ratio()).isEqualTo(2);
        assertThat(duel.smallestRatio()).isEqualTo(1);
        assertThat(duel.largestRatio()).isEqualTo(3);
        assertThat(duel.oursMedian()).isEqualTo(30);
        assertThat(duel.rawMedian()).isEqualTo(10);
        assertThat(Duel.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
    }

    @Test
    void roundsThatDisagreeReachNothing() {
        Contest contest = new Contest(Kind.ROUND_TRIP, "there", NOBODY, NOBODY, Bound.atMost(1.1));
        Duel unsteady = new Duel(List.of(1.0, 1.0, 3.0), List.of(1.0, 1.0, 1.0));
        Duel oneOutlier = new Duel(List.of(1.0, 1.0, 1.0, 1.0, 9.0), List.of(1.0, 1.0, 1.0, 1.0, 1.0));

        assertThat(BusPage.row(contest, unsteady)).endsWith("| the rounds disagree |");
        assertThat(BusPage.row(contest, oneOutlier)).endsWith("| reached |");
        assertThat(BusPage.row(contest, duel(8e6, 8e6))).endsWith("| no processor was free |");
    }

    @Test
    void theyTakeTurnsAndChangePlaces() throws Exception {
        List<String> turns = new ArrayList<>();
        Duel.fight(
                (folder, time) -> {
                    turns.add("ours");
                    return 1;
                },
                (folder, time) -> {
                    turns.add("raw");
                    return 1;
                },
                Length.SHORT,
                Path.of("."));

        assertThat(turns).containsExactly("ours", "raw", "ours", "raw", "raw", "ours", "ours", "raw");
    }

    @Test
    void aTargetIsReachedAtItsValueAndNotBeyond() {
        assertThat(Bound.atMost(1.1).isReached(duel(1.1, 1))).isTrue();
        assertThat(Bound.atMost(1.1).isReached(duel(1.2, 1))).isFalse();
        assertThat(Bound.atLeast(0.5).isReached(duel(0.5, 1))).isTrue();
        assertThat(Bound.atLeast(0.5).isReached(duel(0.4, 1))).isFalse();
        assertThat(Bound.atLeast(0.5).andPerSecond(3e6).isReached(duel(2.9e6, 1)))
                .isFalse();
        assertThat(Bound.atLeast(0.5).andPerSecond(3e6).isReached(duel(3e6, 4e6)))
                .isTrue();
    }

    @Test
    void aRowSaysWhatWasMeasuredAndWhetherItIsEnough() {
        Contest half = new Contest(
                Kind.ONE_WAY, "there", NOBODY, NOBODY, Bound.atLeast(0.5).andPerSecond(3e6));
        Contest shown = new Contest(Kind.ROUND_TRIP, "and back", NOBODY, NOBODY, null);

        assertThat(BusPage.row(half, duel(4e6, 8e6)))
                .isEqualTo("| there | 4.00 | 8.00 | **0.50** (0.50 to 0.50) | ≥ 0.50, ≥ 3 M/s | reached |");
        assertThat(BusPage.row(half, duel(2e6, 4e6))).endsWith("| **missed** |");
        assertThat(BusPage.row(shown, duel(4_000, 2_000)))
                .isEqualTo("| and back | 4.00 | 2.00 | **2.00** (2.00 to 2.00) |  |  |");
    }

    @Test
    void spinningIsMeasuredOnlyWhereProcessorsAreFree() throws Exception {
        Contest spinning = new Contest(
                Kind.ROUND_TRIP,
                "around",
                new OurRoundTrip(Transport.UNIX, true, Far.RAW, Taker.READER),
                NOBODY,
                Bound.atMost(1.3));
        Contest waiting = new Contest(Kind.ROUND_TRIP, "there", NOBODY, NOBODY, null);

        assertThat(spinning.spinningThreads()).isEqualTo(2);
        assertThat(waiting.spinningThreads()).isZero();
        assertThat(FreeProcessors.are(0)).isTrue();
        // Twice as many threads as there are processors share them, whatever else runs.
        int tooMany = 2 * Runtime.getRuntime().availableProcessors() + 1;
        assertThat(FreeProcessors.smallestShare(tooMany, Duration.ofMillis(300)))
                .isLessThan(FreeProcessors.ENOUGH);
        assertThat(BusPage.row(spinning, Optional.empty()))
                .isEqualTo("| around |  |  |  | ≤ 1.30 | no processor was free |");
    }

    private static Duel duel(double ours, double raw) {
        return new Duel(List.of(ours), List.of(raw));
    }
}
