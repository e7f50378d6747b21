package dev.mycelium.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void what_is_just_reached_is_kept() {
        assertThat(Verdict.of(Variant.EVERYTHING, 5.0, 1.25, 512))
                .isEqualTo("500 × 64, everything: 5.00 s in the processor (wanted: at most 5, kept), 1.25 times as long"
                        + " as without it (wanted: at most 1.25, kept), in 512 MB (wanted: 512, kept).");
    }

    @Test
    void each_limit_is_missed_by_itself() {
        assertThat(Verdict.of(Variant.EVERYTHING, 5.1, 1.0, 256))
                .containsOnlyOnce("missed")
                .contains("at most 5, missed");
        assertThat(Verdict.of(Variant.EVERYTHING, 1.0, 1.3, 256))
                .containsOnlyOnce("missed")
                .contains("at most 1.25, missed");
        assertThat(Verdict.of(Variant.EVERYTHING, 1.0, 1.0, 640))
                .containsOnlyOnce("missed")
                .contains("512, missed");
    }
}
