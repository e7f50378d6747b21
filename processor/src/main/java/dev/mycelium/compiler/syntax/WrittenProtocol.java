package dev.mycelium.compiler.syntax;

import java.util.Optional;

/**
 * The {@code schema} section as written.
 *
 * @param whole false where an entry that stands there, or may stand there, could not be read
 */
public record WrittenProtocol(
        Optional<Whole> id, Optional<Whole> version, Optional<Whole> minCompatible, boolean whole) {
    static WrittenProtocol unreadable() {
        return new WrittenProtocol(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
