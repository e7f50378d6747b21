package dev.mycelium.compiler;

import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with a contract and the exact text that the compiler says about it. The folder's name starts with the code
 * of the rule that the case is for.
 *
 * <p>A file {@code contracts.lock} is what the contract is compared with.
 *
 * <p>A file {@code repeat-last-line.txt} with a number stands for a contract too long to be kept.
 */
record DiagnosticCase(Path folder) {

    /** Longer answers are written as their beginning and their end. */
    private static final int MOST_IN_FULL = 20;

    static List<DiagnosticCase> all() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/diagnostics"))) {
            return folders.sorted().map(DiagnosticCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String code() {
        return name().substring(0, name().indexOf('-'));
    }

    Path expectedFile() {
        return folder.resolve("expected.txt");
    }

    List<Diagnostic> diagnostics() {
        Target target = new Target("com.acme", "Contracts", false);
        return Compiler.compile(new Source("contracts.yaml", contract()), target, true, new Lock(lock(), false))
                .diagnostics();
    }

    /** What a user sees, and how bad it is. */
    String text() {
        List<String> entries = diagnostics().stream()
                .map(diagnostic -> diagnostic.severity() + " " + diagnostic.fullText() + "\n")
                .toList();
        if (entries.size() <= MOST_IN_FULL) {
            return String.join("", entries);
        }
        return entries.stream().limit(2).collect(Collectors.joining())
                + "... " + (entries.size() - 4) + " more\n"
                + entries.stream().skip(entries.size() - 2).collect(Collectors.joining());
    }

    boolean speaksOf(Rule rule) {
        return diagnostics().stream().anyMatch(diagnostic -> diagnostic.rule() == rule);
    }

    private Optional<Source> lock() {
        Path lock = folder.resolve("contracts.lock");
        try {
            return Files.exists(lock)
                    ? Optional.of(new Source("contracts.lock", Files.readAllBytes(lock)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, repetitions written out. */
    byte[] contract() {
        try {
            byte[] contract = Files.readAllBytes(folder.resolve("contracts.yaml"));
            Path recipe = folder.resolve("repeat-last-line.txt");
            return Files.exists(recipe)
                    ? repeated(
                            contract, Integer.parseInt(Files.readString(recipe).strip()))
                    : contract;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] repeated(byte[] contract, int times) {
        String text = new String(contract, StandardCharsets.UTF_8);
        int lastLine = text.lastIndexOf('\n', text.length() - 2) + 1;
        byte[] line = Arrays.copyOfRange(contract, lastLine, contract.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(contract, 0, lastLine);
        for (int i = 0; i < times; i++) {
            out.write(line, 0, line.length);
        }
        return out.toByteArray();
    }
}
