package dev.mycelium.editors;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** A completion engine that every JDK has: javac's attribution behind a cursor. */
final class Shell implements AutoCloseable {
    private final JShell shell;

    private Shell(JShell shell) {
        this.shell = shell;
    }

    /**
     * Starts a shell.
     *
     * @param outputs what was compiled, and its sources for the documentation
     * @param start statements to begin with
     */
    static Shell on(List<Output> outputs, List<String> start) {
        searchSourcesIn(outputs.stream().map(Output::sources).toList());
        JShell shell = JShell.builder().executionEngine("local").build();
        Jars.libraries().forEach(jar -> shell.addToClasspath(jar.toString()));
        outputs.forEach(output -> shell.addToClasspath(output.classes().toString()));
        for (String statement : start) {
            shell.eval(statement).forEach(event -> {
                if (event.status() != Status.VALID) {
                    throw new AssertionError(statement + ": " + event.status());
                }
            });
        }
        return new Shell(shell);
    }

    /** jshell itself reads only the JDK's sources; this field is how its own tests say otherwise. */
    private static void searchSourcesIn(List<Path> folders) {
        try {
            Field sources =
                    Class.forName("jdk.jshell.SourceCodeAnalysisImpl").getDeclaredField("availableSourcesOverride");
            sources.setAccessible(true);
            sources.set(null, folders);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is offered behind these characters, sorted; methods end with "(" or "()". */
    Set<String> completions(String code) {
        return analysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(Suggestion::continuation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is offered behind these characters, in the order in which a user sees it. */
    List<String> offered(String code) {
        return analysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(Suggestion::continuation)
                .distinct()
                .toList();
    }

    /** What of it has the type that is wanted there: what an editor puts on top. */
    Set<String> fitting(String code) {
        return analysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .filter(Suggestion::matchesType)
                .map(Suggestion::continuation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The signatures of what is called or named by these characters. */
    List<String> signatures(String code) {
        return documentation(code).stream()
                .map(Documentation::signature)
                .sorted()
                .toList();
    }

    /** The Javadoc of what is called or named by these characters, as written in the source. */
    String javadoc(String code) {
        return documentation(code).stream()
                .map(documentation -> String.valueOf(documentation.javadoc()))
                .collect(Collectors.joining("\n"));
    }

    private List<Documentation> documentation(String code) {
        return analysis().documentation(code, code.length(), true);
    }

    private SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    @Override
    public void close() {
        shell.close();
    }
}
