package dev.mycelium.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a project tells the processor: the {@code -Amycelium...} options of its maven-compiler-plugin. */
final class CompilerOptions {
    private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String CONTRACTS_DIR = "-Amycelium.contracts.dir=";

    private CompilerOptions() {}

    /**
     * Returns the folder that the processor searches first, if the project names one.
     *
     * @param execution the compiler's execution that is asked about: {@code default-compile}
     */
    static Optional<String> contractsDir(MavenProject project, String execution) {
        Plugin compiler = project.getPlugin(COMPILER_PLUGIN);
        if (compiler == null) {
            return Optional.empty();
        }
        List<Object> configurations = new ArrayList<>();
        PluginExecution own = compiler.getExecutionsAsMap().get(execution);
        if (own != null) {
            configurations.add(own.getConfiguration());
        }
        configurations.add(compiler.getConfiguration());
        return configurations.stream()
                .filter(Objects::nonNull)
                .flatMap(configuration -> texts((Xpp3Dom) configuration).stream())
                .filter(text -> text.startsWith(CONTRACTS_DIR))
                .map(text -> text.substring(CONTRACTS_DIR.length()))
                .findFirst();
    }

    /** Every text of {@code compilerArgs} and {@code compilerArgument}. */
    private static List<String> texts(Xpp3Dom configuration) {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("compilerArgs", "compilerArgument")) {
            Xpp3Dom child = configuration.getChild(name);
            if (child != null) {
                add(texts, child);
            }
        }
        return texts;
    }

    private static void add(List<String> texts, Xpp3Dom element) {
        if (element.getValue() != null) {
            texts.add(element.getValue().strip());
        }
        for (Xpp3Dom child : element.getChildren()) {
            add(texts, child);
        }
    }
}
