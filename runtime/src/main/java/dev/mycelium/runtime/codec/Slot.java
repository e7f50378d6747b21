package dev.mycelium.runtime.codec;

/** A run of bytes of a payload: a field, or the padding that rustc put before or behind one. */
public sealed interface Slot permits FieldLayout, PaddingLayout {

    /** The first byte, counted from the start of the payload. */
    int offset();

    /** The number of bytes. */
    int size();
}
