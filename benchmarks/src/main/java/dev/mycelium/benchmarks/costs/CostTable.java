package dev.mycelium.benchmarks.costs;

import dev.mycelium.benchmarks.costs.Cost.Medians;
import java.util.List;
import java.util.Locale;

/** What was measured, as a section in Markdown. */
final class CostTable {
    private CostTable() {}

    /** The last of the costs is that of a program without messages: the others' start is what they take beyond it. */
    static String of(List<Medians> costs, int jdk, int rounds) {
        Medians none = costs.get(costs.size() - 1);
        Medians ours = costs.get(0);
        StringBuilder table = new StringBuilder("""
                ## A hundred messages, JDK %d

                The same hundred messages of six fields in each language; medians of %d rounds in which all took turns; in parentheses
                ours divided by theirs. Generating is a process of its own: javac with the processor alone, SbeTool, protoc (which is
                no Java program). Starting is a program that makes, writes and reads one message of each type, without the %.0f ms of
                a program that has none.

                | per message | generating | compiling | generated classes | starting |
                |---|---:|---:|---:|---:|
                """.formatted(jdk, rounds, none.run()));
        for (Medians cost : costs.subList(0, costs.size() - 1)) {
            table.append("| ").append(cost.name());
            cell(table, cost.generate(), ours.generate(), "ms");
            cell(table, cost.compile(), ours.compile(), "ms");
            cell(table, cost.classBytes() / 1024.0, ours.classBytes() / 1024.0, "KiB");
            cell(table, cost.run() - none.run(), ours.run() - none.run(), "ms");
            table.append(" |\n");
        }
        return table.toString();
    }

    private static void cell(StringBuilder table, double all, double ours, String unit) {
        table.append(String.format(Locale.ROOT, " | %.2f %s", all / HundredMessages.COUNT, unit));
        if (all != ours) {
            table.append(String.format(Locale.ROOT, " (%.2f)", ours / all));
        }
    }
}
