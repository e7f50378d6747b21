package dev.mycelium.runtime.codec;

/**
 * Bytes that belong to no field: written as zero, ignored when read.
 *
 * @param offset the first byte, counted from the start of the payload
 * @param size the number of bytes
 */
public record PaddingLayout(int offset, int size) implements Slot {}
