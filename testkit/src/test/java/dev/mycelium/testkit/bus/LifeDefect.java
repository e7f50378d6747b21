package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.Publisher;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What is wrong with a client or a bus on purpose, which the model of a {@link SteppedLife} knows nothing of. */
enum LifeDefect {
    NONE,
    /** The bus ends who says nothing a second before its time. */
    ENDS_THE_SILENT_TOO_EARLY,
    /** The client waits longer than its bound before it tries again. */
    TRIES_AGAIN_TOO_LATE,
    /** The client sends a frame twice. */
    SENDS_TWICE,
    /** The client sends another frame than it was given. */
    CHANGES_WHAT_IT_SENDS,
    /** The bus keeps a connection of somebody who has gone. */
    KEEPS_WHO_HAS_GONE;

    Duration handshakeLimit() {
        return this == ENDS_THE_SILENT_TOO_EARLY
                ? SteppedLife.HANDSHAKE_LIMIT.minusSeconds(1)
                : SteppedLife.HANDSHAKE_LIMIT;
    }

    Duration firstWait() {
        return this == TRIES_AGAIN_TOO_LATE ? Duration.ofDays(1) : Duration.ofMillis(100);
    }

    Duration longestWait() {
        return this == TRIES_AGAIN_TOO_LATE ? Duration.ofDays(1) : SteppedLife.LONGEST_WAIT;
    }

    boolean tryPublish(Publisher<Tick> publisher, Tick tick) {
        return switch (this) {
            case CHANGES_WHAT_IT_SENDS -> publisher.tryPublish(new Tick(tick.sender(), tick.number() + 1));
            case SENDS_TWICE -> {
                boolean taken = publisher.tryPublish(tick);
                yield taken && publisher.tryPublish(tick);
            }
            default -> publisher.tryPublish(tick);
        };
    }

    /** Closes who leaves, or keeps it open among others. */
    void close(RawClient leaving, List<RawClient> kept) throws IOException {
        if (this == KEEPS_WHO_HAS_GONE) {
            kept.add(leaving);
        } else {
            leaving.close();
        }
    }

    /** How long real time to wait for what other threads bring about: with a defect they may never. */
    Duration patience() {
        return this == NONE ? Duration.ofSeconds(30) : Duration.ofSeconds(1);
    }
}
