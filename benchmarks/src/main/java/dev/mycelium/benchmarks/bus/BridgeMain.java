package dev.mycelium.benchmarks.bus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Loads a bridge, and writes a piece of a page. */
final class BridgeMain {
    private static final Path LOAD = Path.of("/proc/loadavg");

    private BridgeMain() {}

    /** Arguments: an empty folder for sockets, short or long, and the file to write. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean isLong = arguments[1].equals("long");
        String load = Files.isReadable(LOAD)
                ? ", a load of " + Files.readString(LOAD).split(" ", 2)[0] + " at the start"
                : "";
        String machine = LocalDate.now(ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " processors" + load;
        BridgePage page = new BridgePage(Runtime.version().toString(), machine);
        page.fanOut(FanOutRounds.measure(folder, isLong ? 7 : 3, Duration.ofSeconds(isLong ? 3 : 1)));
        page.memory(BridgeMemory.measure(folder));
        page.growth(BridgeGrowth.measure(folder, Duration.ofMinutes(isLong ? 30 : 1)));
        System.out.print(page.text());
        Files.writeString(Path.of(arguments[2]), page.text());
    }
}
