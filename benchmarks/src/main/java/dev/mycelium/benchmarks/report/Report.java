package dev.mycelium.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code benchmarks.md} and {@code benchmarks.svg} from what was measured.
 *
 * <p>{@code Report FOLDER COMMAND FILE...}: where to write, what was called, and files of JMH's JSON ({@code .json}) or of
 * further sections ({@code .md}). Each JDK may have several files.
 */
public final class Report {
    private Report() {}

    /** Writes the two files; see the class. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: Report FOLDER COMMAND FILE...   (.json of JMH, .md of further sections)");
            System.exit(2);
        }
        List<Measured> all = new ArrayList<>();
        Set<String> jdks = new LinkedHashSet<>();
        List<String> further = new ArrayList<>();
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            Path file = Path.of(name);
            if (name.endsWith(".md")) {
                further.add(Files.readString(file));
            } else {
                all.addAll(JmhResults.read(file));
                jdks.addAll(JmhResults.jdks(file));
            }
        }
        write(
                Path.of(arguments[0]),
                new Page(
                        new Results(all),
                        Machine.described(),
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        arguments[1],
                        List.copyOf(jdks),
                        further));
    }

    private static void write(Path folder, Page page) throws IOException {
        Files.createDirectories(folder);
        Path markdown = folder.resolve("benchmarks.md");
        Files.writeString(markdown, page.markdown());
        Files.writeString(folder.resolve("benchmarks.svg"), Chart.of(page.results()));
        System.out.println("wrote " + markdown + " and benchmarks.svg beside it");
    }
}
