package dev.mycelium.command;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.command.bridge.BridgeFile;
import dev.mycelium.command.status.StatusText;
import dev.mycelium.runtime.clock.Clock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium status}. */
@Command(
        name = "status",
        description = {
            "Shows how a running bridge is: workers, endpoints, connections, links.",
            "It asks at the control socket that [control] of its bridge.toml names, which is for the user alone",
            "who runs the bridge. Ends with 0 where the bridge is ready, with 1 where it is not, and with 3 where",
            "none answers. Ctrl-C or SIGTERM ends --watch, with 0 or 1 for what was shown last.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium status                              of the bridge of the bridge.toml here",
            "  mycelium status /etc/acme/bus.toml --watch   again and again, until Ctrl-C",
            "  mycelium status --watch=0.5                  twice a second",
            "  mycelium status /run/acme/control.sock       at this socket",
            "  mycelium status --json | jq '.workers[] | select(.state != \"UP\")'",
        })
final class StatusCommand implements Callable<Integer> {
    /** To the left upper corner; what is there is overwritten, so that nothing flickers. */
    private static final String HOME = "\u001b[H";

    private static final String REST_OF_LINE = "\u001b[K";
    private static final String REST_OF_SCREEN = "\u001b[J";

    /** Whoever does not read holds nothing up for longer, when it is to end. */
    private static final Duration READER = Duration.ofSeconds(2);

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BRIDGE",
            defaultValue = "bridge.toml",
            description = "Its file, or its control socket; ${DEFAULT-VALUE} unless told otherwise.")
    private Path bridge;

    @Option(
            names = "--watch",
            arity = "0..1",
            fallbackValue = "2",
            paramLabel = "SECONDS",
            description = "Shows it again and again: each 2 seconds, or so many, 0.1 to 3600.")
    private @Nullable Double watch;

    @Option(names = "--count", paramLabel = "N", description = "With --watch: so often, 1 or more.")
    private @Nullable Long count;

    @Option(names = "--json", description = "Prints one JSON object a line, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        if (watch != null && !(watch >= 0.1 && watch <= 3600)) {
            throw CommandFailure.usage("--watch " + watch + " is outside 0.1..3600");
        }
        if (count != null && (watch == null || count < 1)) {
            throw CommandFailure.usage(
                    watch == null ? "--count is for --watch" : "--count " + count + " must be 1 or more");
        }
        Path socket = socket();
        if (watch == null) {
            BridgeStatus status = ask(socket);
            print(text(status));
            return status.ready() ? ExitStatus.OK : ExitStatus.FOUND;
        }
        Thread watching = Thread.currentThread();
        try (Ending ending = Ending.within(READER, watching::interrupt)) {
            return watch(socket, new Pace(Clock.system(), 1 / watch), ending);
        }
    }

    private int watch(Path socket, Pace pace, Ending ending) {
        boolean redraws = !json && MyceliumCommand.of(spec).isOnTerminal();
        BridgeStatus last = null;
        for (long shown = 0; count == null || shown < count; shown++) {
            String text;
            try {
                pace.await();
                last = ask(socket);
                text = text(last);
            } catch (InterruptedException e) {
                break;
            } catch (CommandFailure e) {
                if (ending.isAsked()) {
                    break; // Asking was interrupted, which says nothing of the bridge.
                }
                if (last == null) {
                    throw e; // One that was never there is not waited for.
                }
                text = json ? "" : e.getMessage() + "\n";
            }
            if (redraws) {
                print(HOME + text.replace("\n", REST_OF_LINE + "\n") + REST_OF_SCREEN);
            } else {
                print((shown == 0 || json ? "" : "\n") + text);
            }
            if (spec.commandLine().getOut().checkError()) {
                break;
            }
        }
        return last == null || last.ready() ? ExitStatus.OK : ExitStatus.FOUND;
    }

    private String text(BridgeStatus status) {
        return json
                ? status.toJson() + "\n"
                : StatusText.of(
                        status, spec.commandLine().getColorScheme().ansi().enabled());
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private BridgeStatus ask(Path socket) {
        try {
            return ControlSocket.ask(socket);
        } catch (IOException e) {
            throw CommandFailure.unavailable(
                    e.getMessage() + "; is it running, as this user, with [control] socket = \"" + socket + "\"?", e);
        }
    }

    private Path socket() {
        if (!Files.isRegularFile(bridge)) {
            if (bridge.toString().endsWith(".toml")) {
                throw CommandFailure.unavailable(
                        "there is no file " + bridge + ": name the bridge's file, or its control socket");
            }
            return bridge;
        }
        try {
            return BridgeFile.read(
                            Files.readString(bridge), bridge.toAbsolutePath().resolveSibling(""))
                    .seen()
                    .control()
                    .orElseThrow(
                            () -> CommandFailure.found(bridge + " names no control socket: add [control] and socket ="
                                    + " \"/run/acme/control.sock\", and start the bridge again"));
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + bridge, e);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot read " + bridge + ": " + e.getMessage(), e);
        }
    }
}
