package dev.mycelium.compiler;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.text.Diagnostic;
import java.util.List;

/**
 * What came of a contract.
 *
 * @param files the sources, empty where a diagnostic is an error
 * @param diagnostics in file order
 */
public record Compilation(List<GeneratedFile> files, List<Diagnostic> diagnostics) {
    public Compilation {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
