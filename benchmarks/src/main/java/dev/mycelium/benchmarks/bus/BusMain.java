package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Measures a bus and its peers on this JDK, and writes a piece of a page. */
final class BusMain {
    private static final Path LOAD = Path.of("/proc/loadavg");

    private BusMain() {}

    /** Arguments: an empty folder for sockets, short or full, the file to write, and a part of the names of what is to run. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Length length = Length.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        String wanted = arguments.length > 3 ? arguments[3] : "";
        String machine = Runtime.getRuntime().availableProcessors() + " processors" + load();
        BusPage page = new BusPage(
                Runtime.version().toString(),
                machine,
                LocalDate.now(ZoneOffset.UTC).toString());
        Map<Contest, Optional<Duel>> results = new LinkedHashMap<>();
        for (Contest contest : Contest.all()) {
            if (contest.what().contains(wanted)) {
                Optional<Duel> duel = fight(contest, length, folder);
                results.put(contest, duel);
                System.out.println(BusPage.row(contest, duel));
            }
        }
        page.tables(results);
        page.allocations(Allocations.measure(folder));
        Files.writeString(Path.of(arguments[2]), page.text());
    }

    /** Nothing, where threads would spin that have no processors for themselves. */
    private static Optional<Duel> fight(Contest contest, Length length, Path folder) throws Exception {
        return FreeProcessors.are(contest.spinningThreads())
                ? Optional.of(Duel.fight(contest.ours(), contest.raw(), length, folder))
                : Optional.empty();
    }

    /** What else the machine does counts for nothing in a ratio of medians, but it may for a figure. */
    private static String load() throws IOException {
        return Files.isReadable(LOAD) ? ", a load of " + Files.readString(LOAD).split(" ", 2)[0] + " at the start" : "";
    }
}
