package dev.mycelium.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command, and says in one line what went wrong. */
public final class Launcher {
    private static final int HELP_WIDTH = 100;

    private Launcher() {}

    /**
     * Runs, and ends the process.
     *
     * @param arguments as they were typed
     */
    public static void main(String[] arguments) {
        int status = run(
                new MyceliumCommand(isTerminal(1)),
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                arguments);
        Ending.endedWith(status);
        System.exit(status);
    }

    /**
     * Runs.
     *
     * @param out takes what was asked for
     * @param err takes what went wrong
     * @param arguments as they were typed
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new MyceliumCommand(), out, err, arguments);
    }

    private static int run(MyceliumCommand root, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, typed) -> misunderstood(e))
                .setExecutionExceptionHandler((e, subcommand, parsed) -> failed(e, subcommand, root.isVerbose()));
        int status;
        try {
            status = line.execute(arguments);
        } catch (LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            status = failed(e, line, root.isVerbose());
        }
        out.flush();
        err.flush();
        return status;
    }

    private static int misunderstood(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        List<String> meant = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String question = meant.isEmpty() ? "" : "; did you mean '" + meant.get(0) + "'?";
        say(line, name + ": " + oneLine(e.getMessage()) + question + " (see " + name + " --help)");
        return ExitStatus.USAGE;
    }

    private static int failed(Throwable e, CommandLine line, boolean verbose) {
        String name = line.getCommandSpec().qualifiedName();
        boolean expected = e instanceof CommandFailure;
        line.getOut().flush();
        say(
                line,
                expected
                        ? name + ": " + oneLine(e.getMessage())
                        : name + ": a defect of this command: " + oneLine(e.toString()) + "; --verbose shows where");
        if (verbose) {
            e.printStackTrace(line.getErr());
        }
        return expected ? ((CommandFailure) e).status() : ExitStatus.DEFECT;
    }

    /** Of standard error the library asks nothing: with 2> somewhere its colours would be in the file. */
    private static void say(CommandLine line, String text) {
        String forced = System.getenv("CLICOLOR_FORCE");
        boolean coloured = isTerminal(2) || (forced != null && !forced.equals("0"));
        line.getErr().println(coloured ? line.getColorScheme().errorText(text).toString() : text);
    }

    private static String oneLine(@Nullable String text) {
        return text == null
                ? ""
                : String.join(" ", text.strip().lines().map(String::strip).toList());
    }

    /** Whether standard output, 1, or error, 2, is one: {@code System.console()} asks for standard input, and is there without, too. */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false; // A pipe has no path.
        }
    }

    /** The same bytes whatever the locale is: contracts are UTF-8 too. */
    private static PrintWriter utf8(OutputStream bytes) {
        return new PrintWriter(bytes, false, StandardCharsets.UTF_8);
    }
}
