package dev.mycelium.compiler.layout;

/**
 * A type's measures before anyone has checked that they fit: what {@link TypeLayout} says, in longs.
 *
 * @param size in bytes
 * @param alignment in bytes, a power of two
 * @param dataOffset where the first byte or element of text and vectors lies; 0 for all others
 * @param elementSize the bytes of one element; 0 for scalars
 */
record TypeSize(long size, int alignment, int dataOffset, long elementSize) {

    /** Narrows to what a payload within the limit can hold. */
    TypeLayout toLayout() {
        return new TypeLayout(Math.toIntExact(size), alignment, dataOffset, Math.toIntExact(elementSize));
    }
}
