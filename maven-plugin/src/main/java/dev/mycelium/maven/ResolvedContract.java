package dev.mycelium.maven;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A contract without errors.
 *
 * @param source the file
 * @param contract what it says
 * @param layouts of its messages, all and in its order
 */
record ResolvedContract(Source source, Contract contract, List<MessageLayout> layouts) {
    ResolvedContract {
        layouts = List.copyOf(layouts);
    }

    /**
     * Reads a contract. Its errors are logged, as the compiler would print them.
     *
     * @throws MojoFailureException if there is one
     */
    static ResolvedContract of(Source source, Log log) throws MojoFailureException {
        ContractReading reading = ContractReader.read(source, false);
        failOnErrors(source, reading.diagnostics(), log);
        Contract contract = reading.contract().orElseThrow();
        Diagnostics ofLayout = new Diagnostics(source);
        List<MessageLayout> layouts = StructLayout.of(contract, ofLayout);
        failOnErrors(source, ofLayout.inFileOrder(), log);
        return new ResolvedContract(source, contract, layouts);
    }

    private static void failOnErrors(Source source, List<Diagnostic> diagnostics, Log log) throws MojoFailureException {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        errors.forEach(error -> error.fullText().lines().forEach(log::error));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(source.name() + " has mistakes; they are listed above");
        }
    }
}
