package dev.mycelium.compiler.layout;

import dev.mycelium.compiler.schema.Field;

/** A run of bytes of a message: a field or padding. */
public sealed interface Slot {

    /** The first byte, counted from the start of the payload. */
    int offset();

    /** The number of bytes. */
    int size();

    /** A field in its place. */
    record FieldSlot(Field field, TypeLayout type, int offset) implements Slot {
        @Override
        public int size() {
            return type.size();
        }
    }

    /** Bytes that rustc leaves out to align what follows. */
    record PaddingSlot(int offset, int size) implements Slot {}
}
