package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Location;
import java.util.Optional;

/** A field of a message, with what could be made out of it: all, in a {@link Field}, or less. */
public sealed interface KnownField permits Field, UnresolvedField {

    /** As the contract writes it. */
    String name();

    /** Of the field's name. */
    Location location();

    /** A type that Java holds in the same way as the field's; nothing where not even that is known. */
    Optional<FieldType> heldAs();
}
