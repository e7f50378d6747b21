package dev.mycelium.compiler;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.evolution.LockUpdate;
import dev.mycelium.compiler.schema.KnownContract;
import dev.mycelium.compiler.text.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of a contract.
 *
 * @param files the sources, of which some may still be in the making, so that who asks for one waits for it; of a contract in
 *     error an outline, which compiles and refuses to run
 * @param contract what could be made out of the contract
 * @param diagnostics in the order of the file; those about the lock's file come last
 * @param lock what is to be written as the contract's lock, if anything
 */
public record Compilation(
        List<GeneratedFile> files, KnownContract contract, List<Diagnostic> diagnostics, Optional<LockUpdate> lock) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }
}
