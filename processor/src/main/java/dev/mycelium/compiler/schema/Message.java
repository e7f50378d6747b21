package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Location;
import java.util.List;

/**
 * A message of a contract.
 *
 * @param name as the contract writes it
 * @param typeId {@code tlv_type}, a u16
 * @param domain as the contract writes it
 * @param topic made from the domain, see {@link Topic}
 * @param description the contract's text, empty where there is none
 * @param redacted whether the contract forbids printing the payload
 * @param requiredPriorMessages names of messages of the same contract
 * @param fields in the order of the file, which decides the layout
 * @param location of the message's name
 */
public record Message(
        String name,
        int typeId,
        String domain,
        String topic,
        String description,
        boolean redacted,
        List<String> requiredPriorMessages,
        List<Field> fields,
        Location location)
        implements KnownMessage {
    public Message {
        requiredPriorMessages = List.copyOf(requiredPriorMessages);
        fields = List.copyOf(fields);
    }

    @Override
    public List<KnownField> knownFields() {
        return List.copyOf(fields);
    }

    @Override
    public boolean hasAllFields() {
        return true;
    }
}
