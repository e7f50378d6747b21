package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.FieldType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of bytes of one slot that has one meaning.
 *
 * @param offset from the start of the payload
 * @param size in bytes, never 0
 */
record Segment(Part part, int offset, int size) {

    /** What the bytes are for. */
    enum Part {
        /** All of a field that is neither text nor a vector. */
        VALUE("value"),
        /** The number of bytes or elements in use, a u16. */
        COUNT("count"),
        /** Zero bytes inside a field: behind the count, and where the data is rounded up. */
        ZERO("zero"),
        /** Room for the data, as much as fits. */
        CAPACITY("capacity"),
        /** Between fields and at the tail. */
        PADDING("value");

        private final String style;

        Part(String style) {
            this.style = style;
        }

        /** The class that the style sheet knows. */
        String style() {
            return style;
        }
    }

    private static final int COUNT_SIZE = 2;

    /** Returns the segments that a slot consists of, without gap; none where it has no bytes. */
    static List<Segment> of(Slot slot) {
        int from = slot.offset();
        if (!(slot instanceof Slot.FieldSlot field)) {
            return List.of(new Segment(Part.PADDING, from, slot.size()));
        }
        int prefix = field.type().dataOffset();
        if (prefix == 0) {
            return existing(new Segment(Part.VALUE, from, slot.size()));
        }
        int data = capacity(field.field().type()) * field.type().elementSize();
        return existing(
                new Segment(Part.COUNT, from, COUNT_SIZE),
                new Segment(Part.ZERO, from + COUNT_SIZE, prefix - COUNT_SIZE),
                new Segment(Part.CAPACITY, from + prefix, data),
                new Segment(Part.ZERO, from + prefix + data, slot.size() - prefix - data));
    }

    /** The bytes or elements that text or a vector has room for; 0 for all other types. */
    static int capacity(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return text.capacity();
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return bytes.capacity();
        }
        return type instanceof FieldType.Vec vec ? vec.capacity() : 0;
    }

    private static List<Segment> existing(Segment... segments) {
        return Stream.of(segments).filter(segment -> segment.size() > 0).toList();
    }
}
