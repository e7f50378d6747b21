package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.WrittenField;
import dev.mycelium.compiler.syntax.WrittenMessage;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One message. */
record MessageResolver(TypeIds typeIds, PriorMessages priorMessages, FieldResolver fields, Diagnostics diagnostics) {

    /** The domain becomes a string constant and a part of file names of other tools. */
    private static final int LONGEST_DOMAIN = 200;

    Message resolve(WrittenMessage written) {
        String name = written.name().text();
        Names.check(written.name(), "message", diagnostics);
        String domain = written.domain().flatMap(text -> domain(text, name)).orElse("");
        List<Field> resolved = new ArrayList<>();
        boolean allResolved = true;
        for (WrittenField field : written.fields()) {
            Optional<Field> one = fields.resolve(field, name);
            one.ifPresent(resolved::add);
            allResolved &= one.isPresent();
        }
        if (allResolved) {
            ParameterSlots.check(written.name(), resolved, diagnostics);
        }
        return new Message(
                name,
                written.typeId().map(id -> typeIds.resolve(id, written.name())).orElse(0),
                domain,
                Topic.of(domain),
                written.description().map(Scalar::text).orElse(""),
                written.redacted(),
                priorMessages.resolve(written),
                resolved,
                written.name().location());
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
