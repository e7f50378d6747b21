package dev.mycelium.compiler.syntax;

import java.util.Optional;

/** The {@code schema} section as written. */
public record WrittenProtocol(Optional<Whole> id, Optional<Whole> version, Optional<Whole> minCompatible) {}
