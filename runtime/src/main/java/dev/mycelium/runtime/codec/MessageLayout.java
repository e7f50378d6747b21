package dev.mycelium.runtime.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory image of a message, as data.
 *
 * @param name the message's name in the contract
 * @param typeId the type id on the wire, 0..65535
 * @param topic the topic, made from the domain
 * @param redacted whether values of this message must never be printed
 * @param size the payload's bytes
 * @param alignment the alignment of the Rust struct in bytes
 * @param slots every byte of the payload in order: fields and padding
 */
public record MessageLayout(
        String name, int typeId, String topic, boolean redacted, int size, int alignment, List<Slot> slots) {

    /**
     * Checks that the slots follow each other without gap or overlap from the first byte to the last, and that every
     * field belongs to this message.
     *
     * @throws IllegalArgumentException if not, or if the type id is outside 0..65535
     */
    public MessageLayout {
        slots = List.copyOf(slots);
        if (!Ranges.isU16(typeId)) {
            throw new IllegalArgumentException(name + ": type id " + typeId + " is outside " + Ranges.U16);
        }
        int end = 0;
        for (Slot slot : slots) {
            if (slot.offset() != end || slot.size() < 0) {
                throw new IllegalArgumentException(
                        name + ": " + slot.size() + " bytes at offset " + slot.offset() + " do not follow byte " + end);
            }
            if (slot instanceof FieldLayout field
                    && (!field.messageName().equals(name) || field.redacted() != redacted)) {
                throw new IllegalArgumentException(
                        name + ": the field " + field.qualifiedName() + " is of another message");
            }
            end += slot.size();
        }
        if (end != size) {
            throw new IllegalArgumentException(name + ": the slots fill " + end + " of " + size + " bytes");
        }
    }

    /**
     * Makes a layout from its fields: what lies between them and behind the last one is padding.
     *
     * @param name the message's name in the contract
     * @param typeId the type id on the wire, 0..65535
     * @param topic the topic, made from the domain
     * @param redacted whether values of this message must never be printed
     * @param size the payload's bytes
     * @param alignment the alignment of the Rust struct in bytes
     * @param fields the fields, in order of their offsets
     * @throws IllegalArgumentException if fields overlap, leave the payload or are out of order
     */
    public static MessageLayout of(
            String name, int typeId, String topic, boolean redacted, int size, int alignment, FieldLayout... fields) {
        List<Slot> slots = new ArrayList<>();
        int end = 0;
        for (FieldLayout field : fields) {
            pad(slots, end, field.offset());
            slots.add(field);
            end = field.offset() + field.size();
        }
        pad(slots, end, size);
        return new MessageLayout(name, typeId, topic, redacted, size, alignment, slots);
    }

    private static void pad(List<Slot> slots, int from, int to) {
        if (from < to) {
            slots.add(new PaddingLayout(from, to - from));
        }
    }

    /** Returns the fields in order, without the padding. */
    public List<FieldLayout> fields() {
        return slots.stream()
                .filter(FieldLayout.class::isInstance)
                .map(FieldLayout.class::cast)
                .toList();
    }

    /**
     * Returns a field by its number.
     *
     * @param index from 0, in field order
     * @throws IndexOutOfBoundsException if there is none
     */
    public FieldLayout field(int index) {
        return fields().get(index);
    }
}
