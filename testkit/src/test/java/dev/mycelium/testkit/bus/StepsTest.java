package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A client and a bus led through random lives, a step at a time: after each they are in the states, have counted what, and wait
 * for as many moments as a model of a few lines says. A seed that fails is in the message, and plays the same steps again.
 */
@Timeout(600) // who hangs waits for ever
class StepsTest {
    private static final int LIVES = HowMuch.of("lives", 60, 5000);

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void afterEachStepBothAreWhereTheModelIs() throws Exception {
        long start = System.nanoTime();
        long steps = 0;
        long connects = 0;
        long frames = 0;
        for (int seed = 1; seed <= LIVES; seed++) {
            try (SteppedLife life = new SteppedLife(folder.resolve("bus" + seed), seed, LifeDefect.NONE)) {
                steps += life.play();
                connects += life.connects();
                frames += life.frames();
            }
        }
        HowMuch.print(
                String.format(
                        "lives of a client and a bus: %,d, with %,d steps, %,d connects, %,d frames",
                        LIVES, steps, connects, frames),
                System.nanoTime() - start);
        assertThat(connects).isGreaterThan(LIVES);
        assertThat(frames).isGreaterThan(LIVES);
    }

    /** Not each of the lives has a step in which it shows. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aClientOrABusWithADefectIsFound(LifeDefect defect) {
        assertThatThrownBy(() -> {
                    for (int seed = 1; seed <= 50; seed++) {
                        try (SteppedLife life = new SteppedLife(folder.resolve("bus" + seed), seed, defect)) {
                            life.play();
                        }
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("; seed ");
    }
}
