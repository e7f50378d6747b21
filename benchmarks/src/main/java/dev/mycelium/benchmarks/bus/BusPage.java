package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.bus.Contest.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Markdown of what was measured on one JDK. */
final class BusPage {
    /** A raw round trip that takes as long was waiting for its turn on a processor. */
    private static final double SLICE_NANOS = 1e6;

    private static final String NOT_FREE = "no processor was free";

    private final List<String> lines = new ArrayList<>();

    BusPage(String jdk, String machine, String date) {
        lines.add("## JDK " + jdk);
        lines.add("");
        lines.add(date + ", " + machine + ".");
    }

    void tables(Map<Contest, Optional<Duel>> results) {
        for (Kind kind : Kind.values()) {
            lines.add("");
            lines.add("| " + kind.title + " | ours | raw | ours / raw (smallest to largest) | target | |");
            lines.add("|---|---|---|---|---|---|");
            results.forEach((contest, duel) -> {
                if (contest.kind() == kind) {
                    lines.add(row(contest, duel));
                }
            });
        }
    }

    void allocations(Map<String, Double> bytes) {
        lines.add("");
        lines.add("| One frame over a server on Unix, allocated | bytes |");
        lines.add("|---|---|");
        bytes.forEach((what, each) -> lines.add(String.format(Locale.ROOT, "| %s | %.0f |", what, each)));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The row of what was measured, or of what was not as no processors were free for it. */
    static String row(Contest contest, Optional<Duel> duel) {
        return duel.map(measured -> row(contest, measured))
                .orElseGet(
                        () -> "| " + contest.what() + " |  |  |  | " + text(contest.bound()) + " | " + NOT_FREE + " |");
    }

    private static String text(@Nullable Bound bound) {
        return bound == null ? "" : bound.text();
    }

    static String row(Contest contest, Duel duel) {
        Kind kind = contest.kind();
        Bound bound = contest.bound();
        return String.format(
                Locale.ROOT,
                "| %s | " + kind.format + " | " + kind.format + " | **%.2f** (%.2f to %.2f) | %s | %s |",
                contest.what(),
                duel.oursMedian() * kind.unit,
                duel.rawMedian() * kind.unit,
                duel.ratio(),
                duel.smallestRatio(),
                duel.largestRatio(),
                text(bound),
                bound == null ? "" : verdict(kind, bound, duel));
    }

    private static String verdict(Kind kind, Bound bound, Duel duel) {
        if (kind == Kind.ROUND_TRIP && duel.rawMedian() > SLICE_NANOS) {
            return NOT_FREE;
        }
        if (!duel.isSteady()) {
            return "the rounds disagree";
        }
        return bound.isReached(duel) ? "reached" : "**missed**";
    }
}
