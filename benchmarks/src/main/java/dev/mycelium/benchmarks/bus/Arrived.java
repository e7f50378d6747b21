package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/** Counts messages and sees that none is missing, comes twice, or was changed. For one thread; any may ask how many there are. */
final class Arrived implements Consumer<TextMessage> {
    private final Patience patience;
    private final LongUnaryOperator numberOf;

    /** Written by the thread that takes messages alone, so that no addition has to be atomic. */
    private final AtomicLong seen = new AtomicLong();

    private long count;

    /**
     * Makes a counter.
     *
     * @param patience is told when something else has come
     * @param numberOf which number the message at a place has, counted from 0
     */
    Arrived(Patience patience, LongUnaryOperator numberOf) {
        this.patience = patience;
        this.numberOf = numberOf;
    }

    @Override
    public void accept(TextMessage message) {
        try {
            Text.require(message, numberOf.applyAsLong(count));
        } catch (IllegalStateException e) {
            patience.failed(e);
        }
        count++;
        seen.lazySet(count);
    }

    /** How many have come. */
    long seen() {
        return seen.get();
    }

    /**
     * Waits for all of them.
     *
     * @param sent how many were sent
     * @return when all had come
     */
    long awaitAll(long sent) {
        patience.await(sent, this::seen, 0, sent + " messages");
        long now = System.nanoTime();
        if (seen() != sent) {
            throw new IllegalStateException(seen() + " messages came of " + sent);
        }
        return now;
    }
}
