package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of {@code messages}. */
final class MessageParser {

    private static final List<String> KEYS = List.of(
            "tlv_type", "domain", "description", "fields", "required_prior_messages", "sensitivity", "log_payload");

    private final Scalar name;
    private final String what;
    private final Diagnostics diagnostics;

    MessageParser(Scalar name, Diagnostics diagnostics) {
        this.name = name;
        this.what = "message " + name.text();
        this.diagnostics = diagnostics;
    }

    WrittenMessage parse(Node node) {
        return Shape.map(node, what, diagnostics)
                .map(map -> message(new Section(map, what, name.location(), KEYS, diagnostics)))
                .orElseGet(() -> new WrittenMessage(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(name),
                        List.of(),
                        false,
                        List.of(),
                        false));
    }

    private WrittenMessage message(Section section) {
        return new WrittenMessage(
                name,
                section.required("tlv_type").flatMap(id -> WholeNumbers.read(id, "tlv_type of " + what, diagnostics)),
                section.required("domain").flatMap(domain -> Shape.text(domain, "domain of " + what, diagnostics)),
                Description.of(section),
                section.optional("required_prior_messages")
                        .map(this::requiredPriorMessages)
                        .orElse(List.of()),
                redacted(section),
                fields(section),
                section.map().whole() && hasWholeFields(section));
    }

    private boolean redacted(Section section) {
        boolean sensitive = section.optional("sensitivity")
                .flatMap(text -> Shape.text(text, "sensitivity of " + what, diagnostics))
                .isPresent();
        boolean logged = section.optional("log_payload")
                .flatMap(flag -> Booleans.read(flag, "log_payload of " + what, diagnostics))
                .map(Flag::value)
                .orElse(true);
        return sensitive || !logged;
    }

    private List<Scalar> requiredPriorMessages(Node node) {
        String list = "required_prior_messages of " + what;
        List<Scalar> names = new ArrayList<>();
        Shape.list(node, list, diagnostics).stream()
                .flatMap(items -> items.items().stream())
                .forEach(item ->
                        Shape.someText(item, "an entry of " + list, diagnostics).ifPresent(names::add));
        return names;
    }

    private static boolean hasWholeFields(Section section) {
        return section.optional("fields")
                .filter(node -> node instanceof Node.Mapping map && map.whole())
                .isPresent();
    }

    private List<WrittenField> fields(Section section) {
        List<WrittenField> fields = new ArrayList<>();
        section.required("fields").flatMap(node -> Shape.map(node, "fields of " + what, diagnostics)).stream()
                .flatMap(map -> map.entries().stream())
                .forEach(entry -> fields.add(new FieldParser(
                                entry.key(), name.text() + "." + entry.key().text(), diagnostics)
                        .parse(entry.value())));
        return fields;
    }
}
