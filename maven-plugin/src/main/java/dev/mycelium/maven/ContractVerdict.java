package dev.mycelium.maven;

import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.EvolutionReport;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Source;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a change of a contract does to bytes, in the words of the compiler.
 *
 * @param report for people: a line for each message, and below it what changed
 * @param errors what the compiler would refuse, if the older contract were in its lock
 */
record ContractVerdict(List<String> report, List<Diagnostic> errors) {
    ContractVerdict {
        report = List.copyOf(report);
        errors = List.copyOf(errors);
    }

    /**
     * Compares.
     *
     * @param older a contract or a lock
     * @param newer a contract
     * @param allowed whether every change is accepted
     * @throws MojoFailureException if one of them has mistakes; they are logged
     */
    static ContractVerdict of(Source older, ProjectContract newer, boolean allowed, Log log)
            throws MojoFailureException {
        LaidOut now = ReadContract.of(newer.source(), log);
        ContractCheck.Result result = ContractCheck.compare(older, newer.source());
        if (!result.compared()) {
            ReadContract.logErrors(result.diagnostics(), log);
            throw new MojoFailureException(older.name() + " has mistakes; they are listed above");
        }
        EvolutionReport report = EvolutionReport.of(older, newer.source(), now, result, allowed || newer.allowed());
        return new ContractVerdict(report.lines(), report.errors());
    }
}
