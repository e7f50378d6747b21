package dev.mycelium.compiler.layout;

/**
 * How far a {@code #[repr(C)]} struct reaches while fields are added to it, and the two operations of its layout.
 *
 * <p>The Rust Reference, "The C Representation", decides: "Start with a current offset of 0 bytes. For each field in
 * declaration order in the struct, first determine the size and alignment of the field. If the current offset is not a
 * multiple of the field's alignment, then add padding bytes to the current offset until it is a multiple of the field's
 * alignment. The offset for the field is what the current offset is now. Then increase the current offset by the size of
 * the field. Finally, the size of the struct is the current offset rounded up to the nearest multiple of the struct's
 * alignment", which is the largest alignment of its fields.
 *
 * <p>Sizes are longs so that no contract, however large its numbers, can overflow them before it is refused: a field is at
 * most {@code 2^62} bytes, and a struct that grew over the limit is not extended further.
 *
 * @param end the first byte behind the last field
 * @param alignment the largest alignment so far; 1 at the start
 */
record Extent(long end, int alignment) {

    /** The struct without fields: 0 bytes, alignment 1. */
    static final Extent EMPTY = new Extent(0, 1);

    /** Returns the offset that a field of this alignment gets: the end, rounded up. */
    long offsetOf(int fieldAlignment) {
        return roundUp(end, fieldAlignment);
    }

    /** Adds a field: padding up to its alignment, then its bytes. */
    Extent extend(long fieldSize, int fieldAlignment) {
        return new Extent(offsetOf(fieldAlignment) + fieldSize, Math.max(alignment, fieldAlignment));
    }

    /** Ends the struct: padding up to its own alignment. */
    Extent padToAlignment() {
        return new Extent(roundUp(end, alignment), alignment);
    }

    /** Rounds up to a multiple of a power of two. */
    private static long roundUp(long length, int powerOfTwo) {
        return (length + powerOfTwo - 1) & -powerOfTwo;
    }
}
