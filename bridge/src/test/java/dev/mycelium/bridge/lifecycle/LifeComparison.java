package dev.mycelium.bridge.lifecycle;

import org.jspecify.annotations.Nullable;

/** Has many lives lived by the transitions and by the model. */
public final class LifeComparison {
    private LifeComparison() {}

    /** What was reached: how many starts, and the first thing on which they did not agree, or null. */
    public record Result(long runs, @Nullable String difference) {}

    /** Lives the lives of the first so many seeds, up to the first difference. */
    public static Result of(int lives) {
        long runs = 0;
        for (int seed = 0; seed < lives; seed++) {
            RandomLife life = new RandomLife(seed, rules -> new Transitions(rules)::next);
            String difference = life.live();
            runs += life.runs();
            if (difference != null) {
                return new Result(runs, "seed " + seed + ", " + difference);
            }
        }
        return new Result(runs, null);
    }
}
