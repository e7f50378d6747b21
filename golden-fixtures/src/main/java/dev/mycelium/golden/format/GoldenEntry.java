package dev.mycelium.golden.format;

import dev.mycelium.runtime.codec.FieldLayout;

/**
 * The value of one field in one case.
 *
 * @param field the field as the file lays it out
 * @param value the value, boxed as the accessor of a generated record returns it
 * @param line the line of the value in the file, from 1; 0 where it was not read from a file
 */
public record GoldenEntry(FieldLayout field, Object value, int line) {}
