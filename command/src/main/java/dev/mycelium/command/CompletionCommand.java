package dev.mycelium.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mycelium generate-completion}: picocli has one of its own, whose help is that of the whole command. */
@Command(
        name = "generate-completion",
        description = {
            "Prints a script that completes command lines in bash and zsh.",
            "It knows commands and options, and completes file names where a file is wanted.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(mycelium generate-completion)                              in this shell",
            "  mycelium generate-completion > ~/.local/share/bash-completion/completions/mycelium",
        })
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        // picocli ends its script with a newline of its own.
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        spec.commandLine().getOut().flush();
    }
}
