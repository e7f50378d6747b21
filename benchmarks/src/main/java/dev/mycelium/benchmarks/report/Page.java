package dev.mycelium.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The page with all that was measured.
 *
 * @param results of all JDKs
 * @param machine where
 * @param date when
 * @param command that measures the same again
 * @param jdks the whole versions
 * @param further sections that were written by others, each with its heading
 */
record Page(Results results, String machine, String date, String command, List<String> jdks, List<String> further) {

    String markdown() {
        StringBuilder page = new StringBuilder("""
                # Benchmarks

                Written by `%s`; what it says is what it measured. %s, %s. JDK %s.

                Every figure is the median of forks, and of each fork its best iteration. A ratio is Mycelium's time divided by
                the peer's in the same run: below 1, Mycelium is faster. Bytes that a call allocates stand in parentheses. Who is equal in
                bytes, and that everybody reads back what was written, is proved by tests before anything is measured. What was
                tried on the way, and what lost, stands in [the notes](../benchmarks/NOTES.md).

                ![How many times Mycelium's time its peers take](benchmarks.svg)

                ## Targets

                """.formatted(command, machine, date, String.join(" and ", jdks)));
        page.append(Tables.targets(results, Targets.all()));
        section(page, Targets.ENCODE, "Record to bytes", "Into a given array; the record exists already.");
        section(
                page,
                Targets.DECODE,
                "Bytes to record",
                "Everybody makes the same record, whose constructor checks it.");
        section(
                page,
                Targets.WRITE,
                "Values to bytes in place",
                "Numbers as numbers, texts and keys from arrays. Mycelium looks at text for UTF-8, and zeroes what no value fills;"
                        + " by hand zeroes, too, and looks at no text; by hand, a flyweight does both; SBE and FlatBuffers do neither.");
        section(
                page,
                Targets.READ,
                "Bytes to values in place",
                "Numbers as numbers, texts and keys into arrays, none of them a `String`.");
        walk(page);
        further.forEach(more -> page.append('\n').append(more.strip()).append('\n'));
        return page.toString();
    }

    private void section(StringBuilder page, String benchmark, String title, String about) {
        page.append("\n## ").append(title).append("\n\n").append(about).append('\n');
        for (int jdk : results.jdks()) {
            page.append("\n### JDK ").append(jdk).append(": ").append(title).append("\n\n");
            page.append(Tables.ratios(results, benchmark, jdk));
        }
    }

    private void walk(StringBuilder page) {
        page.append(
                "\n## A run over 64 MiB of mixed frames\n\n| JDK | adding up all longs | cursor and flyweights |\n");
        page.append("|---|---:|---:|\n");
        for (int jdk : results.jdks()) {
            page.append("| ").append(jdk);
            page.append(" | ").append(perFrame(results.nanoseconds(Targets.SUM, jdk)));
            page.append(" | ")
                    .append(perFrame(results.nanoseconds(Targets.WALK, jdk)))
                    .append(" |\n");
        }
    }

    private static String perFrame(OptionalDouble time) {
        return time.isPresent() ? Tables.number(time.getAsDouble()) + " ns a frame" : "";
    }
}
