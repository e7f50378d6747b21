package dev.mycelium.command.tail;

import com.google.gson.JsonObject;
import dev.mycelium.runtime.clock.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many messages of each type come in a second: a line once a second, by the clock, whether something comes or not. */
public final class TypeRates {
    private static final long SECOND = 1_000_000_000L;
    private static final double ENOUGH_DIGITS = 10;

    private final Clock clock;
    private final Map<String, Long> counts = new TreeMap<>();
    private long begun;
    private long due;

    /** Begins to count. */
    public TypeRates(Clock clock) {
        this.clock = clock;
        this.begun = clock.nanos();
        this.due = begun + SECOND;
    }

    /** Counts a message. A type that was seen once is shown for ever: that nothing comes of it is something to see. */
    public void count(String type) {
        counts.merge(type, 1L, Long::sum);
    }

    /** Returns how long it is until a line is due; zero or less if one is. */
    public Duration untilDue() {
        return Duration.ofNanos(due - clock.nanos());
    }

    /** Returns {@code 12.5/s  CounterUpdate 10  TextMessage 2.5}, and counts anew. */
    public String line() {
        double seconds = next();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder line = new StringBuilder(shown(all / seconds)).append("/s");
        counts.forEach(
                (type, count) -> line.append("  ").append(type).append(' ').append(shown(count / seconds)));
        counts.replaceAll((type, count) -> 0L);
        return line.toString();
    }

    /** Returns {@code {"CounterUpdate":10.0}}, and counts anew. */
    public JsonObject json() {
        double seconds = next();
        JsonObject rates = new JsonObject();
        counts.forEach((type, count) -> rates.addProperty(type, Math.round(count / seconds * 1000) / 1000.0));
        counts.replaceAll((type, count) -> 0L);
        return rates;
    }

    /** Returns how long was counted, at least a nanosecond; a line that comes late does not make the next one early. */
    private double next() {
        long now = clock.nanos();
        double seconds = Math.max(1, now - begun) / (double) SECOND;
        begun = now;
        due += SECOND;
        due = due - now > 0 ? due : now + SECOND;
        return seconds;
    }

    private static String shown(double rate) {
        boolean whole = rate >= ENOUGH_DIGITS || rate == Math.rint(rate);
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", rate);
    }
}
