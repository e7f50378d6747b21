package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Location;
import java.util.Optional;

/**
 * A field with a mistake that leaves its name or its bytes in doubt.
 *
 * @param name as the contract writes it
 * @param hasName whether that is a name, so that Java could have it too
 * @param heldAs a type that Java holds in the same way as the field's, if that is known
 * @param location of the field's name
 */
public record UnresolvedField(String name, boolean hasName, Optional<FieldType> heldAs, Location location)
        implements KnownField {}
