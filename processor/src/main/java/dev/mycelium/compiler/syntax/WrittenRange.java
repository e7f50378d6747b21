package dev.mycelium.compiler.syntax;

/**
 * A range of {@code tag_ranges} as written.
 *
 * @param name {@code core}, {@code app} or {@code experimental}
 * @param range such as {@code 1000-9999}
 */
public record WrittenRange(String name, Scalar range) {}
