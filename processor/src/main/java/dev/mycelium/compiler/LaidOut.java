package dev.mycelium.compiler;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.page.LayoutPage;
import dev.mycelium.compiler.page.LayoutText;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.schema.KnownContract;
import dev.mycelium.compiler.text.Declarations;
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
 * @param known what could be made out of the file, whatever its mistakes
 * @param layouts of its messages that have no mistake, in order: all where there is a contract
 * @param declarations where messages and fields stand in the file
 * @param diagnostics in file order
 */
public record LaidOut(
        Optional<Contract> contract,
        KnownContract known,
        List<MessageLayout> layouts,
        Declarations declarations,
        List<Diagnostic> diagnostics) {
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
        Declarations declarations = reading.declarations();
        Diagnostics ofLayout = new Diagnostics(source);
        List<MessageLayout> layouts = StructLayout.of(reading.known().messages(), ofLayout);
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        ofLayout.inFileOrder().stream().map(declarations::complete).forEach(diagnostics::add);
        diagnostics.sort(Diagnostic.FILE_ORDER);
        Optional<Contract> contract = ofLayout.hasErrors() ? Optional.empty() : reading.contract();
        return new LaidOut(contract, reading.known(), layouts, declarations, diagnostics);
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
