package dev.mycelium.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Where and beside what something was measured, as far as Linux tells it; elsewhere only the day and the processors. */
public final class Surroundings {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path STAT = Path.of("/proc/stat");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private final String own;
    private final List<String> before;

    private Surroundings(String own, List<String> before) {
        this.own = own;
        this.before = before;
    }

    /** From now on it is watched how busy processors are. */
    public static Surroundings watched() throws IOException {
        return new Surroundings(own(), read(STAT));
    }

    /** A sentence on the time since then. */
    public String described() throws IOException {
        return described(LocalDate.now(ZoneOffset.UTC), own, before, read(STAT));
    }

    /**
     * The same of what was read.
     *
     * @param own the processors of this process, as in 0,2-3, or nothing where the system does not tell
     * @param before lines of /proc/stat
     * @param after the same, later
     */
    static String described(LocalDate day, String own, List<String> before, List<String> after) {
        if (own.isEmpty()) {
            return day + ", " + Runtime.getRuntime().availableProcessors() + " processors.";
        }
        BitSet mine = set(own);
        List<long[]> busy = new ArrayList<>();
        for (String line : after) {
            if (isProcessor(line)) {
                long[] each = new long[2];
                for (String earlier : before) {
                    if (number(earlier) == number(line)) {
                        each = difference(ticks(earlier), ticks(line));
                    }
                }
                busy.add(new long[] {number(line), each[0], each[1]});
            }
        }
        String text = String.format(
                Locale.ROOT,
                "%s, processors %s of %d, which were busy for %s of the time",
                day,
                own,
                busy.size(),
                share(busy, mine, true));
        return text + (mine.cardinality() < busy.size() ? ", the others for " + share(busy, mine, false) + "." : ".");
    }

    private static String share(List<long[]> busy, BitSet mine, boolean wanted) {
        long used = 0;
        long all = 0;
        for (long[] each : busy) {
            if (mine.get((int) each[0]) == wanted) {
                used += each[1];
                all += each[2];
            }
        }
        return all == 0 ? "none" : Math.round(100.0 * used / all) + " %";
    }

    /** Of user, nice, system, idle, iowait, irq, softirq, steal all but idle and iowait is work, of whomever. */
    private static long[] ticks(String line) {
        String[] fields = line.strip().split(" +", -1);
        long busy = 0;
        long all = 0;
        for (int i = 1; i <= 8; i++) {
            long ticks = Long.parseLong(fields[i]);
            all += ticks;
            busy += i == 4 || i == 5 ? 0 : ticks;
        }
        return new long[] {busy, all};
    }

    private static long[] difference(long[] before, long[] after) {
        return new long[] {after[0] - before[0], after[1] - before[1]};
    }

    private static boolean isProcessor(String line) {
        return number(line) >= 0;
    }

    /** Of the line cpu12 it is 12; of any other -1. */
    private static int number(String line) {
        String name = line.split(" ", 2)[0];
        return name.matches("cpu[0-9]+") ? Integer.parseInt(name.substring(3)) : -1;
    }

    private static BitSet set(String list) {
        BitSet set = new BitSet();
        for (String part : list.split(",", -1)) {
            String[] ends = part.split("-", -1);
            set.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
        return set;
    }

    private static String own() throws IOException {
        return read(STATUS).stream()
                .filter(line -> line.startsWith(ALLOWED))
                .map(line -> line.substring(ALLOWED.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static List<String> read(Path file) throws IOException {
        return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
    }
}
