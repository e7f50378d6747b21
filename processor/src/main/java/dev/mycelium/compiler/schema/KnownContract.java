package dev.mycelium.compiler.schema;

import java.util.List;
import java.util.Optional;

/**
 * What could be made out of a file: a whole contract, or what is left of one beside its mistakes.
 *
 * @param fileName the file's name as diagnostics print it
 * @param digest SHA-256 over the raw bytes of the file, 64 lower-case hexadecimal digits
 * @param protocol the {@code schema} section, if there is one without a mistake
 * @param protocolIsKnown false where the section has a mistake, or may stand in a part that could not be read
 * @param messages in the order of the file
 */
public record KnownContract(
        String fileName,
        String digest,
        Optional<Protocol> protocol,
        boolean protocolIsKnown,
        List<KnownMessage> messages) {
    public KnownContract {
        messages = List.copyOf(messages);
    }

    /** Returns the part that is without a mistake: all of it where the file has none. */
    public Contract resolved() {
        return new Contract(
                fileName,
                digest,
                protocol,
                messages.stream()
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .toList());
    }
}
