package dev.mycelium.command;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A contract that was named on the command line: nothing but its file is opened. */
final class ContractFile {

    /** The name of standard input. */
    static final String STDIN = "-";

    private ContractFile() {}

    /**
     * Reads the bytes of a contract, or of its lock.
     *
     * @param name a path, or {@link #STDIN}
     * @throws CommandFailure if the file cannot be read
     */
    static Source source(String name) {
        if (name.equals(STDIN)) {
            return new Source("stdin", bytes(name));
        }
        return new Source(name, bytes(name));
    }

    /**
     * Reads a contract and lays it out. Its mistakes are printed as the compiler prints them.
     *
     * @throws CommandFailure if the file cannot be read, or has mistakes
     */
    static LaidOut laidOut(Source source, PrintWriter err) {
        LaidOut laidOut = LaidOut.of(source, false);
        requireNoMistakes(source.name(), laidOut.diagnostics(), err);
        return laidOut;
    }

    /**
     * Prints the mistakes of a file.
     *
     * @throws CommandFailure if there is one
     */
    static void requireNoMistakes(String file, List<Diagnostic> diagnostics, PrintWriter err) {
        List<Diagnostic> mistakes = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        mistakes.forEach(mistake -> err.println(mistake.fullText()));
        if (!mistakes.isEmpty()) {
            throw CommandFailure.found(
                    file + " has " + (mistakes.size() == 1 ? "a mistake" : mistakes.size() + " mistakes"));
        }
    }

    /** One byte more than the largest contract is enough for the compiler to refuse it. */
    private static byte[] bytes(String name) {
        if (name.equals(STDIN)) {
            try {
                return System.in.readNBytes(Source.MOST_BYTES + 1);
            } catch (IOException e) {
                throw CommandFailure.unavailable("cannot read standard input: " + e.getMessage(), e);
            }
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw CommandFailure.unavailable(name + " is a folder: name the contract's file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Source.MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + name, e);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.unavailable("cannot read " + name + ": " + e.getMessage(), e);
        }
    }
}
