package dev.mycelium.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
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

/** A project in a folder of its own, compiled by the javac of the running JDK with the processor, as a build would. */
public final class JavacRun {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Path root;
    // Without a lock, which would be written into the project and noted: LockTest is about that.
    private final List<String> options =
            new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-Amycelium.lock=off"));
    private boolean processed = true;
    private boolean withSourcePath;
    private StandardLocation libraries = StandardLocation.CLASS_PATH;

    public JavacRun(Path root) {
        this.root = root;
    }

    /** Writes a file of the project; its path starts with {@code src/} for sources. */
    public JavacRun file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public JavacRun file(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Annotates a package with the text between the parentheses. */
    public JavacRun annotated(String packageName, String annotation) {
        return file(
                "src/" + packageName.replace('.', '/') + "/package-info.java",
                "/** Generated. */\n@dev.mycelium.annotations.MyceliumContracts(" + annotation + ")\npackage "
                        + packageName + ";\n");
    }

    public JavacRun option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Compiles sources that were generated before. */
    public JavacRun withoutProcessor() {
        processed = false;
        options.add("-proc:none");
        return this;
    }

    /** Sets {@code -sourcepath}, as some builds do. */
    public JavacRun withSourcePath() {
        withSourcePath = true;
        return this;
    }

    /** Puts the libraries where a named module finds them. */
    public JavacRun onModulePath() {
        libraries = StandardLocation.MODULE_PATH;
        return this;
    }

    public Path root() {
        return root;
    }

    public Outcome compile() {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        Path classes = root.resolve("classes");
        Path generated = root.resolve("generated");
        try (StandardJavaFileManager files =
                JAVAC.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(libraries, classPath());
            if (withSourcePath) {
                files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(root.resolve("src")));
            }
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(null, files, collector, options, null, files.getJavaFileObjectsFromPaths(sources()));
            if (processed) {
                task.setProcessors(List.of(new MyceliumProcessor()));
            }
            task.setLocale(Locale.ROOT);
            boolean success = task.call();
            return new Outcome(success, collector.getDiagnostics(), classes, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("src"))) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> classPath() {
        List<Path> path = new ArrayList<>();
        if (libraries == StandardLocation.CLASS_PATH) {
            path.add(root.resolve("resources"));
        }
        path.add(home(dev.mycelium.annotations.MyceliumContracts.class));
        path.add(home(dev.mycelium.runtime.codec.MessageCodec.class));
        return path;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of it. */
    public record Outcome(
            boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes, Path generated) {

        /** What javac said, one entry a diagnostic: kind, then text. */
        public List<String> said() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        public ClassLoader load() {
            try {
                return new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The generated sources, by path. */
        public List<String> sources() {
            try (Stream<Path> all = Files.walk(generated)) {
                return all.filter(Files::isRegularFile)
                        .map(path -> generated.relativize(path).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String source(String path) {
            try {
                return Files.readString(generated.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
