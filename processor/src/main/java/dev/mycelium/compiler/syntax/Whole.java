package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Location;
import java.math.BigInteger;

/** An integer as written, of any size, with its place. */
public record Whole(BigInteger value, Location location) {}
