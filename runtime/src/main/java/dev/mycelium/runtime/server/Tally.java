package dev.mycelium.runtime.server;

import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.Metrics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a bus counts: written by its thread, read by any. */
final class Tally {
    private final Metrics metrics;
    private final Metrics.Counter connections;
    private final Metrics.Counter forwarded;
    private final Metrics.Counter unknownType;
    private final Metrics.Counter wrongSize;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong joined = new AtomicLong();
    private final AtomicLong acceptErrors = new AtomicLong();
    private final AtomicLong framesForwarded = new AtomicLong();
    private final AtomicLong unknownTypes = new AtomicLong();
    private final AtomicLong wrongSizes = new AtomicLong();
    private final Map<CloseReason, AtomicLong> closed = new EnumMap<>(CloseReason.class);
    final AtomicLong queued = new AtomicLong();
    final AtomicLong taken = new AtomicLong();
    final AtomicLong droppedOldest = new AtomicLong();
    final AtomicLong droppedNewest = new AtomicLong();
    final AtomicLong abandoned = new AtomicLong();

    Tally(Metrics mayThrow) {
        metrics = Metrics.guarded(mayThrow);
        connections = metrics.counter(BusMetrics.CONNECTIONS, Map.of());
        forwarded = metrics.counter(BusMetrics.FRAMES_FORWARDED, Map.of());
        unknownType = dropped("unknown_type");
        wrongSize = dropped("wrong_size");
        for (CloseReason reason : CloseReason.values()) {
            closed.put(reason, new AtomicLong());
        }
    }

    void accepted() {
        accepted.incrementAndGet();
        connections.add(1);
    }

    void acceptFailed() {
        acceptErrors.incrementAndGet();
    }

    void joined() {
        joined.incrementAndGet();
    }

    void closed(CloseReason reason, boolean hadJoined) {
        count(reason).incrementAndGet();
        if (hadJoined) {
            joined.decrementAndGet();
        }
        if (reason.isHandshakeFailure()) {
            metrics.counter(
                            BusMetrics.HANDSHAKE_FAILURES,
                            Map.of(BusMetrics.REASON, reason.name().toLowerCase(Locale.ROOT)))
                    .add(1);
        }
    }

    void forwarded(int frames) {
        framesForwarded.addAndGet(frames);
        forwarded.add(frames);
    }

    void unknownType() {
        unknownTypes.incrementAndGet();
        unknownType.add(1);
    }

    void wrongSize() {
        wrongSizes.incrementAndGet();
        wrongSize.add(1);
    }

    BusServerCounters now() {
        Map<CloseReason, Long> ended = new EnumMap<>(CloseReason.class);
        long gone = 0;
        for (Map.Entry<CloseReason, AtomicLong> each : closed.entrySet()) {
            long count = each.getValue().get();
            gone += count;
            if (count > 0) {
                ended.put(each.getKey(), count);
            }
        }
        // What is read first is never less than what is read after it, as each frame is queued before it is anything
        // else.
        long left = taken.get() + droppedOldest.get() + droppedNewest.get() + abandoned.get();
        long all = queued.get();
        return new BusServerCounters(
                accepted.get(),
                (int) (accepted.get() - gone),
                (int) joined.get(),
                ended,
                acceptErrors.get(),
                framesForwarded.get(),
                unknownTypes.get(),
                wrongSizes.get(),
                all,
                taken.get(),
                droppedOldest.get(),
                droppedNewest.get(),
                abandoned.get(),
                all - left);
    }

    private AtomicLong count(CloseReason reason) {
        AtomicLong count = closed.get(reason);
        if (count == null) {
            throw new AssertionError(reason);
        }
        return count;
    }

    private Metrics.Counter dropped(String reason) {
        return metrics.counter(BusMetrics.FRAMES_DROPPED, Map.of(BusMetrics.REASON, reason));
    }
}
