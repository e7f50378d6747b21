package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a contract.
 *
 * @param contract there if and only if no diagnostic is an error
 * @param diagnostics in file order
 */
public record ContractReading(Optional<Contract> contract, List<Diagnostic> diagnostics) {
    public ContractReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
