package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.testkit.fault.Fault.Kind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client behind a proxy that harms each of its connections in one to three ways: nothing is torn, reordered or doubled,
 * nothing hangs, and what is missing at the end was either counted or in the kernel when a connection was lost.
 */
@Timeout(600) // who hangs waits for ever
class FaultsTest {
    private static final int SEEDS = HowMuch.of("faultSeeds", 60, 2000);

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void whateverBefallsTheConnectionNothingIsTornReorderedDoubledOrUncounted(String kind) throws Exception {
        long start = System.nanoTime();
        Map<Kind, Integer> befell = new EnumMap<>(Kind.class);
        long sent = 0;
        long delivered = 0;
        long lost = 0;
        long unknown = 0;
        long connects = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            FaultRun.Outcome outcome = FaultRun.play(kind, seed, FaultRun.SEEN, folder.resolve(kind + seed));
            outcome.verify();
            outcome.befell().forEach((each, count) -> befell.merge(each, count, Integer::sum));
            sent += outcome.sent();
            delivered += outcome.delivered().size();
            lost += outcome.lost();
            unknown += outcome.unknown();
            connects += outcome.connects();
        }
        HowMuch.print(
                String.format(
                        "faults over %s: %,d seeds, %,d connects, %s; %,d sent = %,d delivered + %,d counted lost + %,d in the"
                                + " kernel",
                        kind, SEEDS, connects, befell, sent, delivered, lost, unknown),
                System.nanoTime() - start);
        assertThat(connects).isGreaterThan(2L * SEEDS);
        assertThat(befell.keySet()).hasSize(Kind.values().length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    void aConnectionThatIsOnlySlowLosesNothing(String kind) throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            FaultRun.Outcome outcome = FaultRun.play(kind, seed, FaultRun.HARMLESS, folder.resolve(kind + seed));
            outcome.verify();
            assertThat(outcome.connects()).as("seed %d", seed).isEqualTo(1);
            assertThat(outcome.delivered()).as("seed %d", seed).hasSize((int) outcome.sent());
        }
    }

    /** What a client or a bus with a mistake would have brought about; the check finds each. */
    private enum Defect {
        DOUBLED("once", "1 2 2 3"),
        REORDERED("in order", "1 3 2 4"),
        FROM_NOWHERE("sent", "1 2 3 99"),
        UNCOUNTED("counted", "1 2 3 4 5");

        private final String word;
        private final String delivered;

        Defect(String word, String delivered) {
            this.word = word;
            this.delivered = delivered;
        }

        List<Long> delivered() {
            return Stream.of(delivered.split(" ")).map(Long::valueOf).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void theCheckFindsEachDefect(Defect defect) {
        FaultRun.Outcome outcome = new FaultRun.Outcome(
                7, "none", Map.of(), 5, Spans.ofSockets(1, 1, 1, 1, 1), defect.delivered(), 1, 1, false);
        assertThatThrownBy(outcome::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(defect.word)
                .hasMessageContaining("seed 7");
    }

    @Test
    void theCheckTakesWhatIsRight() {
        new FaultRun.Outcome(
                        7, "none", Map.of(), 5, Spans.ofSockets(1, 1, 1, 1, 1), List.of(1L, 2L, 4L, 5L), 1, 1, false)
                .verify();
        new FaultRun.Outcome(7, "none", Map.of(), 5, Spans.ofSockets(1, 1, 1, 1, 1), List.of(1L, 2L, 5L), 1, 2, true)
                .verify();
    }

    /** Without a fault that loses, nothing is in the kernel: a frame that vanished by itself is found. */
    @Test
    void aFrameThatVanishesWhereNothingWasLostIsFound() {
        FaultRun.Outcome outcome = new FaultRun.Outcome(
                7, "none", Map.of(), 5, Spans.ofSockets(1, 1, 1, 1, 1), List.of(1L, 2L, 5L), 0, 1, false);
        assertThatThrownBy(outcome::verify).hasMessageContaining("counted");
    }
}
