package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Contracts that exist only while a test runs: written to a folder, compiled by javac with the processor, loaded. */
final class CompiledContracts {
    private static final String FILE = "contracts.yaml";
    private static final String PACKAGE = "dev.mycelium.golden.madeup.";

    private CompiledContracts() {}

    /**
     * @param name of the contract, a part of a package name
     * @param text the contract
     */
    record Named(String name, String text) {

        /** Where {@link CompiledContracts#compile} writes it. */
        Path fileIn(Path folder) {
            return folder.resolve("contracts").resolve(name).resolve(FILE);
        }
    }

    /** The codecs of every contract, from one run of the compiler in {@code folder}. */
    static List<Subject> compile(List<Named> contracts, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> sources = new ArrayList<>();
        for (Named contract : contracts) {
            Path file = contract.fileIn(folder);
            Files.createDirectories(file.getParent());
            Files.writeString(file, contract.text());
            Path source = folder.resolve("sources").resolve(contract.name()).resolve("package-info.java");
            Files.createDirectories(source.getParent());
            Files.writeString(
                    source,
                    "@dev.mycelium.annotations.MyceliumContracts(\"" + contract.name() + "/" + FILE + "\")\npackage "
                            + PACKAGE + contract.name() + ";\n");
            sources.add(source);
        }
        javac(sources, folder.resolve("contracts"), classes);
        return load(contracts, classes);
    }

    private static void javac(List<Path> sources, Path contracts, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            String classPath = System.getProperty("java.class.path");
            List<String> options = List.of(
                    "-classpath",
                    classPath,
                    "-processorpath",
                    classPath,
                    "-processor",
                    "dev.mycelium.processor.MyceliumProcessor",
                    "-d",
                    classes.toString(),
                    "-Amycelium.contracts.dir=" + contracts.toAbsolutePath());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (!task.call()) {
                throw new IllegalStateException("a made-up contract does not compile:\n" + errors(diagnostics));
            }
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                text.append(diagnostic).append('\n');
            }
        }
        return text.toString();
    }

    private static List<Subject> load(List<Named> contracts, Path classes) throws IOException {
        // Not closed: the codecs load their records when they are first used.
        @SuppressWarnings("resource")
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledContracts.class.getClassLoader());
        List<Subject> subjects = new ArrayList<>();
        for (Named contract : contracts) {
            try {
                Class<?> holder = loader.loadClass(PACKAGE + contract.name() + ".Contracts");
                Schema<?> schema = (Schema<?>) holder.getField("SCHEMA").get(null);
                subjects.add(Subject.of(contract.name(), contract.text(), schema));
            } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException("nothing was generated for " + contract.name(), missing);
            }
        }
        return subjects;
    }
}
