package dev.mycelium.compiler.schema;

import java.util.List;
import java.util.Optional;

/**
 * A contract whose names, types and rules are resolved.
 *
 * @param fileName the file's name as diagnostics print it
 * @param digest SHA-256 over the raw bytes of the file, 64 lower-case hexadecimal digits
 * @param protocol the {@code schema} section, if there is one
 * @param messages in the order of the file
 */
public record Contract(String fileName, String digest, Optional<Protocol> protocol, List<Message> messages) {
    public Contract {
        messages = List.copyOf(messages);
    }
}
