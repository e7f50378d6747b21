package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/** Counts messages and sees that none is missing, comes twice, or was changed. For one thread; any may ask how many there are. */
final class Arrived implements Consumer<TextMessage> {
    private final Patience patience;
    private final LongUnaryOperator numberOf;
    private long count;
    private volatile long seen;
    private volatile long expected = Long.MAX_VALUE;
    private volatile long lastAt;

    /**
     * Makes a counter.
     *
     * @param patience is told when all have come, or something else has
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
        if (count % 64 == 0 || expected != Long.MAX_VALUE) {
            progressed();
        }
    }

    /** How many have come, at least. */
    long seen() {
        return seen;
    }

    /**
     * Waits for all of them.
     *
     * @param sent how many were sent
     * @return when the last came
     */
    long awaitAll(long sent) throws InterruptedException {
        expected = sent;
        if (seen == sent) {
            return lastAt;
        }
        patience.await(sent + " messages");
        if (seen != sent) {
            throw new IllegalStateException(seen + " messages came of " + sent);
        }
        return lastAt;
    }

    private void progressed() {
        lastAt = System.nanoTime();
        seen = count;
        if (count >= expected) {
            patience.done();
        }
    }
}
