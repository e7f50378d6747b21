package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.WrittenField;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.Optional;

/** The fields of a contract, one by one. */
final class FieldResolver {

    private final boolean warnOnWideTypes;
    private final Diagnostics diagnostics;
    private final Notes notes;

    FieldResolver(boolean warnOnWideTypes, Diagnostics diagnostics) {
        this.warnOnWideTypes = warnOnWideTypes;
        this.diagnostics = diagnostics;
        this.notes = new Notes(diagnostics);
    }

    /** Returns the field; nothing where its type could not be resolved. */
    Optional<Field> resolve(WrittenField written, String message) {
        Names.check(written.name(), "field", diagnostics);
        String path = message + "." + written.name().text();
        FieldRules rules = new FieldRules(path, diagnostics);
        written.rules().forEach(rule -> rules.add(rule, notes));
        return written.type()
                .flatMap(text -> type(text, path, rules))
                .map(type -> new Field(
                        written.name().text(),
                        type,
                        written.description().map(Scalar::text).orElse(""),
                        written.optional(),
                        new RuleResolver(rules, type, diagnostics).resolve(),
                        rules.notes(),
                        written.name().location()));
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
