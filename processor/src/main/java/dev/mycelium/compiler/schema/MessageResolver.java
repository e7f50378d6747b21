package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.WrittenMessage;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One message. */
record MessageResolver(
        TypeIds typeIds,
        PriorMessages priorMessages,
        FieldResolver fields,
        Mistakes mistakes,
        Diagnostics diagnostics) {

    /** The domain becomes a string constant and a part of file names of other tools. */
    private static final int LONGEST_DOMAIN = 200;

    KnownMessage resolve(WrittenMessage written) {
        int errors = diagnostics.errorCount();
        Scalar name = written.name();
        boolean hasName = Names.check(name, "message", diagnostics);
        Optional<String> domain = written.domain().flatMap(text -> domain(text, name.text()));
        List<KnownField> known = new ArrayList<>();
        written.fields().forEach(field -> known.add(fields.resolve(field, name.text())));
        List<Field> resolved = resolved(known);
        if (resolved.size() == known.size()) {
            ParameterSlots.check(name, resolved, diagnostics);
        }
        Optional<Integer> typeId = written.typeId().flatMap(id -> typeIds.resolve(id, name));
        List<String> prior = priorMessages.resolve(written);
        String description = written.description().map(Scalar::text).orElse("");
        boolean whole = written.whole() && !mistakes.in(name.location()) && diagnostics.errorCount() == errors;
        if (whole && domain.isPresent() && typeId.isPresent()) {
            return new Message(
                    name.text(),
                    typeId.get(),
                    domain.get(),
                    Topic.of(domain.get()),
                    description,
                    written.redacted(),
                    prior,
                    resolved,
                    name.location());
        }
        return new IncompleteMessage(
                name.text(),
                hasName,
                typeId,
                domain.map(Topic::of),
                description,
                known,
                written.whole(),
                name.location());
    }

    private static List<Field> resolved(List<KnownField> known) {
        return known.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    private Optional<String> domain(Scalar written, String message) {
        String domain = written.text();
        boolean fits = !domain.isBlank()
                && domain.length() <= LONGEST_DOMAIN
                && domain.chars().noneMatch(Character::isISOControl);
        if (!fits) {
            diagnostics.add(Rule.DOMAIN, written.location(), message, LONGEST_DOMAIN);
        }
        return fits ? Optional.of(domain) : Optional.empty();
    }
}
