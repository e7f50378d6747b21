package dev.mycelium.bridge.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionsAgreeWithModelTest {
    private static final int LIVES = Boolean.getBoolean("mycelium.long") ? 20_000_000 : 1_000_000;

    /** The profile {@code long} has it live twenty million. */
    @Test
    void onEveryStepOfAMillionLives() {
        LifeComparison.Result result = LifeComparison.of(LIVES);

        System.out.println(LIVES + " lives, " + result.runs() + " starts");
        assertThat(result.difference()).isNull();
        assertThat(result.runs()).as("starts").isGreaterThan(LIVES);
    }
}
