package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.TypeParser;
import dev.mycelium.compiler.syntax.WrittenField;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.List;
import java.util.Optional;

/** The fields of a contract, one by one. */
final class FieldResolver {

    private final boolean warnOnWideTypes;
    private final Mistakes mistakes;
    private final Diagnostics diagnostics;
    private final Notes notes;

    FieldResolver(boolean warnOnWideTypes, Mistakes mistakes, Diagnostics diagnostics) {
        this.warnOnWideTypes = warnOnWideTypes;
        this.mistakes = mistakes;
        this.diagnostics = diagnostics;
        this.notes = new Notes(diagnostics);
    }

    /** Returns the field; after an error about its name, its type or its capacity, what is known of it. */
    KnownField resolve(WrittenField written, String message) {
        Scalar name = written.name();
        boolean hasName = Names.check(name, "field", diagnostics);
        String path = message + "." + name.text();
        FieldRules rules = new FieldRules(path, diagnostics);
        written.rules().forEach(rule -> rules.add(rule, notes));
        Optional<FieldType> type = written.type().flatMap(text -> type(text, path, rules));
        List<FieldRule> resolved = type.map(known -> new RuleResolver(rules, known, diagnostics).resolve())
                .orElse(List.of());
        boolean hasCapacity = type.isEmpty() || !RuleKind.MAX_LENGTH.fits(type.get()) || rules.capacityIsKnown();
        boolean whole = hasName && hasCapacity && !mistakes.in(name.location());
        if (whole && type.isPresent()) {
            return new Field(
                    name.text(),
                    type.get(),
                    written.description().map(Scalar::text).orElse(""),
                    written.optional(),
                    resolved,
                    rules.notes(),
                    name.location());
        }
        Optional<FieldType> heldAs =
                type.or(() -> written.type().flatMap(text -> HeldType.of(TypeParser.parse(text.text()))));
        return new UnresolvedField(name.text(), hasName, heldAs, name.location());
    }

    private Optional<FieldType> type(Scalar text, String path, FieldRules rules) {
        Optional<FieldType> type = new TypeResolver(text, path, rules, diagnostics).resolve();
        type.ifPresent(resolved -> compareWithRust(resolved, text, path));
        return type;
    }

    private void compareWithRust(FieldType type, Scalar text, String path) {
        String spelling = TypeName.of(type);
        if (!RustGenerator.accepts(type)) {
            if (warnOnWideTypes) {
                diagnostics.add(Rule.WIDE_TYPE, text.location(), spelling, path);
            }
        } else if (!text.text().equals(spelling)) {
            diagnostics.add(Rule.TYPE_SPELLING, text.location(), spelling, text.text(), path);
        }
    }
}
