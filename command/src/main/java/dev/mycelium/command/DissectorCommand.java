package dev.mycelium.command;

import dev.mycelium.command.capture.Dissector;
import dev.mycelium.compiler.LaidOut;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium dissector}. */
@Command(
        name = "dissector",
        description = {
            "Writes a Wireshark dissector of a contract, in Lua.",
            "With it Wireshark and tshark show handshakes and frames field by field, over TCP on any port, and",
            "in captures that mycelium replay makes of recordings. What is wrong is marked. Of a message that",
            "must not be shown there are no fields; its bytes are in the capture all the same.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium dissector contracts.yaml > ~/.local/lib/wireshark/plugins/mycelium.lua",
            "  mycelium dissector contracts.yaml --output mycelium.lua",
            "  tshark -X lua_script:mycelium.lua -i lo -Y 'mycelium.CounterUpdate.value < 0'",
            "",
            "A connection that was there before the capture is known by its port only:",
            "",
            "  mycelium dissector contracts.yaml --port 9091 --output mycelium.lua",
            "",
            "A Unix socket cannot be captured. What passes on its bus can be recorded:",
            "",
            "  mycelium record bus.rec && mycelium replay bus.rec --capture bus.pcap",
            "  tshark -X lua_script:mycelium.lua -r bus.pcap -V",
        })
final class DissectorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", description = "The contract.")
    private String contract;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes it there, and not to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description =
                    "All on this TCP port is of this contract, with a handshake or without; may be given several times.")
    private List<Integer> ports = List.of();

    @Override
    public Integer call() {
        ports.stream().filter(port -> port < 1 || port > 65_535).findFirst().ifPresent(port -> {
            throw CommandFailure.usage("--port " + port + " is outside 1..65535");
        });
        PrintWriter out = spec.commandLine().getOut();
        LaidOut read = ContractFile.laidOut(
                ContractFile.source(contract), spec.commandLine().getErr());
        String lua = Dissector.of(read.contract().orElseThrow(), read.layouts(), ports);
        if (output == null) {
            out.print(lua);
            return ExitStatus.OK;
        }
        try {
            Files.writeString(output, lua);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot write " + output + ": " + e.getMessage(), e);
        }
        return ExitStatus.OK;
    }
}
