package dev.mycelium.command;

import dev.mycelium.compiler.Compilation;
import dev.mycelium.compiler.Compiler;
import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.HolderName;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium generate}. */
@Command(
        name = "generate",
        description = {
            "Writes the Java sources of a contract.",
            "They are byte for byte those that the annotation processor writes, for builds that run no",
            "processor. A file that is up to date is not touched. The lock, contracts.lock, is neither",
            "read nor written: see mycelium check.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium generate contracts.yaml --package com.acme.chat --output src/generated/java",
            "  mycelium generate contracts.yaml --package com.acme.chat --output out --no-flyweights",
        })
final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "The contract.")
    private String contract;

    @Option(names = "--package", paramLabel = "NAME", required = true, description = "The package of the sources.")
    private String packageName;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "The root of the sources: folders for the package are made below it.")
    private Path output;

    @Option(
            names = "--name",
            defaultValue = "Contracts",
            description =
                    "The class that holds digest, codecs and the sealed interface; ${DEFAULT-VALUE} unless told otherwise.")
    private String name;

    @Option(
            names = "--contract-name",
            paramLabel = "PATH",
            description = "The contract as the annotation would name it; its file's name unless told otherwise.")
    private @Nullable String annotated;

    @Option(names = "--no-flyweights", description = "Leaves the flyweights out.")
    private boolean withoutFlyweights;

    @Option(
            names = "--no-javadoc",
            description = "Leaves all comments out: a large contract compiles with less memory.")
    private boolean withoutJavadoc;

    @Option(
            names = "--no-generated-annotation",
            description = "Leaves @Generated out, for a module that does not read java.compiler.")
    private boolean withoutAnnotation;

    @Option(
            names = "--allow-wide-types",
            description = "No warning for types that Rust's own generator does not accept yet.")
    private boolean wideTypes;

    @Override
    public Integer call() {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw CommandFailure.usage("--package " + packageName + " names no package: write com.acme.chat");
        }
        Optional<String> mistake = HolderName.mistake(name);
        if (mistake.isPresent()) {
            throw CommandFailure.usage("--" + mistake.get());
        }
        Source source = ContractFile.source(contract);
        PrintWriter err = spec.commandLine().getErr();
        ContractFile.laidOut(source, err);
        Target target = new Target(packageName, name, !withoutAnnotation, !withoutFlyweights, !withoutJavadoc);
        Compilation compilation = Compiler.compile(new Source(writtenName(), source.bytes()), target, !wideTypes);
        compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(Diagnostic::fullText)
                .forEach(err::println);
        write(compilation.files());
        return ExitStatus.OK;
    }

    /** The sources name the contract as the annotation would: the same on every machine. */
    private String writtenName() {
        Path file = Path.of(contract).getFileName();
        return annotated != null ? annotated : String.valueOf(file);
    }

    private void write(List<GeneratedFile> files) {
        int changed = 0;
        for (GeneratedFile file : files) {
            Path path = output.resolve(file.typeName().replace('.', '/') + ".java");
            byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
            try {
                if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), text)) {
                    continue;
                }
                Files.createDirectories(path.getParent());
                Files.write(path, text);
                changed++;
            } catch (IOException e) {
                throw CommandFailure.unavailable("cannot write " + path + ": " + e, e);
            }
        }
        spec.commandLine()
                .getOut()
                .println(files.size() + " sources in " + output + ", " + changed + " of them written, "
                        + (files.size() - changed) + " as they were");
    }
}
