package dev.mycelium.runtime.codec;

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

    // RUNTIME: static factory MessageLayout.of(name, typeId, topic, redacted, size, alignment, FieldLayout... fields)
    // fills gaps with padding
    // and throws IllegalArgumentException where fields overlap, leave the payload or are out of order. fields() returns
    // List<FieldLayout>.
}
