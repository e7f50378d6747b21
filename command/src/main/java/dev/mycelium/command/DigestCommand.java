package dev.mycelium.command;

import dev.mycelium.compiler.text.Source;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium digest}. */
@Command(
        name = "digest",
        description = {
            "Prints the schema digest of a contract.",
            "These are the 64 hexadecimal digits that both sides of a connection compare: SHA-256 over",
            "the file as it is. A contract with mistakes has none.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium digest contracts.yaml",
            "  MYCELIUM_SCHEMA_DIGEST=$(mycelium digest contracts.yaml) ./worker",
        })
final class DigestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CONTRACT",
            arity = "1..*",
            description = "The contract; of several, each digest is followed by its file.")
    private List<String> contracts;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (String contract : contracts) {
            Source source = ContractFile.source(contract);
            String digest = ContractFile.laidOut(source, spec.commandLine().getErr())
                    .contract()
                    .orElseThrow()
                    .digest();
            out.println(contracts.size() == 1 ? digest : digest + "  " + source.name());
        }
        return ExitStatus.OK;
    }
}
