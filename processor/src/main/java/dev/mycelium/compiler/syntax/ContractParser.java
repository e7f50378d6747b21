package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Declarations;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a file to the contract as written. */
public final class ContractParser {

    private static final List<String> KEYS = List.of("schema", "tag_ranges", "messages");
    private static final List<String> PROTOCOL_KEYS = List.of("id", "version", "min_compatible");
    private static final List<String> RANGES = List.of("core", "app", "experimental");

    private final Diagnostics diagnostics;

    private ContractParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads a file; whatever its bytes are, the answer is a contract or diagnostics. */
    public static WrittenContract parse(Source source, Diagnostics diagnostics) {
        ContractParser parser = new ContractParser(diagnostics);
        Optional<String> text = FileText.of(source, diagnostics);
        return text.flatMap(parser::root).map(parser::contract).orElseGet(parser::nothing);
    }

    private WrittenContract nothing() {
        return new WrittenContract(Optional.empty(), List.of(), List.of(), false, Declarations.NONE);
    }

    private Optional<Section> root(String text) {
        Optional<Node> root = YamlReader.read(text, diagnostics);
        if (root.isEmpty() || isNothing(root.get())) {
            if (!diagnostics.hasErrors()) {
                diagnostics.add(Rule.EMPTY_FILE, diagnostics.place(1, 1));
            }
            return Optional.empty();
        }
        Location top = diagnostics.place(1, 1);
        return Shape.map(root.get(), "the file", diagnostics)
                .map(map -> new Section(map, "the file", top, KEYS, diagnostics));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty();
    }

    private WrittenContract contract(Section file) {
        Declarations declarations = DeclarationIndex.of(file.map());
        Optional<WrittenProtocol> protocol = file.optional("schema").map(this::protocol);
        if (protocol.isEmpty() && !file.map().whole()) {
            protocol = Optional.of(WrittenProtocol.unreadable());
        }
        List<WrittenRange> ranges =
                file.optional("tag_ranges").map(this::ranges).orElse(List.of());
        Optional<Node.Mapping> messages =
                file.required("messages").flatMap(node -> Shape.map(node, "messages", diagnostics));
        if (messages.isEmpty()) {
            return new WrittenContract(protocol, ranges, List.of(), false, declarations);
        }
        List<WrittenMessage> written = new ArrayList<>();
        for (Node.Entry entry : messages.get().entries()) {
            written.add(new MessageParser(entry.key(), diagnostics).parse(entry.value()));
        }
        return new WrittenContract(protocol, ranges, written, messages.get().complete(), declarations);
    }

    private WrittenProtocol protocol(Node node) {
        return Shape.map(node, "schema", diagnostics)
                .map(map -> protocol(new Section(map, "schema", map.location(), PROTOCOL_KEYS, diagnostics)))
                .orElseGet(WrittenProtocol::unreadable);
    }

    private WrittenProtocol protocol(Section schema) {
        Optional<Whole> id = schema.required("id").flatMap(number -> number(number, "schema.id"));
        Optional<Whole> version = schema.required("version").flatMap(number -> number(number, "schema.version"));
        Optional<Node> written = schema.optional("min_compatible");
        Optional<Whole> minCompatible = written.flatMap(number -> number(number, "schema.min_compatible"));
        boolean whole = schema.map().whole()
                && id.isPresent()
                && version.isPresent()
                && written.isPresent() == minCompatible.isPresent();
        return new WrittenProtocol(id, version, minCompatible, whole);
    }

    private Optional<Whole> number(Node node, String what) {
        return WholeNumbers.read(node, what, diagnostics);
    }

    private List<WrittenRange> ranges(Node node) {
        List<WrittenRange> ranges = new ArrayList<>();
        Shape.map(node, "tag_ranges", diagnostics).stream()
                .flatMap(map -> map.entries().stream())
                .filter(entry -> RANGES.contains(entry.key().text()))
                .forEach(entry -> Shape.text(
                                entry.value(), "tag_ranges." + entry.key().text(), diagnostics)
                        .ifPresent(
                                range -> ranges.add(new WrittenRange(entry.key().text(), range))));
        return ranges;
    }
}
