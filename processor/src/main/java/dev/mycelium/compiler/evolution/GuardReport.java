package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.text.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a contract with its lock.
 *
 * @param diagnostics of the lock, then of the contract, each in file order
 * @param update what is to be written; nothing where the lock is right, or an error stands against it
 */
public record GuardReport(List<Diagnostic> diagnostics, Optional<LockUpdate> update) {
    public GuardReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
