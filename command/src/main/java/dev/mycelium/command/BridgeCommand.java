package dev.mycelium.command;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.BridgeBuilder;
import dev.mycelium.command.bridge.BridgeFile;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.compiler.LaidOut;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        Optional<LaidOut> other = read.window().map(window -> laidOut(window.contract()));
        if (checkOnly) {
            out.println(file + " is right; messages: " + contract.layouts().size() + ", endpoints: "
                    + read.endpoints().size() + ", workers: " + read.workers().size());
            return ExitStatus.OK;
        }
        BridgeBuilder builder = Bridge.builder(ContractSchema.of(contract));
        read.endpoints().forEach(builder::listen);
        try {
            other.ifPresent(also -> builder.bus(bus -> bus.alsoAccept(
                    ContractSchema.of(also), read.window().orElseThrow().time())));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.found(file + ": the window: " + e.getMessage());
        }
        read.workers().forEach(builder::worker);
        read.folder().ifPresent(builder::folder);
        try (Bridge bridge = builder.start()) {
            bridge.endpoints().forEach(endpoint -> out.println("listening on " + endpoint));
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

    private BridgeFile read() {
        try {
            Path base = file.toAbsolutePath().resolveSibling("");
            BridgeFile read = BridgeFile.read(Files.readString(file), base);
            read.mistakes().forEach(mistake -> spec.commandLine().getErr().println(mistake.in(file.toString())));
            if (!read.mistakes().isEmpty()) {
                int count = read.mistakes().size();
                throw CommandFailure.found(file + " has " + (count == 1 ? "a mistake" : count + " mistakes"));
            }
            return read;
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + file, e);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
