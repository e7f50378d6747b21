package dev.mycelium.compiler;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.page.LayoutPage;
import dev.mycelium.compiler.page.LayoutText;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contract that was read and laid out: the first two stages of {@link Compiler}, for those who want to see the layout and
 * no sources.
 *
 * @param contract there if and only if no diagnostic is an error
 * @param layouts of its messages, in order; empty where there is no contract
 * @param diagnostics in file order
 */
public record LaidOut(Optional<Contract> contract, List<MessageLayout> layouts, List<Diagnostic> diagnostics) {
    public LaidOut {
        layouts = List.copyOf(layouts);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a contract and lays it out.
     *
     * @param source the contract as it was found
     * @param warnOnWideTypes whether types that Rust's generator does not accept today get a warning
     */
    public static LaidOut of(Source source, boolean warnOnWideTypes) {
        ContractReading reading = ContractReader.read(source, warnOnWideTypes);
        if (reading.contract().isEmpty()) {
            return new LaidOut(Optional.empty(), List.of(), reading.diagnostics());
        }
        Contract contract = reading.contract().get();
        Diagnostics ofLayout = new Diagnostics(source);
        List<MessageLayout> layouts = StructLayout.of(contract, ofLayout);
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.addAll(ofLayout.inFileOrder());
        diagnostics.sort(Diagnostic.FILE_ORDER);
        return ofLayout.hasErrors()
                ? new LaidOut(Optional.empty(), List.of(), diagnostics)
                : new LaidOut(Optional.of(contract), layouts, diagnostics);
    }

    /** Returns the layout as one HTML page that needs nothing beside it; empty where there is no contract. */
    public Optional<String> page() {
        return contract.map(drawn -> LayoutPage.of(drawn, layouts));
    }

    /** Returns the layout as plain text; empty where there is no contract. */
    public Optional<String> text() {
        return contract.map(written -> LayoutText.of(written, layouts));
    }
}
