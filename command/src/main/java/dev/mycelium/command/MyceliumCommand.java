package dev.mycelium.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(
        name = "mycelium",
        description = "Looks at contracts and at the bytes that they describe, and runs the bus that carries them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DigestCommand.class,
            LayoutCommand.class,
            CheckCommand.class,
            GenerateCommand.class,
            DecodeCommand.class,
            ExportCommand.class,
            SendCommand.class,
            TailCommand.class,
            RecordCommand.class,
            ReplayCommand.class,
            DissectorCommand.class,
            StatusCommand.class,
            BridgeCommand.class,
            CompletionCommand.class,
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium layout contracts.yaml                every byte of every message",
            "  mycelium check released.yaml contracts.yaml   can old and new code talk to each other?",
            "  mycelium COMMAND --help                       what a command does, with examples",
            "",
            "A CONTRACT is a file, or - for standard input.",
            "Exit status: 0 done, 1 something wrong was found, 2 the command line is wrong,",
            "3 a file or a peer could not be used, 4 a file could not be written to its end, as on a full disk,",
            "70 a defect of the command itself.",
        })
final class MyceliumCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Shows the stack trace of what went wrong, which belongs into a report of a defect.")
    private boolean verbose;

    private final boolean onTerminal;

    /** Its output is no terminal's. */
    MyceliumCommand() {
        this(false);
    }

    /**
     * The command for one line.
     *
     * @param onTerminal whether somebody looks at standard output
     */
    MyceliumCommand(boolean onTerminal) {
        this.onTerminal = onTerminal;
    }

    /** Returns the command that a subcommand belongs to. */
    static MyceliumCommand of(CommandSpec subcommand) {
        return (MyceliumCommand) subcommand.root().userObject();
    }

    boolean isOnTerminal() {
        return onTerminal;
    }

    boolean isVerbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a COMMAND is missing");
    }
}
