package dev.mycelium.command;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.golden.update.FixtureFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium export}. */
@Command(
        name = "export",
        description = {
            "Writes everything that another implementation needs into one folder.",
            "That is the layout as JSON, the digest, the lock, payloads with their values, payloads that",
            "must be refused, and a Rust file that compiles only where rustc lays the contract out alike.",
            "The same contract gives the same bytes, on every machine. README.md in it says what is what.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium export contracts.yaml --output exported",
            "  rustc --edition 2021 --crate-type lib --emit metadata exported/layout_assertions.rs",
        })
final class ExportCommand implements Callable<Integer> {
    private static final String FIXTURES = "fixtures/";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "The contract.")
    private String contract;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "The folder; files of the same names in it are replaced.")
    private Path output;

    @Override
    public Integer call() {
        Source source = ContractFile.source(contract);
        LaidOut laidOut = ContractFile.laidOut(source, spec.commandLine().getErr());
        try {
            SortedMap<String, byte[]> files = files(source, laidOut);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = output.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            spec.commandLine().getOut().println(files.size() + " files in " + output);
            return requireNoStrangers(files);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot write " + output + ": " + e, e);
        }
    }

    private static SortedMap<String, byte[]> files(Source source, LaidOut laidOut) throws IOException {
        Contract contract = laidOut.contract().orElseThrow();
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("README.md", readme());
        files.put("contracts.yaml", source.bytes());
        files.put("contracts.lock", ascii(ContractCheck.lockOf(source).orElseThrow()));
        files.put("digest", ascii(contract.digest() + "\n"));
        files.put("layout.json", LayoutJson.of(contract, laidOut.layouts()).getBytes(StandardCharsets.UTF_8));
        files.put("layout_assertions.rs", ascii(RustAssertions.of(contract, laidOut.layouts())));
        FixtureFiles.of(ContractSchema.of(laidOut)).forEach((name, content) -> files.put(FIXTURES + name, content));
        return files;
    }

    private static byte[] readme() throws IOException {
        try (InputStream text = ExportCommand.class.getResourceAsStream("export.md")) {
            if (text == null) {
                throw new IOException("export.md is not in the jar");
            }
            return text.readAllBytes();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Fixtures of a message that is gone would be taken for those of this contract. */
    private int requireNoStrangers(SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.list(output.resolve(FIXTURES))) {
            List<String> strangers = found.map(file -> FIXTURES + file.getFileName())
                    .filter(name -> !files.containsKey(name))
                    .sorted()
                    .toList();
            if (!strangers.isEmpty()) {
                throw CommandFailure.found(output + " has files of no message of this contract, delete them: "
                        + String.join(", ", strangers));
            }
        }
        return ExitStatus.OK;
    }
}
