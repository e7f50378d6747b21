package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * A message with a mistake in it.
 *
 * @param name as the contract writes it
 * @param hasName whether that is a name, so that Java could have it too
 * @param typeId {@code tlv_type}, if it is one that the message may have
 * @param topic made from the domain, if that is right
 * @param description the contract's text, empty where there is none
 * @param knownFields in the order of the file
 * @param hasAllFields false where a field may be missing from the list
 * @param location of the message's name
 */
public record IncompleteMessage(
        String name,
        boolean hasName,
        Optional<Integer> typeId,
        Optional<String> topic,
        String description,
        List<KnownField> knownFields,
        boolean hasAllFields,
        Location location)
        implements KnownMessage {
    public IncompleteMessage {
        knownFields = List.copyOf(knownFields);
    }
}
