package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.report.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Loads a bridge, and writes a part of a page. */
final class BridgeMain {
    private BridgeMain() {}

    /** Arguments: an empty folder for sockets, short or long, which part, and the file to write. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean isLong = arguments[1].equals("long");
        BridgePage page = new BridgePage(Runtime.version().toString());
        Surroundings surroundings = Surroundings.watched();
        switch (arguments[2]) {
            case "fan-out" -> {
                FanOutRounds rounds = FanOutRounds.measure(folder, isLong ? 7 : 3, Duration.ofSeconds(isLong ? 3 : 1));
                page.fanOut(rounds, surroundings.described());
            }
            case "memory" -> page.memory(BridgeMemory.measure(folder), surroundings.described());
            case "growth" -> {
                BridgeGrowth growth = BridgeGrowth.measure(folder, Duration.ofMinutes(isLong ? 30 : 1));
                page.growth(growth, surroundings.described());
            }
            default -> throw new IllegalArgumentException("the part is fan-out, memory or growth, not " + arguments[2]);
        }
        System.out.print(page.text());
        Files.writeString(Path.of(arguments[3]), page.text());
    }
}
