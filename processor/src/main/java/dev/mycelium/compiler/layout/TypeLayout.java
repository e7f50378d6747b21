package dev.mycelium.compiler.layout;

/**
 * The memory image of a field type.
 *
 * @param size in bytes
 * @param alignment in bytes, a power of two
 * @param dataOffset of text and vectors: where the first byte or element lies, counted from the field's start; 0 for all
 *     others
 * @param elementSize of arrays and vectors: the bytes of one element; 1 for byte strings and text; 0 for scalars
 */
public record TypeLayout(int size, int alignment, int dataOffset, int elementSize) {}
