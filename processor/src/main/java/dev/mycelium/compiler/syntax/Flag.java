package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Location;

/** A truth value with its place. */
public record Flag(boolean value, Location location) {}
