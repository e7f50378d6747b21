package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.MetricName;
import dev.mycelium.runtime.metrics.Metrics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private final Map<HandshakeFailure, Metrics.Counter> handshakeFailures;
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
        handshakeFailures = handshakeFailures(metrics);
        confirmedRoundTrip = metrics.times(BusMetrics.CONFIRMED_ROUND_TRIP, Map.of());
    }

    Metrics.Gauge depth(String queue, LongSupplier frames) {
        return metrics.gauge(
                BusMetrics.QUEUE_DEPTH, Map.of(BusMetrics.CONNECTION, name, BusMetrics.QUEUE, queue), frames);
    }

    private static Map<HandshakeFailure, Metrics.Counter> handshakeFailures(Metrics metrics) {
        Map<HandshakeFailure, Metrics.Counter> all = new EnumMap<>(HandshakeFailure.class);
        for (HandshakeFailure why : HandshakeFailure.values()) {
            String reason = why.name().toLowerCase(Locale.ROOT);
            all.put(why, metrics.counter(BusMetrics.CLIENT_HANDSHAKE_FAILURES, Map.of(BusMetrics.REASON, reason)));
        }
        return all;
    }

    void handshakeFailed(HandshakeFailure why) {
        Objects.requireNonNull(handshakeFailures.get(why)).add(1);
    }

    /** Of a connection that never was. */
    static void handshakeFailed(Metrics mayThrow, HandshakeFailure why) {
        Objects.requireNonNull(handshakeFailures(Metrics.guarded(mayThrow)).get(why))
                .add(1);
    }

    private Metrics.Counter counter(MetricName what) {
        return metrics.counter(what, Map.of());
    }

    private Metrics.Counter dropped(String reason) {
        return metrics.counter(BusMetrics.FRAMES_DROPPED, Map.of(BusMetrics.REASON, reason));
    }
}
