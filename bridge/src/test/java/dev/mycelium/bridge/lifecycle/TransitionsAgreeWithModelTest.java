package dev.mycelium.bridge.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionsAgreeWithModelTest {
    private static final int LIVES = Integer.getInteger("mycelium.lives", 1_000_000);

    @Test
    void onEveryStepOfAMillionLives() {
        LifeComparison.Result result = LifeComparison.of(LIVES);

        System.out.println(LIVES + " lives, " + result.runs() + " starts");
        assertThat(result.difference()).isNull();
        assertThat(result.runs()).as("starts").isGreaterThan(LIVES);
    }
}
