package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.MetricName;
import dev.mycelium.runtime.metrics.Metrics;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The counters that a connection counts on, asked for once. */
final class ConnectionMeters {
    private static final AtomicLong MADE = new AtomicLong();

    final String name = "connection-" + MADE.incrementAndGet();
    final Metrics.Counter framesIn;
    final Metrics.Counter bytesIn;
    final Metrics.Counter framesOut;
    final Metrics.Counter bytesOut;
    final DropMeters drops;
    final Metrics.Counter unknownType;
    final Metrics.Counter wrongSize;
    final Metrics.Counter malformed;
    final Metrics.Counter ruleBroken;
    final Metrics.Counter ownEcho;
    final Metrics.Counter rulesBroken;
    final Metrics.Counter handlerFailures;
    final Metrics.Counter lost;
    final Metrics.Counter reconnects;
    final Metrics.Counter writeStalls;
    final Metrics.Times confirmedRoundTrip;
    private final Metrics metrics;

    ConnectionMeters(Metrics mayThrow) {
        metrics = Metrics.guarded(mayThrow);
        framesIn = counter(BusMetrics.FRAMES_IN);
        bytesIn = counter(BusMetrics.BYTES_IN);
        framesOut = counter(BusMetrics.FRAMES_OUT);
        bytesOut = counter(BusMetrics.BYTES_OUT);
        drops = new DropMeters(dropped("oldest"), dropped("newest"), dropped("refused"));
        unknownType = dropped("unknown_type");
        wrongSize = dropped("wrong_size");
        malformed = dropped("malformed");
        ruleBroken = dropped("rule_broken");
        ownEcho = dropped("own_echo");
        rulesBroken = counter(BusMetrics.RULES_BROKEN);
        handlerFailures = counter(BusMetrics.HANDLER_FAILURES);
        lost = dropped("lost");
        reconnects = counter(BusMetrics.RECONNECTS);
        writeStalls = counter(BusMetrics.WRITE_STALLS);
        confirmedRoundTrip = metrics.times(BusMetrics.CONFIRMED_ROUND_TRIP, Map.of());
    }

    Metrics.Gauge depth(String queue, LongSupplier frames) {
        return metrics.gauge(
                BusMetrics.QUEUE_DEPTH, Map.of(BusMetrics.CONNECTION, name, BusMetrics.QUEUE, queue), frames);
    }

    void handshakeFailed(HandshakeFailure why) {
        count(metrics, why);
    }

    /** Of a connection that never was. */
    static void count(Metrics metrics, HandshakeFailure why) {
        Metrics.guarded(metrics)
                .counter(
                        BusMetrics.CLIENT_HANDSHAKE_FAILURES,
                        Map.of(BusMetrics.REASON, why.name().toLowerCase(Locale.ROOT)))
                .add(1);
    }

    private Metrics.Counter counter(MetricName what) {
        return metrics.counter(what, Map.of());
    }

    private Metrics.Counter dropped(String reason) {
        return metrics.counter(BusMetrics.FRAMES_DROPPED, Map.of(BusMetrics.REASON, reason));
    }
}
