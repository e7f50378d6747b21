package dev.mycelium.compiler.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A message as written.
 *
 * @param name the key
 * @param fields in the order of the file
 * @param redacted whether {@code sensitivity} or {@code log_payload: false} stands there
 * @param whole false where an entry or a field could not be read or stands there twice: there may be more fields
 */
public record WrittenMessage(
        Scalar name,
        Optional<Whole> typeId,
        Optional<Scalar> domain,
        Optional<Scalar> description,
        List<Scalar> requiredPriorMessages,
        boolean redacted,
        List<WrittenField> fields,
        boolean whole) {
    public WrittenMessage {
        requiredPriorMessages = List.copyOf(requiredPriorMessages);
        fields = List.copyOf(fields);
    }
}
