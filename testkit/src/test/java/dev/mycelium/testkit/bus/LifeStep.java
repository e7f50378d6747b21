package dev.mycelium.testkit.bus;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What may happen next in a {@link SteppedLife}. */
enum LifeStep {
    PUBLISH,
    LOSE_THE_BUS,
    START_A_BUS,
    SOMEBODY_SILENT_COMES,
    SOMEBODY_JOINS,
    SOMEBODY_LEAVES,
    A_LITTLE_TIME_PASSES,
    MUCH_TIME_PASSES;

    /** What is drawn from: some of them more often, so that there is something to lose. */
    private static final List<LifeStep> DRAWN = Stream.concat(
                    Stream.of(values()),
                    Stream.of(
                            PUBLISH,
                            PUBLISH,
                            PUBLISH,
                            PUBLISH,
                            START_A_BUS,
                            START_A_BUS,
                            SOMEBODY_JOINS,
                            MUCH_TIME_PASSES,
                            MUCH_TIME_PASSES))
            .toList();

    static LifeStep draw(Random random) {
        return DRAWN.get(random.nextInt(DRAWN.size()));
    }
}
