package dev.mycelium.benchmarks.costs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of those that turn a description of messages into classes.
 *
 * @param name as the table shows it
 * @param folder in which it works
 * @param generate the command that writes sources, empty where there is nothing to generate
 * @param options of javac that make classes of all
 * @param classPath of what runs
 */
record Contender(String name, Path folder, List<String> generate, List<String> options, String classPath) {

    Path generated() {
        return folder.resolve("generated");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Writes a file below the folder. */
    void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    /** Removes what was made before, so that every round does all the work. */
    void clean() throws IOException {
        for (Path folder : List.of(generated(), classes())) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        }
    }

    /** The command that makes classes: sources by hand, and those that were generated. */
    List<String> compile() throws IOException {
        List<String> command = new ArrayList<>(List.of(Processes.tool("javac"), "-nowarn", "-Xlint:none"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "-d", classes().toString()));
        for (Path sources : List.of(folder.resolve("source"), generated())) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(command::add);
            }
        }
        return command;
    }

    /** The bytes of all class files but the program's own. */
    long classBytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(classes())) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                if (!file.endsWith("Main.class")) {
                    bytes += Files.size(file);
                }
            }
        }
        return bytes;
    }

    /** The command that runs the program. */
    List<String> run() {
        return List.of(
                Processes.tool("java"),
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED", // what SBE's buffers ask for
                "-cp",
                classes() + File.pathSeparator + classPath,
                "hundred.Main");
    }
}
