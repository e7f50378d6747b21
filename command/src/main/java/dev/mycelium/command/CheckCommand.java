package dev.mycelium.command;

import com.google.gson.stream.JsonWriter;
import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.EvolutionReport;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.evolution.Change;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium check}. */
@Command(
        name = "check",
        description = {
            "Compares two contracts by what happens to bytes.",
            "Can code of the one read what code of the other has written? Prints every change, and ends",
            "with 1 where it cannot and schema.version was not raised: the same verdict that the compiler",
            "comes to with contracts.lock.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium check released.yaml contracts.yaml",
            "  git show origin/main:contracts.yaml | mycelium check - contracts.yaml",
            "  mycelium check --json contracts.lock contracts.yaml | jq -r .verdict",
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLDER", description = "A contract, or the contracts.lock of one.")
    private String older;

    @Parameters(index = "1", paramLabel = "CONTRACT", description = "What is about to be used.")
    private String newer;

    @Option(names = "--allow", description = "Lists the changes, and ends with 0 whatever they are.")
    private boolean allow;

    @Option(names = "--json", description = "Prints JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Source before = ContractFile.source(older);
        Source after = ContractFile.source(newer);
        LaidOut now = ContractFile.laidOut(after, err);
        ContractCheck.Result result = ContractCheck.compare(before, after);
        ContractFile.requireNoMistakes(before.name(), result.diagnostics(), err);
        EvolutionReport report = EvolutionReport.of(before, after, now, result, allow);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(result, report.errors().isEmpty()));
        } else {
            report.lines().forEach(out::println);
            out.flush();
            report.errors().forEach(error -> err.println(error.fullText()));
        }
        return report.errors().isEmpty() ? ExitStatus.OK : ExitStatus.FOUND;
    }

    private static String json(ContractCheck.Result result, boolean accepted) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("accepted").value(accepted);
            json.name("verdict").value(name(result.verdict()));
            json.name("new_reads_old").value(result.verdict().newReadsOld());
            json.name("old_reads_new").value(result.verdict().oldReadsNew());
            json.name("changes").beginArray();
            for (Change change : result.changes()) {
                json.beginObject();
                json.name("kind").value(name(change.kind()));
                json.name("verdict").value(name(change.verdict()));
                json.name("message").value(change.message().orElse(null));
                json.name("field").value(change.field().orElse(null));
                json.name("text").value(change.text());
                json.endObject();
            }
            json.endArray().endObject();
        }
        return text.toString();
    }

    /** As docs/evolution.md spells it: {@code new-reads-old}. */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
