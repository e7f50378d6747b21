package dev.mycelium.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compiles contracts of growing size and prints a row of a Markdown table for each. Each figure is the best of several tries,
 * taken in turn, of a javac process: what else the machine does only ever makes one longer.
 */
final class ScaleMain {
    private static final int HEAP = 2048;
    private static final List<Integer> HEAPS = List.of(256, 384, 512, 544, 576, 640, 768, 1024, 1536, HEAP);

    private final int tries;
    private final StringBuilder printed = new StringBuilder();
    private final StringBuilder verdicts = new StringBuilder();

    private ScaleMain(int tries) {
        this.tries = tries;
    }

    /**
     * Arguments: an empty folder to work in; the page to write, or {@code -}; how many tries; then sizes such as
     * {@code 500x64}.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ScaleMain main = new ScaleMain(Integer.parseInt(arguments[2]));
        main.measure(Path.of(arguments[0]), List.of(arguments).subList(3, arguments.length));
        if (!arguments[1].equals("-")) {
            ScalePage.write(Path.of(arguments[1]), Runtime.version().feature(), main.printed.toString());
        }
    }

    private void measure(Path root, List<String> sizes) throws IOException, InterruptedException {
        print(String.format(
                Locale.ROOT,
                "%s, JDK %s, %d processors; the best of %d.%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                tries));
        print("| messages × fields | generated | MB | in the processor s | with s | handed over s"
                + " | without s | with / without | handed over / without | with / handed over | heap MB |");
        print("|---|---|---|---|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            ContractSize contract = ContractSize.parse(size);
            for (Variant variant : Variant.values()) {
                Path folder = Files.createDirectories(root.resolve(size + "-" + variant.name()));
                print(row(contract, variant, new ScaleProject(folder, contract)));
            }
        }
        print(verdicts.toString());
    }

    private String row(ContractSize size, Variant variant, ScaleProject project)
            throws IOException, InterruptedException {
        List<Double> inside = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> handedOver = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            with.add(project.withProcessor(HEAP, variant.option()));
            inside.add(project.millisecondsInProcessor() / 1e3);
            handedOver.add(project.handedOver(HEAP));
            without.add(project.withoutProcessor(HEAP));
        }
        long bytes = project.generatedBytes();
        int heap = heap(project, variant.option());
        if (size.equals(Verdict.SIZE) && variant != Variant.NO_FLYWEIGHTS) {
            verdicts.append('\n').append(Verdict.of(variant, best(inside), best(with) / best(without), heap));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.2f | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | ≤ %d |",
                size,
                variant,
                bytes / 1e6,
                best(inside),
                best(with),
                best(handedOver),
                best(without),
                best(with) / best(without),
                best(handedOver) / best(without),
                best(with) / best(handedOver),
                heap);
    }

    /** The first heap in which it compiles. */
    private static int heap(ScaleProject project, String option) throws IOException, InterruptedException {
        for (int heap : HEAPS) {
            if (project.withProcessor(heap, option) >= 0) {
                return heap;
            }
        }
        throw new IllegalStateException("a heap of " + HEAP + " MB is too small");
    }

    private static double best(List<Double> seconds) {
        if (seconds.contains(-1.0)) {
            throw new IllegalStateException("a heap of " + HEAP + " MB is too small for the comparison");
        }
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** Shows a line at once, and keeps it for the page. */
    private void print(String line) {
        System.out.println(line);
        printed.append(line).append('\n');
    }
}
