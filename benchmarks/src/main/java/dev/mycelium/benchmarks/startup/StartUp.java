package dev.mycelium.benchmarks.startup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that is started again and again, from its start to its end.
 *
 * @param name as the page has it
 * @param command with its arguments
 * @param nanos how long each start took
 */
record StartUp(String name, List<String> command, List<Long> nanos) {

    StartUp(String name, List<String> command) {
        this(name, command, new ArrayList<>());
    }

    /** Starts it once; what goes wrong there is no figure. */
    void start(boolean counts) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long begin = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(name + " has not ended after a minute");
        }
        long took = System.nanoTime() - begin;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(name + " ended with " + process.exitValue());
        }
        if (counts) {
            nanos.add(took);
        }
    }

    /** Milliseconds; of an even number of starts the mean of the two in the middle. */
    double median() {
        List<Long> sorted = nanos.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double nanosOfIt =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return nanosOfIt / 1e6;
    }

    /** Milliseconds. */
    double longest() {
        return nanos.stream().mapToLong(Long::longValue).max().orElseThrow() / 1e6;
    }
}
