package dev.mycelium.editors;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Eclipse's compiler, as its command line starts it. */
final class Ecj {

    private Ecj() {}

    /**
     * Compiles, and returns the errors and warnings as ecj prints them, from "ERROR" or "WARNING" on.
     *
     * <p>ecj never puts a generated type into the named module that is being compiled, whatever processor wrote it: the
     * module's own sources then do not find it. Two runs do: the first only writes the sources, the second compiles all.
     */
    static List<String> compile(Project project, Output output, String... more) {
        if (!project.isNamedModule()) {
            List<String> arguments = new ArrayList<>(List.of("-cp", Jars.classPath()));
            arguments.addAll(processing(project, output));
            arguments.addAll(List.of(more));
            return run(arguments, project.sources(), output);
        }
        List<String> generating = new ArrayList<>(List.of("-p", Jars.classPath(), "-proc:only"));
        generating.addAll(processing(project, output));
        List<String> problems = new ArrayList<>(run(generating, project.sources(), output));
        List<Path> all = new ArrayList<>(project.sources());
        all.addAll(Project.javaFiles(output.sources()));
        problems.addAll(run(List.of("-p", Jars.classPath(), "-proc:none"), all, output));
        return problems;
    }

    /** An error or warning as "ERROR text" or "WARNING text", without its place and the line of Java. */
    static String text(String problem) {
        return problem.replaceFirst("^(ERROR|WARNING) in .* \\(at line [0-9]+\\)\n\t.*\n\t.*\n", "$1 ");
    }

    private static List<String> processing(Project project, Output output) {
        List<String> arguments =
                new ArrayList<>(List.of("-processorpath", Jars.processor().toString()));
        arguments.addAll(List.of("-s", output.sources().toString()));
        arguments.addAll(project.options());
        return arguments;
    }

    private static List<String> run(List<String> arguments, List<Path> sources, Output output) {
        List<String> command = new ArrayList<>(List.of("--release", "17", "-maxProblems", "100000"));
        command.addAll(arguments);
        command.addAll(List.of("-d", output.classes().toString()));
        sources.forEach(source -> command.add(source.toString()));
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        boolean succeeded = BatchCompiler.compile(command.toArray(String[]::new), writer, writer, null);
        writer.flush();
        List<String> problems = problems(printed.toString());
        if (!succeeded && problems.isEmpty()) {
            throw new AssertionError("ecj failed:\n" + printed);
        }
        return problems;
    }

    /** Problems are numbered and divided by lines of hyphens; the last line counts them. */
    private static List<String> problems(String printed) {
        return Arrays.stream(printed.replace(System.lineSeparator(), "\n").split("(?m)^----------\n", -1))
                .flatMap(part -> Arrays.stream(part.split("(?m)^(?=[0-9]+\\. (ERROR|WARNING))", -1)))
                .filter(part -> part.matches("(?s)[0-9]+\\. (ERROR|WARNING).*"))
                .map(part -> part.replaceFirst("^[0-9]+\\. ", "").replaceFirst("^(ERROR|WARNING): ", "$1 "))
                .map(part -> part.replaceFirst("(?m)^[0-9]+ problems? \\(.*\\)\n?\\z", ""))
                .map(part -> part.replaceFirst("\n\\z", ""))
                .toList();
    }
}
