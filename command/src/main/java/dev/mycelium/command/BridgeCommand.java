package dev.mycelium.command;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.log.LogFormat;
import dev.mycelium.command.bridge.BridgeFile;
import dev.mycelium.command.bridge.BridgeOfFile;
import dev.mycelium.command.bridge.FileMistake;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.schema.Contract;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium bridge}. */
@Command(
        name = "bridge",
        description = {
            "Hosts a bus and runs the workers on it.",
            "The file says where it listens, for which contract, and what it starts. Runs until SIGTERM or",
            "SIGINT, which stop the workers first, and ends with 143 or 130 then. Linux only.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium bridge                       what bridge.toml says",
            "  mycelium bridge /etc/acme/bus.toml",
            "  mycelium bridge --check bus.toml      only looks for mistakes, and names all of them",
            "",
            "A whole bridge.toml:",
            "",
            "  contract = \"contracts.yaml\"",
            "  listen = [\"unix:///run/acme/bus.sock\", \"tcp://127.0.0.1:9091\"]",
            "  folder = \"/run/acme/workers\"",
            "",
            "  [[worker]]",
            "  name = \"pricer\"",
            "  command = [\"java\", \"-jar\", \"pricer.jar\"]",
            "",
            "  [control]",
            "  socket = \"/run/acme/control.sock\"",
            "",
            "There are also [[endpoint]] (TLS), [[link]], [window], [monitor] and [log]: docs/command.md.",
        })
final class BridgeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "bridge.toml",
            description = "How the bridge is to be; ${DEFAULT-VALUE} unless told otherwise.")
    private Path file;

    @Option(names = "--check", description = "Starts nothing: names every mistake with line and column.")
    private boolean checkOnly;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        BridgeFile read = read();
        LaidOut contract = laidOut(read.contract().orElseThrow());
        List<String> messages = contract.layouts().stream()
                .map(layout -> layout.message().name())
                .toList();
        require(read.notAmong(messages));
        Optional<LaidOut> other = read.window().map(window -> laidOut(window.contract()));
        if (other.map(BridgeCommand::digest).equals(Optional.of(digest(contract)))) {
            require(List.of(read.windowContract()));
        }
        if (checkOnly) {
            out.println(file + " is right; messages: " + messages.size() + ", endpoints: "
                    + read.endpoints().size() + ", workers: " + read.workers().size()
                    + (read.links().isEmpty() ? "" : ", links: " + read.links().size()));
            return ExitStatus.OK;
        }
        read.seen().format().ifPresent(LogFormat::install);
        try (Bridge bridge = BridgeOfFile.describe(read, ContractSchema.of(contract), other.map(ContractSchema::of))
                .start()) {
            bridge.endpoints().forEach(endpoint -> out.println("listening on " + endpoint));
            bridge.monitor()
                    .ifPresent(at -> out.println("monitor on " + at.getAddress().getHostAddress() + ":" + at.getPort()
                            + ": /metrics, /health"));
            out.flush();
            bridge.awaitShutdown();
        } catch (IOException | IllegalArgumentException e) {
            throw CommandFailure.unavailable("cannot start: " + e.getMessage(), e);
        }
        return ExitStatus.OK;
    }

    private LaidOut laidOut(Path contract) {
        return ContractFile.laidOut(
                ContractFile.source(contract.toString()), spec.commandLine().getErr());
    }

    private static String digest(LaidOut contract) {
        return contract.contract().map(Contract::digest).orElseThrow();
    }

    private BridgeFile read() {
        try {
            Path base = file.toAbsolutePath().resolveSibling("");
            BridgeFile read = BridgeFile.read(Files.readString(file), base);
            require(read.mistakes());
            return read;
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + file, e);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private void require(List<FileMistake> mistakes) {
        mistakes.forEach(mistake -> spec.commandLine().getErr().println(mistake.in(file.toString())));
        if (!mistakes.isEmpty()) {
            int count = mistakes.size();
            throw CommandFailure.found(file + " has " + (count == 1 ? "a mistake" : count + " mistakes"));
        }
    }
}
