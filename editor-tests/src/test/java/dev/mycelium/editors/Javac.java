package dev.mycelium.editors;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of the JDK that runs the tests. */
final class Javac {

    private Javac() {}

    /** Compiles, and returns the errors and warnings as "ERROR text" and "WARNING text". */
    static List<String> compile(Project project, Output output, String... more) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "run on a JDK");
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ROOT, null);
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
        options.addAll(List.of(project.isNamedModule() ? "-p" : "-cp", Jars.classPath()));
        options.addAll(List.of("-processorpath", Jars.processor().toString()));
        options.addAll(List.of("-d", output.classes().toString()));
        options.addAll(List.of("-s", output.sources().toString()));
        options.addAll(project.options());
        options.addAll(List.of(more));
        compiler.getTask(
                        new StringWriter(),
                        files,
                        collector,
                        options,
                        null,
                        files.getJavaFileObjectsFromPaths(project.sources()))
                .call();
        return collector.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR || diagnostic.getKind() == Kind.WARNING)
                .map(Javac::show)
                .toList();
    }

    /** javac indents every line behind the first by two blanks of its own. */
    private static String show(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n");
    }
}
