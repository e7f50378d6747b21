package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Declarations;
import dev.mycelium.compiler.text.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a contract.
 *
 * @param contract there if and only if no diagnostic is an error
 * @param known what could be made out of the file, whatever its mistakes
 * @param declarations where messages and fields stand in it
 * @param diagnostics in file order
 */
public record ContractReading(
        Optional<Contract> contract, KnownContract known, Declarations declarations, List<Diagnostic> diagnostics) {
    public ContractReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
