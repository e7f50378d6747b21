package dev.mycelium.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where it was measured. */
final class Machine {
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Processor, number of its threads, operating system. */
    static String described() throws IOException {
        String processor = System.getProperty("os.arch");
        if (Files.isReadable(CPUS)) {
            try (Stream<String> lines = Files.lines(CPUS)) {
                processor = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(processor);
            }
        }
        return processor + ", " + Runtime.getRuntime().availableProcessors() + " threads, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }
}
