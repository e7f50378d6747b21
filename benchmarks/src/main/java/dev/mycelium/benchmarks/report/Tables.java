package dev.mycelium.benchmarks.report;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contestant.Contestant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What was measured, as Markdown. */
final class Tables {
    private static final String NOT_MEASURED = "";

    private Tables() {}

    /** Each target with the value on each JDK, and whether it is reached. */
    static String targets(Results results, List<Target> targets) {
        StringBuilder table = new StringBuilder("| target | at most |");
        results.jdks().forEach(jdk -> table.append(" JDK ").append(jdk).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(results.jdks().size())).append('\n');
        for (Target target : targets) {
            table.append("| ").append(target.what()).append(" | ").append(limit(target));
            for (int jdk : results.jdks()) {
                table.append(" | ").append(verdict(target, target.figure().on(results, jdk)));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String limit(Target target) {
        return target.unit().isEmpty() ? number(target.atMost()) : "0" + target.unit();
    }

    private static String verdict(Target target, OptionalDouble value) {
        if (value.isEmpty() || Double.isNaN(value.getAsDouble())) {
            return "not measured";
        }
        double found = value.getAsDouble();
        String shown = target.unit().isEmpty() ? number(found) : Math.round(found) + target.unit();
        if (target.isReached(found)) {
            return shown + " reached";
        }
        String why = target.note().isEmpty() ? "" : ", [why](../benchmarks/NOTES.md#" + target.note() + ")";
        return "**" + shown + " missed**" + why;
    }

    /** Our time per message, and what part of each peer's time it is. */
    static String ratios(Results results, String benchmark, int jdk) {
        List<Contestant> peers = peers(results, benchmark, jdk);
        StringBuilder table = new StringBuilder("| message | Mycelium |");
        peers.forEach(peer -> table.append(' ').append(peer.title()).append(" |"));
        table.append("\n|---|---:|").append("---:|".repeat(peers.size())).append('\n');
        for (Sample sample : Sample.values()) {
            OptionalDouble ours = results.nanoseconds(benchmark, Results.OURS, sample, jdk);
            if (ours.isPresent()) {
                table.append("| ").append(sample.title());
                table.append(" | ").append(nanoseconds(ours.getAsDouble()));
                table.append(bytes(results.bytes(benchmark, Results.OURS, sample, jdk)));
                for (Contestant peer : peers) {
                    OptionalDouble ratio = results.ratio(benchmark, peer, sample, jdk);
                    table.append(" | ").append(ratio.isPresent() ? number(ratio.getAsDouble()) : NOT_MEASURED);
                    table.append(bytes(results.bytes(benchmark, peer, sample, jdk)));
                }
                table.append(" |\n");
            }
        }
        return table.toString();
    }

    /** The peers that a benchmark measured, in the order in which they are declared. */
    static List<Contestant> peers(Results results, String benchmark, int jdk) {
        return Stream.of(Contestant.values())
                .filter(peer -> peer != Results.OURS)
                .filter(peer -> Stream.of(Sample.values())
                        .anyMatch(sample ->
                                results.ratio(benchmark, peer, sample, jdk).isPresent()))
                .toList();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 9.995 ? "%.2f" : "%.0f", value);
    }

    private static String nanoseconds(double value) {
        return String.format(Locale.ROOT, value < 99.95 ? "%.1f ns" : "%.0f ns", value);
    }

    private static String bytes(OptionalDouble value) {
        return value.isPresent() && Math.round(value.getAsDouble()) > 0
                ? " (" + Math.round(value.getAsDouble()) + " B)"
                : "";
    }
}
