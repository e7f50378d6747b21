package dev.mycelium.benchmarks.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Markdown of what starts took on one JDK. */
final class StartUpPage {
    /** Milliseconds that a short command may take. */
    static final double LIMIT = 400;

    private StartUpPage() {}

    /** Each, and in how many times what an empty program takes. */
    static String text(String jdk, String surroundings, StartUp empty, List<StartUp> commands) {
        List<String> lines = new ArrayList<>();
        lines.add("## JDK " + jdk);
        lines.add("");
        lines.add(surroundings);
        lines.add("");
        lines.add("| | ms, median | longest | of an empty program | wanted | |");
        lines.add("|---|---|---|---|---|---|");
        for (StartUp each : commands) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f | %.1f | ≤ %.0f ms | %s |",
                    each.name(),
                    each.median(),
                    each.longest(),
                    each.median() / empty.median(),
                    LIMIT,
                    each.median() <= LIMIT ? "reached" : "**missed**"));
        }
        lines.add(String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | | | |", empty.name(), empty.median(), empty.longest()));
        return String.join("\n", lines) + "\n";
    }
}
