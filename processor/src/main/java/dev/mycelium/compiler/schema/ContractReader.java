package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.ContractParser;
import dev.mycelium.compiler.syntax.WrittenContract;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import java.util.Optional;

/** From the bytes of a contract file to its meaning: the stages text, syntax and schema in one call. */
public final class ContractReader {

    private ContractReader() {}

    /**
     * Reads a contract. Every mistake of the file is reported; nothing is thrown, whatever the bytes are.
     *
     * @param source the file, at most 4 MiB
     * @param warnOnWideTypes whether each use of a type that Rust's generator does not accept today gets a warning
     */
    public static ContractReading read(Source source, boolean warnOnWideTypes) {
        Diagnostics diagnostics = new Diagnostics(source);
        WrittenContract written = ContractParser.parse(source, diagnostics);
        KnownContract known = new ContractResolver(source, warnOnWideTypes, diagnostics).resolve(written);
        return new ContractReading(
                diagnostics.hasErrors() ? Optional.empty() : Optional.of(known.resolved()),
                known,
                written.declarations(),
                diagnostics.inFileOrder().stream()
                        .map(written.declarations()::complete)
                        .toList());
    }
}
