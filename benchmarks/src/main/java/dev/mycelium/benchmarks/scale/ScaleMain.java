package dev.mycelium.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compiles contracts of growing size and prints a row of a Markdown table for each. Each figure is the best of several tries,
 * taken in turn, of a javac process: what else the machine does only ever makes one longer.
 */
final class ScaleMain {
    private static final int HEAP = 2048;
    private static final List<Integer> HEAPS = List.of(256, 512, 768, 1024, 1536, HEAP);

    private ScaleMain() {}

    /** Arguments: an empty folder to work in, how many tries, then sizes such as {@code 500x64}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        int tries = Integer.parseInt(arguments[1]);
        System.out.printf(
                "JDK %s, %d processors, the best of %d%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), tries);
        System.out.println(
                "| messages × fields | flyweights | generated MB | in the processor s | with s | handed over s"
                        + " | without s | with / without | handed over / without | with / handed over | heap MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (String size : List.of(arguments).subList(2, arguments.length)) {
            ContractSize contract = ContractSize.parse(size);
            for (String flyweights : List.of("on", "off")) {
                Path folder = Files.createDirectories(root.resolve(size + "-" + flyweights));
                System.out.println(row(contract, flyweights, new ScaleProject(folder, contract), tries));
            }
        }
    }

    private static String row(ContractSize size, String flyweights, ScaleProject project, int tries)
            throws IOException, InterruptedException {
        List<String> options = List.of("-Amycelium.flyweights=" + flyweights);
        List<Double> inside = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> handedOver = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            with.add(project.withProcessor(HEAP, options));
            inside.add(project.millisecondsInProcessor() / 1e3);
            handedOver.add(project.handedOver(HEAP));
            without.add(project.withoutProcessor(HEAP));
        }
        long bytes = project.generatedBytes();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.2f | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %s |",
                size,
                flyweights,
                bytes / 1e6,
                best(inside),
                best(with),
                best(handedOver),
                best(without),
                best(with) / best(without),
                best(handedOver) / best(without),
                best(with) / best(handedOver),
                heap(project, options));
    }

    /** The first heap in which it compiles. */
    private static String heap(ScaleProject project, List<String> options) throws IOException, InterruptedException {
        for (int heap : HEAPS) {
            if (project.withProcessor(heap, options) >= 0) {
                return "≤ " + heap;
            }
        }
        return "over " + HEAP;
    }

    private static double best(List<Double> seconds) {
        if (seconds.contains(-1.0)) {
            throw new IllegalStateException("a heap of " + HEAP + " MB is too small for the comparison");
        }
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
