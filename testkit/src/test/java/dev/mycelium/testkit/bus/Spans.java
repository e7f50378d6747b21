package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * On which of its sockets, one after the other, a connection can have sent which of the numbers from 1 on. A bus that gets a
 * new socket's frames before the last of the one before breaks no promise: there is an order on each, and none between them.
 */
final class Spans {
    private record Span(long first, long last) {}

    private final List<Span> spans = new ArrayList<>();

    /** Returns those of numbers of which each was sent on the socket that is said. */
    static Spans ofSockets(long... sockets) {
        Spans all = new Spans();
        for (long socket : sockets) {
            all.spans.add(new Span(socket, socket));
        }
        return all;
    }

    /** Publishes the next number. A try that throws sends nothing, and its number is not used up. */
    void publish(Connection connection, Runnable publishing) {
        long first = connection.linkCounters().connects();
        publishing.run();
        spans.add(new Span(first, connection.linkCounters().connects()));
    }

    /** How many were published. */
    long sent() {
        return spans.size();
    }

    /** Returns what came in another order than it was sent on one socket: "3 before 2", or nothing. */
    String outOfOrder(List<Long> delivered) {
        for (int later = 1; later < delivered.size(); later++) {
            long number = delivered.get(later);
            for (int earlier = 0; earlier < later; earlier++) {
                long before = delivered.get(earlier);
                if (before > number && of(before).last() <= of(number).first()) {
                    return before + " before " + number;
                }
            }
        }
        return "";
    }

    private Span of(long number) {
        return spans.get((int) number - 1);
    }
}
