package dev.mycelium.benchmarks.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The Markdown of one part of what a bridge was loaded with on one JDK. */
final class BridgePage {
    private static final double MIB = 1 << 20;

    private final List<String> lines = new ArrayList<>();
    private final String jdk;

    BridgePage(String jdk) {
        this.jdk = jdk;
    }

    void fanOut(FanOutRounds rounds, String surroundings) {
        begin("Fan-out", surroundings);
        line(
                "| Subscribers, and the publisher | million deliveries a second | of a plain loop | ours / raw (smallest to"
                        + " largest) | ns a delivery | of a plain loop |");
        line("|---|---|---|---|---|---|");
        for (FanOutRounds.Row row : rounds.rows()) {
            Duel duel = row.duel();
            double ours = row.deliveries(duel.oursMedian());
            double raw = row.deliveries(duel.rawMedian());
            line(
                    "| %,d | %.2f | %.2f | **%.2f** (%.2f to %.2f) | %.0f | %.0f |",
                    row.subscribers(),
                    ours / 1e6,
                    raw / 1e6,
                    duel.ratio(),
                    duel.smallestRatio(),
                    duel.largestRatio(),
                    1e9 / ours,
                    1e9 / raw);
        }
        targets();
        target(
                "what a delivery costs most, by what it costs least, from 10 to 1,000 subscribers",
                String.format(Locale.ROOT, "%.2f; of the plain loop %.2f", rounds.flatness(), rounds.rawFlatness()),
                String.format(Locale.ROOT, "≤ %.2f", FanOutRounds.FLAT_WITHIN),
                rounds.isSteady() ? verdict(rounds.flatness() <= FanOutRounds.FLAT_WITHIN) : "the rounds disagree");
        target(
                "largest by smallest ours / raw, from 10 to 1,000 subscribers",
                String.format(Locale.ROOT, "%.2f", rounds.flatnessBesideRaw()),
                String.format(Locale.ROOT, "≤ %.2f", FanOutRounds.FLAT_WITHIN),
                rounds.isSteady()
                        ? verdict(rounds.flatnessBesideRaw() <= FanOutRounds.FLAT_WITHIN)
                        : "the rounds disagree");
        target(
                "million deliveries a second, where there are fewest",
                String.format(Locale.ROOT, "%.2f", rounds.leastDeliveries() / 1e6),
                String.format(Locale.ROOT, "≥ %.2f", FanOutRounds.DELIVERIES_A_SECOND / 1e6),
                verdict(rounds.leastDeliveries() >= FanOutRounds.DELIVERIES_A_SECOND));
    }

    void memory(BridgeMemory memory, String surroundings) {
        begin("Memory", surroundings);
        line(
                "A bridge with -Xmx%s and %,d connections that read nothing, for each of which %d frames wait, as many as may:"
                        + " its heap went from %s to %s MiB.",
                BridgeMemory.HEAP,
                BridgeMemory.CONNECTIONS,
                BridgeMemory.FRAMES,
                mib(memory.idle().heap()),
                mib(memory.full().heap()));
        targets();
        target(
                "MiB that waiting frames have added to the heap",
                mib(memory.added()),
                "≤ " + mib(BridgeMemory.allowed()) + ", the limit for all of them",
                verdict(memory.isBounded()));
    }

    void growth(BridgeGrowth growth, String surroundings) {
        begin("Growth", surroundings);
        line(
                "%.1f minutes with -Xmx%s: %,.0f million deliveries to %,d connections, while %d others came and went before"
                        + " each of %d samples.",
                growth.minutes(),
                BridgeGrowth.HEAP,
                growth.deliveries() / 1e6,
                BridgeGrowth.CONNECTIONS,
                BridgeGrowth.PASSING,
                growth.samples().size());
        line("");
        line("| Most of | the first third | the last third |");
        line("|---|---|---|");
        third(growth, "KiB of heap after a collection", sample -> sample.heap() >> 10);
        third(growth, "open descriptors", BridgeSample::descriptors);
        third(growth, "threads", BridgeSample::threads);
        targets();
        target("growth", growth.isFlat() ? "none" : "some", "none", verdict(growth.isFlat()));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void begin(String part, String surroundings) {
        line("## %s, JDK %s", part, jdk);
        line("");
        line("%s", surroundings);
        line("");
    }

    private void third(BridgeGrowth growth, String what, ToLongFunction<BridgeSample> of) {
        line("| %s | %,d | %,d |", what, growth.first(of), growth.last(of));
    }

    private void targets() {
        line("");
        line("| Target | measured | wanted | |");
        line("|---|---|---|---|");
    }

    private void target(String what, String measured, String wanted, String verdict) {
        line("| %s | %s | %s | %s |", what, measured, wanted, verdict);
    }

    private static String verdict(boolean isReached) {
        return isReached ? "reached" : "**missed**";
    }

    private static String mib(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MIB);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
