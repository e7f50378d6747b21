package dev.mycelium.benchmarks.costs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs programs and takes their time. */
final class Processes {
    private Processes() {}

    /** A program of the JDK that runs this. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /**
     * Runs a command to its end.
     *
     * @return the milliseconds that it took
     * @throws IOException if it fails, or does not print what it must
     */
    static double milliseconds(List<String> command, String mustPrint) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        if (code != 0 || !printed.contains(mustPrint)) {
            throw new IOException(command.get(0) + " ended with " + code + " and printed: " + printed);
        }
        return took;
    }
}
