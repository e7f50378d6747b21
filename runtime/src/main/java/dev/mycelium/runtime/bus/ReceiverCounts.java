package dev.mycelium.runtime.bus;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts for one subscriber, and for its connection. What every frame is counted in, only the connection's thread counts, and so
 * without an atomic addition.
 */
final class ReceiverCounts {
    private final ConnectionMeters meters;
    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong ownEchoes = new AtomicLong();
    private final AtomicLong malformed = new AtomicLong();
    private final AtomicLong rulesBroken = new AtomicLong();
    private final AtomicLong withheld = new AtomicLong();
    private final AtomicLong handed = new AtomicLong();
    private final AtomicLong handlerFailures = new AtomicLong();

    ReceiverCounts(ConnectionMeters meters) {
        this.meters = meters;
    }

    void arrived() {
        arrived.setRelease(arrived.getPlain() + 1);
    }

    void ownEcho() {
        ownEchoes.incrementAndGet();
        meters.ownEcho.add(1);
    }

    void malformed() {
        malformed.incrementAndGet();
        meters.malformed.add(1);
    }

    void ruleBroken(boolean delivered) {
        rulesBroken.incrementAndGet();
        meters.rulesBroken.add(1);
        if (!delivered) {
            withheld.incrementAndGet();
            meters.ruleBroken.add(1);
        }
    }

    void handed() {
        handed.setRelease(handed.getPlain() + 1);
    }

    void handlerFailed() {
        handlerFailures.incrementAndGet();
        meters.handlerFailures.add(1);
    }

    ReceivedCounters now() {
        return new ReceivedCounters(
                arrived.get(),
                ownEchoes.get(),
                malformed.get(),
                rulesBroken.get(),
                withheld.get(),
                handed.get(),
                handlerFailures.get());
    }
}
