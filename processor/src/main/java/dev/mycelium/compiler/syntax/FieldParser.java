package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of {@code fields}. */
final class FieldParser {

    private static final List<String> KEYS = List.of("type", "description", "optional", "validation");

    private final Scalar name;
    private final String path;
    private final String what;
    private final Diagnostics diagnostics;

    /** For the field with the given path, {@code Message.field}. */
    FieldParser(Scalar name, String path, Diagnostics diagnostics) {
        this.name = name;
        this.path = path;
        this.what = "field " + path;
        this.diagnostics = diagnostics;
    }

    WrittenField parse(Node node) {
        if (node instanceof Scalar type && !type.text().isBlank()) {
            diagnostics.add(Rule.SHORT_FORM, type.location(), path, name.text(), type.text());
            return new WrittenField(name, Optional.of(type), true, Optional.empty(), false, List.of());
        }
        if (node instanceof Node.Sequence) {
            return new WrittenField(name, type(node), true, Optional.empty(), false, List.of());
        }
        return Shape.map(node, what, diagnostics)
                .map(map -> field(new Section(map, what, name.location(), KEYS, diagnostics)))
                .orElseGet(() -> new WrittenField(name, Optional.empty(), false, Optional.empty(), false, List.of()));
    }

    private WrittenField field(Section section) {
        return new WrittenField(
                name,
                section.required("type").flatMap(this::type),
                false,
                Description.of(section),
                section.optional("optional")
                        .flatMap(flag -> Booleans.read(flag, "optional of " + what, diagnostics))
                        .map(Flag::value)
                        .orElse(false),
                section.optional("validation").map(this::rules).orElse(List.of()));
    }

    private Optional<Scalar> type(Node node) {
        if (node instanceof Node.Sequence) {
            diagnostics.add(Rule.TYPE_UNQUOTED, node.location(), path, FlowText.of(node));
            return Optional.empty();
        }
        return Shape.someText(node, "type of " + what, diagnostics);
    }

    private List<WrittenRule> rules(Node node) {
        List<WrittenRule> rules = new ArrayList<>();
        Shape.list(node, "validation of " + what, diagnostics).stream()
                .flatMap(list -> list.items().stream())
                .forEach(item -> rule(item).ifPresent(rules::add));
        return rules;
    }

    private Optional<WrittenRule> rule(Node item) {
        if (item instanceof Node.Mapping map && map.entries().size() == 1) {
            Node.Entry only = map.entries().get(0);
            return Optional.of(new WrittenRule(only.key(), only.value()));
        }
        boolean reported = item instanceof Node.Broken || (item instanceof Node.Mapping map && !map.complete());
        if (!reported) {
            String found = item instanceof Node.Mapping map ? map.entries().size() + " entries" : item.kind();
            diagnostics.add(Rule.RULE_MALFORMED, item.location(), path, found);
        }
        return Optional.empty();
    }
}
