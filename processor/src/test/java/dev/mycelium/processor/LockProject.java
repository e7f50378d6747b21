package dev.mycelium.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A project that is built again and again while its contract changes, with warnings taken for errors. */
final class LockProject {
    private final Path root;

    LockProject(Path root) {
        this.root = root;
    }

    Path path(String path) {
        return root.resolve(path);
    }

    LockProject file(String path, String text) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.writeString(path(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LockProject delete(String path) {
        try {
            Files.deleteIfExists(path(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(path(path));
    }

    /** Writes the annotated package {@code app} and a class that needs what is generated into it. */
    LockProject annotated(String annotation) {
        file(
                "src/app/package-info.java",
                "@dev.mycelium.annotations.MyceliumContracts(" + annotation + ")\npackage app;\n");
        return file("src/app/User.java", "package app; class User { Object used = Tick.CODEC; }\n");
    }

    /** Builds with options of javac, {@code ROOT} standing for the project's folder; returns what javac said. */
    List<String> build(String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-Amycelium.wideTypes=allow"));
        for (String option : options) {
            all.add(option.replace("ROOT", root.toString()));
        }
        deleteClasses();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(path("classes"))));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(path("generated"))));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    List.of(
                            path("classes"),
                            home(dev.mycelium.annotations.MyceliumContracts.class),
                            home(dev.mycelium.runtime.codec.MessageCodec.class)));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, said, all, null, files.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(List.of(new MyceliumProcessor()));
            task.setLocale(Locale.ROOT);
            boolean success = task.call();
            List<String> lines = new ArrayList<>();
            lines.add(success ? "built" : "failed");
            for (Diagnostic<?> diagnostic : said.getDiagnostics()) {
                lines.add(diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As build tools do before they compile a module again: javac 17 stumbles over records of the build before. */
    private void deleteClasses() {
        try (Stream<Path> all = Files.walk(Files.createDirectories(path("classes")))) {
            for (Path file :
                    all.filter(one -> one.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(path("src"))) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
