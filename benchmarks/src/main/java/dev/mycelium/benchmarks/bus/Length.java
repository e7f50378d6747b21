package dev.mycelium.benchmarks.bus;

import java.time.Duration;

/** How long everything is measured. */
enum Length {
    /** About a minute in all. */
    SHORT(3, Duration.ofMillis(250), Duration.ofMillis(800)),
    /** Less than six minutes in all. */
    FULL(7, Duration.ofMillis(700), Duration.ofMillis(1500));

    /** How many times each is measured. */
    final int rounds;

    /** How long each time. */
    final Duration round;

    /** How long each runs before, so that it is compiled. */
    final Duration warmUp;

    Length(int rounds, Duration round, Duration warmUp) {
        this.rounds = rounds;
        this.round = round;
        this.warmUp = warmUp;
    }
}
