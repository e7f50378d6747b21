package dev.mycelium.runtime.server;

import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.Metrics;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a bus counts: written by its thread, read by any. */
final class Tally {
    private static final AtomicLong MADE = new AtomicLong();

    private final Metrics metrics;
    private final Metrics.Counter connections;
    private final Metrics.Counter forwarded;
    private final Metrics.Counter framesOut;
    private final Metrics.Counter bytesIn;
    private final Metrics.Counter bytesOut;
    private final Metrics.Counter unknownType;
    private final Metrics.Counter wrongSize;
    private final Metrics.Counter oldest;
    private final Metrics.Counter newest;
    private final Metrics.Counter abandonedFrames;
    private final Metrics.Counter otherLayout;
    private final Map<CloseReason, Metrics.Counter> ended = new EnumMap<>(CloseReason.class);
    private final Map<CloseReason, Metrics.Counter> refused = new EnumMap<>(CloseReason.class);
    private final List<Metrics.Gauge> gauges;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong joined = new AtomicLong();
    private final AtomicLong acceptErrors = new AtomicLong();
    private final AtomicLong framesForwarded = new AtomicLong();
    private final AtomicLong unknownTypes = new AtomicLong();
    private final AtomicLong wrongSizes = new AtomicLong();
    private final AtomicLong otherLayouts = new AtomicLong();
    private final Map<CloseReason, AtomicLong> closed = new EnumMap<>(CloseReason.class);
    private final AtomicLong queued = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong droppedOldest = new AtomicLong();
    private final AtomicLong droppedNewest = new AtomicLong();
    private final AtomicLong abandoned = new AtomicLong();

    Tally(Metrics mayThrow) {
        metrics = Metrics.guarded(mayThrow);
        connections = metrics.counter(BusMetrics.CONNECTIONS, Map.of());
        forwarded = metrics.counter(BusMetrics.FRAMES_FORWARDED, Map.of());
        framesOut = metrics.counter(BusMetrics.ENDPOINT_FRAMES_OUT, Map.of());
        bytesIn = metrics.counter(BusMetrics.ENDPOINT_BYTES_IN, Map.of());
        bytesOut = metrics.counter(BusMetrics.ENDPOINT_BYTES_OUT, Map.of());
        unknownType = dropped("unknown_type");
        wrongSize = dropped("wrong_size");
        oldest = dropped("oldest");
        newest = dropped("newest");
        abandonedFrames = dropped("abandoned");
        otherLayout = dropped("other_layout");
        // All are there from the start, at 0: who looks for an increase would not see a counter that begins with 1.
        for (CloseReason reason : CloseReason.values()) {
            closed.put(reason, new AtomicLong());
            Map<String, String> why = Map.of(BusMetrics.REASON, reason.name().toLowerCase(Locale.ROOT));
            ended.put(reason, metrics.counter(BusMetrics.ENDPOINT_CLOSED, why));
            if (reason.isHandshakeFailure()) {
                refused.put(reason, metrics.counter(BusMetrics.HANDSHAKE_FAILURES, why));
            }
        }
        Map<String, String> bus = Map.of(BusMetrics.BUS, "bus-" + MADE.incrementAndGet());
        gauges = List.of(
                metrics.gauge(BusMetrics.ENDPOINT_JOINED, bus, joined::get),
                metrics.gauge(BusMetrics.ENDPOINT_QUEUE_DEPTH, bus, () -> now().waiting()));
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
        count(closed, reason).incrementAndGet();
        if (hadJoined) {
            joined.decrementAndGet();
        }
        count(ended, reason).add(1);
        if (reason.isHandshakeFailure()) {
            count(refused, reason).add(1);
        }
    }

    void bytesIn(int bytes) {
        bytesIn.add(bytes);
    }

    void bytesOut(int bytes) {
        bytesOut.add(bytes);
    }

    void queued(int frames) {
        queued.addAndGet(frames);
    }

    void taken(int frames) {
        taken.addAndGet(frames);
        framesOut.add(frames);
    }

    void droppedOldest(int frames) {
        droppedOldest.addAndGet(frames);
        oldest.add(frames);
    }

    void droppedNewest(int frames) {
        droppedNewest.addAndGet(frames);
        newest.add(frames);
    }

    void abandoned(int frames) {
        abandoned.addAndGet(frames);
        abandonedFrames.add(frames);
    }

    /** The bus is closed: nobody watches it any longer. */
    void close() {
        gauges.forEach(Metrics.Gauge::close);
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

    void otherLayout(int frames) {
        otherLayouts.addAndGet(frames);
        otherLayout.add(frames);
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
        // Each is read once, and what is read last is never less than what it is the sum of: a frame is queued before
        // it is
        // anything else, and a connection accepted before it is closed.
        long went = taken.get();
        long madeRoom = droppedOldest.get();
        long foundNoRoom = droppedNewest.get();
        long leftBehind = abandoned.get();
        long all = queued.get();
        long came = accepted.get();
        return new BusServerCounters(
                came,
                (int) (came - gone),
                (int) joined.get(),
                ended,
                acceptErrors.get(),
                framesForwarded.get(),
                unknownTypes.get(),
                wrongSizes.get(),
                otherLayouts.get(),
                all,
                went,
                madeRoom,
                foundNoRoom,
                leftBehind,
                all - went - madeRoom - foundNoRoom - leftBehind);
    }

    private static <T> T count(Map<CloseReason, T> counts, CloseReason reason) {
        T count = counts.get(reason);
        if (count == null) {
            throw new AssertionError(reason);
        }
        return count;
    }

    private Metrics.Counter dropped(String reason) {
        return metrics.counter(BusMetrics.ENDPOINT_FRAMES_DROPPED, Map.of(BusMetrics.REASON, reason));
    }
}
