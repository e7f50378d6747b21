package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot.FieldSlot;
import dev.mycelium.compiler.schema.Message;
import java.util.List;

/**
 * A message as the lock holds it.
 *
 * @param name as the contract writes it
 * @param typeId on the wire, 0..65535
 * @param topic made from the domain
 * @param redacted whether the contract forbids printing the payload
 * @param size the payload's bytes
 * @param alignment of the Rust struct
 * @param fields in the order of the file
 */
public record LockedMessage(
        String name, int typeId, String topic, boolean redacted, int size, int alignment, List<LockedField> fields) {
    public LockedMessage {
        fields = List.copyOf(fields);
    }

    static LockedMessage of(MessageLayout layout) {
        Message message = layout.message();
        List<LockedField> fields = layout.slots().stream()
                .filter(FieldSlot.class::isInstance)
                .map(slot -> LockedField.of((FieldSlot) slot))
                .toList();
        return new LockedMessage(
                message.name(),
                message.typeId(),
                message.topic(),
                message.redacted(),
                layout.size(),
                layout.alignment(),
                fields);
    }

    /** Whether the fields of both have the same names, types and places. */
    boolean hasTheFieldsOf(LockedMessage other) {
        if (size != other.size || fields.size() != other.fields.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            LockedField mine = fields.get(i);
            LockedField theirs = other.fields.get(i);
            if (!mine.name().equals(theirs.name()) || !mine.liesLike(theirs)) {
                return false;
            }
        }
        return true;
    }
}
