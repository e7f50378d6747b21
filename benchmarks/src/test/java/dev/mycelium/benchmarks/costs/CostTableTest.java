package dev.mycelium.benchmarks.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.benchmarks.costs.Cost.Medians;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures were made up; what is expected was worked out on paper. */
class CostTableTest {
    @Test
    void eachPeerStandsBesideUs() {
        String section = CostTable.of(
                List.of(
                        new Medians("Mycelium", 800, 1500, 300, 102_400),
                        new Medians("SBE", 400, 2000, 200, 409_600),
                        new Medians("no message", 0, 500, 100, 0)),
                17,
                5);
        assertThat(section).contains("JDK 17", "medians of 5 rounds", "without the 100 ms");
        assertThat(section.lines())
                .endsWith(
                        "| Mycelium | 8.00 ms | 15.00 ms | 1.00 KiB | 2.00 ms |",
                        "| SBE | 4.00 ms (2.00) | 20.00 ms (0.75) | 4.00 KiB (0.25) | 1.00 ms (2.00) |");
    }
}
