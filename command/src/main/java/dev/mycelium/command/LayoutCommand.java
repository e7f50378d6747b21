package dev.mycelium.command;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.page.LayoutText;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium layout}. */
@Command(
        name = "layout",
        description = {
            "Shows where every byte of a message lies.",
            "Fields and padding are where rustc puts them; offsets and sizes are in bytes.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium layout contracts.yaml                      a table for each message",
            "  mycelium layout contracts.yaml TextMessage          of one of them",
            "  mycelium layout --json contracts.yaml | jq '.messages[].size'",
            "  mycelium layout --page layout.html contracts.yaml   drawn, in one file",
        })
final class LayoutCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "The contract.")
    private String contract;

    @Parameters(
            index = "1..*",
            paramLabel = "MESSAGE",
            arity = "0..*",
            description = "Only these messages, by their names in the contract.")
    private List<String> messages = new ArrayList<>();

    @Option(names = "--json", description = "Prints JSON, for programs: docs/command.md lists its members.")
    private boolean json;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes an HTML page, of all messages, and prints nothing.")
    private @Nullable Path page;

    @Override
    public Integer call() {
        Source source = ContractFile.source(contract);
        LaidOut laidOut = ContractFile.laidOut(source, spec.commandLine().getErr());
        Contract read = laidOut.contract().orElseThrow();
        if (page != null) {
            write(page, laidOut.page().orElseThrow());
            return ExitStatus.OK;
        }
        List<MessageLayout> chosen = chosen(read, laidOut.layouts());
        spec.commandLine().getOut().print(json ? LayoutJson.of(read, chosen) : LayoutText.of(read, chosen));
        return ExitStatus.OK;
    }

    private List<MessageLayout> chosen(Contract read, List<MessageLayout> all) {
        for (String message : messages) {
            if (read.messages().stream().noneMatch(known -> known.name().equals(message))) {
                throw CommandFailure.usage(contract + " has no message " + message + "; it has "
                        + read.messages().stream().map(known -> known.name()).collect(Collectors.joining(", ")));
            }
        }
        return all.stream()
                .filter(layout ->
                        messages.isEmpty() || messages.contains(layout.message().name()))
                .toList();
    }

    private static void write(Path page, String html) {
        try {
            Files.writeString(page, html, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot write " + page + ": " + e.getMessage(), e);
        }
    }
}
