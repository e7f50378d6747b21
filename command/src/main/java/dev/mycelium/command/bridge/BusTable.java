package dev.mycelium.command.bridge;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.server.BusServerBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code [bus]}: what a client may take of the bridge's memory and time. What is not said is as the library has it.
 *
 * @param queue what may wait for one connection, and what happens when that is not enough
 * @param handshakeLimit how long TLS and the handshake may take
 * @param stallLimit how long a connection may take nothing while something waits for it
 * @param halfClosedLimit how long a TCP client that has ended what it sends is kept while nothing is sent to it
 * @param drainLimit how long closing waits for what is not written yet
 */
public record BusTable(
        Optional<QueueLimits> queue,
        Optional<Duration> handshakeLimit,
        Optional<Duration> stallLimit,
        Optional<Duration> halfClosedLimit,
        Optional<Duration> drainLimit) {
    private static final Set<String> KEYS = Set.of(
            "queue_frames",
            "queue_bytes",
            "overflow",
            "handshake_limit",
            "stall_limit",
            "half_closed_limit",
            "drain_limit");

    /** Nothing is said. */
    static final BusTable NONE =
            new BusTable(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static BusTable read(CheckedTable file) {
        return file.table("bus").map(BusTable::of).orElse(NONE);
    }

    /** Tells a bus what the file says. */
    void tell(BusServerBuilder bus) {
        queue.ifPresent(bus::queue);
        handshakeLimit.ifPresent(bus::handshakeLimit);
        stallLimit.ifPresent(bus::stallLimit);
        halfClosedLimit.ifPresent(bus::halfClosedLimit);
        drainLimit.ifPresent(bus::drainLimit);
    }

    private static BusTable of(CheckedTable table) {
        table.requireKnown(KEYS);
        return new BusTable(
                queue(table),
                table.time("handshake_limit"),
                table.time("stall_limit"),
                table.time("half_closed_limit"),
                table.time("drain_limit"));
    }

    private static Optional<QueueLimits> queue(CheckedTable table) {
        Optional<Long> frames = number(table, "queue_frames", Integer.MAX_VALUE);
        Optional<Long> bytes = number(table, "queue_bytes", Long.MAX_VALUE);
        Optional<Overflow> overflow = overflow(table);
        if (frames.isEmpty() && bytes.isEmpty() && overflow.isEmpty()) {
            return Optional.empty();
        }
        QueueLimits usual = QueueLimits.OF_CONNECTION;
        return Optional.of(new QueueLimits(
                frames.map(Long::intValue).orElse(usual.frames()),
                bytes.orElse(usual.bytes()),
                overflow.orElse(usual.overflow())));
    }

    private static Optional<Long> number(CheckedTable table, String key, long most) {
        Optional<Long> number = table.number(key);
        if (number.isPresent() && (number.get() < 1 || number.get() > most)) {
            table.mistakeAt(key, "\"" + key + "\" must be 1 to " + most + ", not " + number.get());
            return Optional.empty();
        }
        return number;
    }

    /** A bus waits for none of its connections, so that one of the policies is not for it. */
    private static Optional<Overflow> overflow(CheckedTable table) {
        return table.text("overflow").flatMap(written -> {
            for (Overflow each : Overflow.values()) {
                if (each != Overflow.BLOCK && shown(each).equals(written)) {
                    return Optional.of(each);
                }
            }
            table.mistakeAt("overflow", "\"" + written + "\" is not known: drop-oldest, drop-newest, disconnect");
            return Optional.empty();
        });
    }

    private static String shown(Overflow overflow) {
        return overflow.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
