package dev.mycelium.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a compiler writes: class files, generated sources. */
record Output(Path classes, Path sources) {

    /** Makes both folders, and copies the resources as a build tool does before it compiles. */
    static Output prepare(Path folder, Project project) {
        try {
            Output output = new Output(
                    Files.createDirectories(folder.resolve("classes")),
                    Files.createDirectories(folder.resolve("sources")));
            project.resources().ifPresent(resources -> copy(resources, output.classes));
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated sources, by their path. */
    Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Project.javaFiles(sources)) {
            try {
                texts.put(sources.relativize(file).toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
