package dev.mycelium.maven;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Reads contracts for goals: what comes back has no mistakes. */
final class ReadContract {

    private ReadContract() {}

    /**
     * Reads a contract. Its mistakes are logged, as the compiler would print them.
     *
     * @throws MojoFailureException if there is one
     */
    static LaidOut of(Source source, Log log) throws MojoFailureException {
        LaidOut laidOut = LaidOut.of(source, false);
        if (logErrors(laidOut.diagnostics(), log)) {
            throw new MojoFailureException(source.name() + " has mistakes; they are listed above");
        }
        return laidOut;
    }

    /** Logs what is an error, as the compiler prints it; returns whether there was one. */
    static boolean logErrors(List<Diagnostic> diagnostics, Log log) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        errors.forEach(error -> error.fullText().lines().forEach(log::error));
        return !errors.isEmpty();
    }
}
