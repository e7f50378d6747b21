package dev.mycelium.benchmarks.costs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one contender took in each round. */
final class Cost {
    private final Contender contender;
    private final List<Double> generating = new ArrayList<>();
    private final List<Double> compiling = new ArrayList<>();
    private final List<Double> running = new ArrayList<>();
    private long classBytes;

    Cost(Contender contender) {
        this.contender = contender;
    }

    /**
     * Medians of the rounds, in milliseconds.
     *
     * @param generate sources
     * @param compile all of them
     * @param run a program that uses all, and its Java virtual machine's start
     * @param classBytes of the generated classes
     */
    record Medians(String name, double generate, double compile, double run, long classBytes) {}

    void measure() throws IOException, InterruptedException {
        contender.clean();
        if (!contender.generate().isEmpty()) {
            generating.add(Processes.milliseconds(contender.generate(), ""));
        }
        compiling.add(Processes.milliseconds(contender.compile(), ""));
        running.add(Processes.milliseconds(contender.run(), Integer.toString(HundredMessages.COUNT)));
        classBytes = contender.classBytes();
    }

    void forget() {
        generating.clear();
        compiling.clear();
        running.clear();
    }

    Medians medians() {
        return new Medians(contender.name(), median(generating), median(compiling), median(running), classBytes);
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
