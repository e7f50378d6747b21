package dev.mycelium.compiler.codegen;

/**
 * A Java source file that the compiler made.
 *
 * @param typeName the qualified name of its top-level type
 * @param text the source, lines ending in LF
 */
public record GeneratedFile(String typeName, String text) {}
