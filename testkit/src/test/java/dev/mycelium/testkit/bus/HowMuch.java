package dev.mycelium.testkit.bus;

import java.time.Duration;

/**
 * How much of a thing is done: little in each build, much with {@code -Dmycelium.long=true}, and as much as is said with a
 * property of its own. What was reached is printed by whoever did it.
 */
final class HowMuch {
    private static final boolean LONG = Boolean.getBoolean("mycelium.long");

    private HowMuch() {}

    /**
     * Returns how often.
     *
     * @param name behind {@code mycelium.}, the property that says it by itself
     * @param inEachBuild so that all of them together take seconds
     * @param atLength so that it takes minutes
     */
    static int of(String name, int inEachBuild, int atLength) {
        return Integer.getInteger("mycelium." + name, LONG ? atLength : inEachBuild);
    }

    /** Prints what was reached, in a line that says whether it was the short form. */
    static void print(String what, long nanos) {
        System.out.printf(
                "%s (%s form, %,d ms)%n",
                what, LONG ? "long" : "short", Duration.ofNanos(nanos).toMillis());
    }
}
