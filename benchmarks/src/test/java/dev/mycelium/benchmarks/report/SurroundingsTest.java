package dev.mycelium.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page says of the machine. */
class SurroundingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    // user nice system idle iowait irq softirq steal guest guest_nice; the first line is the sum of all, and not
    // counted.
    private static final List<String> BEFORE = List.of(
            "cpu  0 0 0 0 0 0 0 0 0 0",
            "cpu0 100 0 0 900 0 0 0 0 0 0",
            "cpu1 0 0 0 0 0 0 0 0 0 0",
            "cpu2 0 0 0 0 0 0 0 0 0 0",
            "cpu10 5 0 0 5 0 0 0 0 0 0",
            "intr 1 2 3");
    private static final List<String> AFTER = List.of(
            "cpu  9 9 9 9 9 9 9 9 9 9",
            "cpu0 110 2 3 980 1 1 1 2 0 0",
            "cpu1 0 0 100 0 0 0 0 0 0 0",
            "cpu2 50 0 0 30 20 0 0 0 0 0",
            "cpu10 25 0 0 5 80 0 0 0 0 0",
            "intr 4 5 6");

    @Test
    void processorsAreBusyWithAllButWaiting() {
        // cpu0: 10 + 2 + 3 + 1 + 1 + 2 = 19 of 100; cpu2: 50 of 100. cpu1: 100 of 100; cpu10: 20 of 100.
        assertThat(Surroundings.described(DAY, "0,2", BEFORE, AFTER))
                .isEqualTo(
                        "2026-02-03, processors 0,2 of 4, which were busy for 35 % of the time, the others for 60 %.");
        assertThat(Surroundings.described(DAY, "1-2,10", BEFORE, AFTER))
                .isEqualTo(
                        "2026-02-03, processors 1-2,10 of 4, which were busy for 57 % of the time, the others for 19 %.");
    }

    @Test
    void whoHasAllProcessorsHasNoOthers() {
        assertThat(Surroundings.described(DAY, "0-10", BEFORE, AFTER))
                .isEqualTo("2026-02-03, processors 0-10 of 4, which were busy for 47 % of the time.");
    }

    @Test
    void elsewhereTheDayIsSaid() {
        assertThat(Surroundings.described(DAY, "", List.of(), List.of()))
                .startsWith("2026-02-03, ")
                .endsWith(" processors.");
    }
}
