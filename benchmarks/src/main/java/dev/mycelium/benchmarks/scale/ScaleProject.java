package dev.mycelium.benchmarks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A package with a contract, and the ways to compile it; each in a javac of its own. */
final class ScaleProject {
    private static final String PACKAGE_INFO =
            "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")\npackage app;\n";

    private final Path root;
    private final String classPath = System.getProperty("java.class.path");

    ScaleProject(Path root, ContractSize size) throws IOException {
        this.root = root;
        Path sources = Files.createDirectories(root.resolve("src/app"));
        Files.writeString(sources.resolve("package-info.java"), PACKAGE_INFO);
        Files.writeString(sources.resolve("contracts.yaml"), size.yaml());
    }

    /** Seconds with the processor, or -1 if the heap is too small. */
    double withProcessor(int heapMegabytes, String option) throws IOException, InterruptedException {
        List<String> arguments = List.of(
                "-J-D" + TimedProcessor.TIME + "=" + time(),
                "-processorpath",
                classPath,
                "-processor",
                TimedProcessor.class.getName(),
                "-Amycelium.lock=off",
                "-sourcepath",
                root.resolve("src").toString(),
                "-s",
                emptied("generated").toString(),
                option,
                packageInfo());
        return javac(heapMegabytes, arguments);
    }

    /** Seconds with a processor that hands over what ours generated. */
    double handedOver(int heapMegabytes) throws IOException, InterruptedException {
        return javac(
                heapMegabytes,
                List.of(
                        "-J-D" + HandOverProcessor.SOURCES + "=" + generated(),
                        "-processorpath",
                        classPath,
                        "-processor",
                        HandOverProcessor.class.getName(),
                        "-s",
                        emptied("handed-over").toString(),
                        packageInfo()));
    }

    /** Seconds for what ours generated, without any processor. */
    double withoutProcessor(int heapMegabytes) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(List.of(packageInfo()));
        try (Stream<Path> files = Files.walk(generated())) {
            files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(paths::add);
        }
        Path list = Files.write(root.resolve("sources.txt"), paths);
        return javac(heapMegabytes, List.of("-proc:none", "@" + list));
    }

    /** Milliseconds that the last {@link #withProcessor} spent in the processor. */
    long millisecondsInProcessor() throws IOException {
        return Long.parseLong(Files.readString(time()));
    }

    /** Bytes of what was generated. */
    long generatedBytes() throws IOException {
        try (Stream<Path> files = Files.walk(generated())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(ScaleProject::size)
                    .sum();
        }
    }

    private double javac(int heapMegabytes, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xmx" + heapMegabytes + "m",
                "-nowarn",
                "-cp",
                classPath,
                "-d",
                emptied("classes").toString()));
        command.addAll(arguments);
        Path said = root.resolve("said.txt");
        long before = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - before) / 1e9;
        if (code == 0) {
            return seconds;
        }
        if (Files.readString(said).contains("OutOfMemoryError")) {
            return -1;
        }
        throw new IllegalStateException("javac failed:\n" + Files.readString(said));
    }

    private String packageInfo() {
        return root.resolve("src/app/package-info.java").toString();
    }

    private Path generated() {
        return root.resolve("generated");
    }

    private Path time() {
        return root.resolve("time.txt");
    }

    private Path emptied(String name) throws IOException {
        Path folder = root.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        return Files.createDirectories(folder);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
