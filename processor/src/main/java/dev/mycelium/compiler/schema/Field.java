package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * A field of a message.
 *
 * @param name as the contract writes it
 * @param type resolved, with its capacity
 * @param description the contract's text, empty where there is none
 * @param optional documentation only: the field is always on the wire
 * @param rules what {@code validate()} checks
 * @param notes rules that need knowledge outside the message, as written: documentation only
 * @param location of the field's name
 */
public record Field(
        String name,
        FieldType type,
        String description,
        boolean optional,
        List<FieldRule> rules,
        List<String> notes,
        Location location)
        implements KnownField {
    public Field {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    @Override
    public Optional<FieldType> heldAs() {
        return Optional.of(type);
    }
}
